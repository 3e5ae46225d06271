import type { BuiltFile } from '../built-file.ts';
import type { SiteRule } from '../site-rule.ts';

export const noMetadata: SiteRule = {
  id: 'site/no-metadata',
  summary: 'No picture of the built site carries EXIF, XMP, IPTC or other metadata.',
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
