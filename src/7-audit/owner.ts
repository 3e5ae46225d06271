import type { AuditInput } from './audit.ts';
import type { RawFile } from './reader.ts';

/** Whose page a file is; a vCard or a picture belongs to the page it lies beside, a search fragment to the page it names. */
export function ownerOf(
  file: Pick<RawFile, 'path'> | Pick<RawFile, 'path' | 'bytes'>,
  pages: AuditInput['pages'],
): string | undefined {
  const { path } = file;
  const page = pages.get(path);
  if (page !== undefined) return page.person;
  const beside = pages.get(`${path.slice(0, path.lastIndexOf('/') + 1)}index.html`);
  return (
    beside?.person ??
    ('bytes' in file && path.endsWith('.pf_fragment') ? named(file.bytes, pages)?.person : undefined)
  );
}

function named(bytes: Uint8Array, pages: AuditInput['pages']) {
  const url = /"url":"\/?([^"?#]*)/.exec(Buffer.from(bytes).toString('utf8'))?.[1];
  return url === undefined
    ? undefined
    : pages.get(url === '' || url.endsWith('/') ? `${url}index.html` : url);
}
