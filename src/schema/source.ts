/** A file as it was read: text in lines that end in `\n`, split where the front matter ends. Nothing is interpreted yet. */
export interface SourceFile {
  /** Path below the practice's root, with forward slashes. */
  readonly path: string;
  /** The whole text, without byte order mark, line ends as `\n`. */
  readonly text: string;
  /** The YAML: the front matter of a Markdown file, the whole of a YAML file. */
  readonly yaml: string;
  /** 1-based line of the file on which the YAML begins. */
  readonly yamlLine: number;
  /** The Markdown below the front matter; empty for a YAML file. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A file that is no text: a photo or a file to download. */
export interface AssetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256-` and the hexadecimal digest of the bytes. */
  readonly digest: string;
}

/** A file to download. `digest` is of what the practice has, `clean` is what is published: the same without metadata. */
export interface DownloadFile extends AssetFile {
  readonly clean: Uint8Array;
}

/** A photo that could be decoded. */
export interface PhotoFile extends AssetFile {
  readonly width: number;
  readonly height: number;
  /** Whether the original says where it was taken (EXIF GPS and kin). */
  readonly hasLocation: boolean;
}
