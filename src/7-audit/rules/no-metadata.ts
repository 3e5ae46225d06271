import type { BuiltFile } from '../built-file.ts';
import type { SiteRule } from '../site-rule.ts';

export const noMetadata: SiteRule = {
  id: 'site/no-metadata',
  summary: 'No picture and no PDF of the built site carries EXIF, XMP, IPTC or other metadata.',
  severity: 'error',
  canBeWaived: false,
  audiences: ['public', 'staff'],
  check: (site) => ({
    file(file) {
      if (isUnread(file)) {
        site.report(
          file,
          'is a picture that can not be read, so nobody can tell what it says besides its image. Replace it.',
        );
      }
      for (const part of partsOf(file)) {
        site.report(
          file,
          `carries ${part} data, which may tell where and when it was taken and who is in it. ` +
            'Let the build make the picture from a photo beside a bio, or export it without metadata.',
        );
      }
      for (const part of pdfPartsOf(file)) {
        site.report(
          file,
          `carries ${part}, which may tell who wrote it, when and with what. ` +
            'Put the file into content/files and let the build take it over.',
        );
      }
    },
  }),
};

function isUnread({ kind, metadata, embedded }: BuiltFile): boolean {
  return (kind === 'image' && metadata === undefined) || embedded.some(isUnread);
}

function partsOf({ kind, metadata, elements, embedded }: BuiltFile): Set<string> {
  const isDrawn =
    kind === 'svg' &&
    elements.some(({ tagName }) => /^(?:metadata|rdf:rdf|sodipodi:namedview)$/i.test(tagName));
  const own = isDrawn ? ['drawing program'] : (metadata?.parts.keys() ?? []);
  return new Set([...own, ...embedded.flatMap((inner) => [...partsOf(inner)])]);
}

/** What a PDF says of itself. Asked of its bytes alone, and not of what cleaned them. */
function pdfPartsOf({ kind, bytes }: BuiltFile): string[] {
  if (kind !== 'pdf') return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [
    ...(/\/Info\s+\d+\s+\d+\s+R\b/.test(text) ? ['a dictionary of document information'] : []),
    ...(/\/Type\s*\/Metadata\b|<\?xpacket|<x:xmpmeta/.test(text) ? ['XMP metadata'] : []),
  ];
}
