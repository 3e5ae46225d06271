import { MARKS } from './marks.ts';

/** A file that stands alone forbids everything that isn't its own; of a preview the panel is part, too. */
const ALONE = /<meta http-equiv="Content-Security-Policy"[^>]{0,2000}>/;

/** A page with the panel at its end. */
export function inject(html: string, panel: string): string {
  const added = `${MARKS.begin}${panel}${MARKS.end}`;
  const end = html.lastIndexOf('</body>');
  const open = html.replace(ALONE, '');
  if (end === -1) return `${open}${added}`;
  const at = end - (html.length - open.length);
  return `${open.slice(0, at)}${added}${open.slice(at)}`;
}
