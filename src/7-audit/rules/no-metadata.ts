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
      if (file.kind === 'image' && file.metadata === undefined) {
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

function partsOf(file: BuiltFile): string[] {
  if (file.kind === 'image') return [...(file.metadata?.parts.keys() ?? [])];
  if (file.kind !== 'svg') return [];
  const isDrawn = file.elements.some(({ tagName }) =>
    /^(?:metadata|rdf:rdf|sodipodi:namedview)$/i.test(tagName),
  );
  return isDrawn ? ['drawing program'] : [];
}
