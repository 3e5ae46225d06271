/** What is known of a file because the program itself made every byte of it. */
export interface MadeFile {
  /** The words that were drawn in it. They are outlines, so nobody could read them out of its bytes. */
  readonly says: readonly string[];
  /** Whether it was made of a picture somebody brought, which may show a code. */
  readonly mayShowCode: boolean;
}

/**
 * Files by the digest of their bytes, `sha256-` and hexadecimal. INVARIANT: only bytes that came out of the program's own
 * encoder count, so that whatever else lies there, under whatever name, is read like a stranger's.
 */
export type MadeFiles = ReadonlyMap<string, MadeFile>;
