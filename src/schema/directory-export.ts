import { z } from 'zod';
import { WEEKDAYS } from './content.ts';
import { EXPORT_FORMAT } from './directory.ts';
import { PROFESSIONS } from './provider.ts';
import { day, email, group, language, list, oneOf, slug, text, webAddress, yesNo } from './value.ts';
import { MEDICAL_SPECIALTIES, PRACTICE_KINDS } from './vocabulary.ts';

/** The form such a file has; it is counted up when a program that reads it would break. */
export const EXPORT_VERSION = 1;

const place = group({
  id: slug,
  name: text,
  address: text,
  phone: text.optional(),
  hours: list(group({ days: list(oneOf(WEEKDAYS)), from: text, to: text })),
});

const provider = group({
  id: slug,
  url: webAddress,
  name: text,
  profession: oneOf(PROFESSIONS),
  title: text,
  status: oneOf(['active', 'on-leave']),
  credentials: list(text),
  specialties: list(oneOf(MEDICAL_SPECIALTIES)),
  languages: list(language),
  locations: list(slug),
  npi: text.optional(),
  registrations: list(group({ authority: text, number: text })),
  boardCertifications: list(group({ board: text, in: text })),
  education: list(group({ institution: text, award: text })),
  acceptingNewPatients: group({ value: yesNo, asOf: day }).optional(),
});

/**
 * What `/directory/providers.json` of a site holds, and nothing else: whoever reads one takes no key that isn't here, so
 * that a file with more in it than a site would publish is refused as a whole.
 */
export const directoryExport = group({
  format: z.literal(EXPORT_FORMAT, { error: `must be “${EXPORT_FORMAT}”` }),
  version: z.literal(EXPORT_VERSION, {
    error: `must be ${EXPORT_VERSION}: a newer Doorplate may read another`,
  }),
  practice: group({
    name: text,
    kind: oneOf(PRACTICE_KINDS),
    url: webAddress,
    phone: text,
    email: email.optional(),
  }),
  locations: list(place),
  providers: list(provider),
}).superRefine(({ practice, providers }, issues) => {
  for (const [index, { url }] of providers.entries())
    if (!url.startsWith(practice.url))
      issues.addIssue({
        code: 'custom',
        path: ['providers', index, 'url'],
        message: 'must be a page of the practice’s own site',
      });
});

export type DirectoryExport = z.output<typeof directoryExport>;
