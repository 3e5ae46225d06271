import { posix } from 'node:path';
import type { Finding } from '#diagnostic/diagnostic.ts';
import { RESERVED } from '#schema/content.ts';
import { FACET_ADDRESSES, isFinderAddress } from '#schema/facets.ts';
import type { AnyRecord, PracticeRecords, RecordOf } from '#schema/record.ts';
import { allRecords } from '#schema/record.ts';
import { locate } from './locate.ts';
import { didYouMean } from './validate.ts';

/** Whether every name a record uses is there: locations, services, photos, attachments; and what must be published. */
export function checkReferences(records: PracticeRecords, undecodable: ReadonlySet<string>): Finding[] {
  const slugs = (kind: 'location' | 'service', list: readonly { slug: string }[]) =>
    new Set([
      ...list.map(({ slug }) => slug),
      ...records.broken.filter((one) => one.kind === kind).map(({ slug }) => slug),
    ]);
  const locations = slugs('location', records.locations);
  const services = slugs('service', records.services);

  return allRecords(records).flatMap((record) => {
    switch (record.kind) {
      case 'provider':
        return [
          ...takenByFinder(record),
          ...missing(record, 'locations', record.data.locations, locations, 'content/locations'),
          ...missing(record, 'services', record.data.services, services, 'content/services'),
          ...checkPhoto(record, records, undecodable),
          ...checkCredentials(record),
        ];
      case 'announcement':
        return missing(record, 'locations', record.data.locations, locations, 'content/locations');
      case 'policy':
      case 'staff-policy':
        return checkVersion(record, records);
      case 'page':
        return [...RESERVED, ...records.practice.languages].some((name) => name === record.slug)
          ? [
              fault(
                'file/valid-fields',
                record,
                ['title'],
                'The file’s name is the address of a page that Doorplate makes itself. Choose another name.',
              ),
            ]
          : [];
      default:
        return [];
    }
  });
}

/** Whoever has left has no page, so that their file’s name takes no one’s place; unless a notice says where they were. */
function takenByFinder(record: RecordOf<'provider'>): Finding[] {
  const hasPage = record.data.status !== 'left' || record.data.leftNotice !== undefined;
  return !hasPage || !isFinderAddress(record.slug)
    ? []
    : [
        fault(
          'file/valid-fields',
          record,
          ['name'],
          `The file’s name is part of addresses of the finder, such as /providers/${FACET_ADDRESSES.language}/spanish/, so this bio could have no page. Rename the file: first name, hyphen, family name.`,
        ),
      ];
}

function fault(
  rule: string,
  record: AnyRecord,
  path: readonly (string | number)[],
  message: string,
): Finding {
  return { rule, file: record.file, message, subject: path.join('.'), ...locate(record.source, path) };
}

function missing(
  record: AnyRecord,
  field: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  folder: string,
): Finding[] {
  return names.flatMap((name, index) =>
    known.has(name)
      ? []
      : [
          fault(
            'file/valid-reference',
            record,
            [field, index],
            `“${field}” names something that has no file in ${folder}.${didYouMean(name, [...known])} Correct the name, or add the file.`,
          ),
        ],
  );
}

function checkPhoto(
  record: RecordOf<'provider'>,
  { photos }: PracticeRecords,
  undecodable: ReadonlySet<string>,
): Finding[] {
  const src = record.data.photo?.src;
  if (src === undefined) return [];
  const at = (message: string) => [fault('file/valid-reference', record, ['photo', 'src'], message)];
  if (src !== posix.basename(src) || src.includes('\\') || src.startsWith('.'))
    return at(
      '“photo.src” must be the name of a file beside the bio, without a folder. Put the picture beside the bio.',
    );
  const path = photoPath(record);
  if (undecodable.has(path))
    return at('The picture can’t be decoded: it is damaged, or no JPEG, PNG or WebP. Save it again as JPEG.');
  return photos.has(path)
    ? []
    : at(
        'There is no such picture beside the bio. Put it there, or correct the name (capital letters count).',
      );
}

/** Where a bio's photo stands. */
export function photoPath(record: RecordOf<'provider'>): string {
  return posix.join(posix.dirname(record.file), record.data.photo?.src ?? '');
}

/** A credential or a registration is a must for a profession; a draft may still lack it, and a leaver is not shown. */
function checkCredentials(record: RecordOf<'provider'>): Finding[] {
  const { profession, status, credentials, registrations } = record.data;
  if (
    profession === 'staff' ||
    status === 'left' ||
    status === 'draft' ||
    credentials.length + registrations.length > 0
  )
    return [];
  return [
    fault(
      'file/valid-fields',
      record,
      ['profession'],
      'The bio names a profession but neither “credentials” nor “registrations”, so patients can’t check it. Add one of them, or set “profession” to staff.',
    ),
  ];
}

function checkVersion(
  record: RecordOf<'policy'> | RecordOf<'staff-policy'>,
  { files }: PracticeRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (posix.basename(record.file, '.md') !== record.data.effective) {
    findings.push(
      fault(
        'file/valid-fields',
        record,
        ['effective'],
        '“effective” must be the same day as the file’s name, since the address is made of it. Correct one of them.',
      ),
    );
  }
  const { origin, attachment } = record.data;
  if (origin === 'before-doorplate' && attachment === undefined) {
    findings.push(
      fault(
        'file/valid-fields',
        record,
        ['origin'],
        'A version from before Doorplate needs its file: add “attachment: files/….pdf”.',
      ),
    );
  }
  if (attachment !== undefined && !files.has(attachment)) {
    findings.push(
      fault(
        'file/valid-reference',
        record,
        ['attachment'],
        '“attachment” must name a PDF below content/files, such as files/policy-2019.pdf. Put the file there, or correct the name; if it is there, see what is said about the file itself.',
      ),
    );
  }
  return findings;
}
