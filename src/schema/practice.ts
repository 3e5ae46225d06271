import { z } from 'zod';
import { contentType, type DataOf, field, type PublicOf } from './field.ts';
import { FACTS } from './notices/fact.ts';
import { nearestAccent } from './theme/accent.ts';
import { day, email, group, language, list, oneOf, text, webAddress, yesNo } from './value.ts';
import { JURISDICTIONS, PRACTICE_KINDS } from './vocabulary.ts';
import { wordsIn } from './words/words.ts';

/** Pages the menu may hold, by the first part of their address. */
export const MENU = [
  'providers',
  'services',
  'locations',
  'insurance',
  'policies',
  'follow',
  'search',
  'how-we-write-our-bios',
] as const;

const phone = text.regex(/^\+\d[\d .()-]{5,20}$/, {
  error: 'must be a telephone number with its country code, in quotes, such as "+1 503-555-0100"',
});

const siteAddress = webAddress.refine((value) => !URL.canParse(value) || new URL(value).pathname === '/', {
  error: 'must be an address without a path, such as https://cedarhill.example: pages link from its root',
});

const shortNumber = text.regex(/^\+?\d[\d ]{1,14}$/, {
  error: 'must be one telephone number in quotes, such as "911", and nothing else',
});

const timeZone = text.refine(
  (value) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return true;
    } catch {
      return false;
    }
  },
  { error: 'must be a time zone such as America/Los_Angeles' },
);

const repositoryName = text.regex(/^[\w-]{1,100}\/[\w.-]{1,100}$/, {
  error: 'must be the owner and the name of the repository with a slash between, such as example/cedar-hill',
});

/** A branch, as it may stand in an address. */
const branchName = text.regex(/^(?![/.])(?!.*(?:\.\.|\/\/))[\w./-]{1,100}(?<![/.])$/, {
  error: 'must be the name of a branch, such as main',
});

const answer = z.union([yesNo, text], { error: 'must be true or false' }).optional();

/** A path of the site, as it stands in a redirect. */
const sitePath = text.regex(/^\/(?!\/)[^\s\\?#]*$/, { error: 'must be a path of this site such as /old/' });

export const practice = contentType({
  kind: 'practice',
  meaning: 'The practice: its names, how to reach it, its own channels.',
  path: '_data/practice.yaml',
  body: 'none',
  fields: {
    name: field({
      label: 'Name',
      meaning: 'The name patients know.',
      type: text,
      disclosure: 'public',
      example: 'Cedar Hill Family Medicine',
    }),
    legalName: field({
      label: 'Legal name',
      meaning: 'The name in contracts and notices.',
      type: text.optional(),
      disclosure: 'public',
      example: 'Cedar Hill Family Medicine, PC',
    }),
    sample: field({
      label: 'Sample',
      meaning: 'Shows a banner and keeps search engines out while the site is a trial.',
      type: yesNo.default(false),
      disclosure: 'public',
      example: true,
    }),
    kind: field({
      label: 'Kind',
      meaning: 'A schema.org type.',
      type: oneOf(PRACTICE_KINDS),
      disclosure: 'public',
      example: 'MedicalClinic',
    }),
    url: field({
      label: 'Address of the site',
      meaning: 'Where the public site is published.',
      type: siteAddress,
      disclosure: 'public',
      example: 'https://cedarhill.example',
    }),
    timezone: field({
      label: 'Time zone',
      meaning: 'Dates begin and end here.',
      type: timeZone,
      disclosure: 'public',
      example: 'America/Los_Angeles',
    }),
    languages: field({
      label: 'Languages',
      meaning: 'Languages of the site; the first is the one files are written in.',
      type: list(language)
        .min(1, { error: 'must name at least one language' })
        .refine(([first]) => first === undefined || wordsIn(first) !== undefined, {
          error: 'must begin with en or es: the words around your own are there in these',
        })
        .default(['en']),
      disclosure: 'public',
      example: ['en', 'es'],
    }),
    phone: field({
      label: 'Telephone',
      meaning: 'The practice’s number, with its country code.',
      type: phone,
      disclosure: 'public',
      example: '+1 503-555-0100',
    }),
    email: field({
      label: 'E-mail',
      meaning: 'The practice’s address.',
      type: email.optional(),
      disclosure: 'public',
      example: 'frontdesk@cedarhill.example',
    }),
    portal: field({
      label: 'Portal',
      meaning: 'Where patients write safely.',
      type: group({ label: text.describe('Its name.'), url: webAddress.describe('Its address.') }).optional(),
      disclosure: 'public',
      example: { label: 'MyCedar', url: 'https://portal.cedarhill.example' },
    }),
    booking: field({
      label: 'Booking',
      meaning: 'Where patients book a visit.',
      type: group({
        label: text.describe('The words on the link.'),
        url: webAddress.describe('Its address.'),
      }).optional(),
      disclosure: 'public',
      example: { label: 'Book a visit', url: 'https://book.cedarhill.example' },
    }),
    emergency: field({
      label: 'Emergencies',
      meaning: 'The numbers to call, in quotes.',
      type: group({
        number: shortNumber.describe('The emergency number.'),
        crisis: shortNumber.optional().describe('The crisis line.'),
      }).optional(),
      disclosure: 'public',
      example: { number: '911', crisis: '988' },
    }),
    insurance: field({
      label: 'Insurance',
      meaning: 'Plans accepted, and the day the list was checked.',
      type: group({
        asOf: day.describe('The day it was checked.'),
        plans: list(text).describe('Names of plans.'),
      }).optional(),
      disclosure: 'public',
      example: { asOf: '2026-09-01', plans: ['Aetna', 'Oregon Health Plan'] },
    }),
    channels: field({
      label: 'Channels',
      meaning: 'The practice’s own pages elsewhere: the only social links the site may carry.',
      type: list(
        group({
          network: text.describe('The network.'),
          url: webAddress.describe('The practice’s page there.'),
          for: text.describe('What people find there.'),
          translations: z
            .record(language, text, {
              error: 'must be pairs such as {es: Cierres y vacunas contra la gripe}',
            })
            .optional()
            .describe('The same in other languages of the site.'),
        }),
      ).default([]),
      disclosure: 'public',
      example: [
        {
          network: 'Facebook',
          url: 'https://www.facebook.com/cedarhillfm',
          for: 'Closures and flu clinic dates',
          translations: { es: 'Cierres y fechas de las vacunas contra la gripe' },
        },
      ],
    }),
    menu: field({
      label: 'Menu',
      meaning: 'Pages in the menu, in order.',
      type: list(oneOf(MENU)).default(['providers', 'locations', 'policies']),
      disclosure: 'public',
      example: ['providers', 'locations', 'policies'],
    }),
    afterLeaving: field({
      label: 'After leaving',
      meaning: 'gone: nobody is named. notice: a notice names a leaver who agreed to one.',
      type: oneOf(['gone', 'notice']).default('gone'),
      disclosure: 'internal',
      example: 'gone',
    }),
    jurisdictions: field({
      label: 'Jurisdictions',
      meaning: 'Whose law applies; some rules weigh more there.',
      type: list(oneOf(JURISDICTIONS)).default([]),
      disclosure: 'internal',
      example: ['us-federal', 'us-or'],
    }),
    facts: field({
      label: 'Facts',
      meaning:
        'What decides which notices apply. Answer true or false; unknown counts as no answer, and a question that matters where you are is asked until it has one.',
      type: group({
        employees: z
          .number({ error: 'must be a number' })
          .int({ error: 'must be a whole number' })
          .min(0, { error: 'must not be negative' })
          .optional()
          .describe(FACTS.employees.question),
        hipaaCovered: answer.describe(FACTS.hipaaCovered.question),
        hhsFunded: answer.describe(FACTS.hhsFunded.question),
        part2: answer.describe(FACTS.part2.question),
        selfPay: answer.describe(FACTS.selfPay.question),
        balanceBilling: answer.describe(FACTS.balanceBilling.question),
        physicians: answer.describe(FACTS.physicians.question),
        healthDataOutsideHipaa: answer.describe(FACTS.healthDataOutsideHipaa.question),
        personalDataOnline: answer.describe(FACTS.personalDataOnline.question),
        hospitalOwned: answer.describe(FACTS.hospitalOwned.question),
        ratedByCqc: answer.describe(FACTS.ratedByCqc.question),
        nhsContract: answer.describe(FACTS.nhsContract.question),
      }).default({}),
      disclosure: 'internal',
      example: { employees: 9, hipaaCovered: true, hhsFunded: true, part2: false, selfPay: true },
    }),
    repository: field({
      label: 'Repository',
      meaning: 'Where these files are kept. In a public one nothing withheld may stand.',
      type: group({
        visibility: oneOf(['private', 'public']).describe('Who can read it.'),
        url: webAddress.optional().describe('Its address.'),
      }).optional(),
      disclosure: 'internal',
      example: { visibility: 'private', url: 'https://github.com/example/cedar-hill' },
    }),
    editor: field({
      label: 'Web editor',
      meaning:
        'Switches on forms for editing in the browser, at /admin/. Anyone can open that page; to read or change anything they sign in at the git host. Without this there is no such page.',
      type: group({
        repository: repositoryName.describe('Owner and name of the repository at the git host.'),
        branch: branchName.default('main').describe('The branch the site is made from.'),
        host: oneOf(['github']).default('github').describe('The git host.'),
        signIn: oneOf(['token', 'netlify'])
          .default('token')
          .describe('token: with an access token. netlify: also with a window of Netlify’s, set up there.'),
      }).optional(),
      disclosure: 'public',
      example: { repository: 'example/cedar-hill', branch: 'main', host: 'github', signIn: 'token' },
    }),
    directory: field({
      label: 'Directory for programs',
      meaning:
        'Off unless asked for: who works here and where, for health plans and other directories. Nothing that the pages don’t show.',
      type: group({
        json: yesNo.default(false).describe('/directory/providers.json, for any program.'),
        fhir: yesNo.default(false).describe('/directory/fhir.json, in FHIR R4.'),
      }).optional(),
      disclosure: 'public',
      example: { json: true, fhir: true },
    }),
    theme: field({
      label: 'Theme',
      meaning: 'The accent colour.',
      type: group({
        accent: text
          .regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as "#2f6f5e", in quotes', abort: true })
          .refine((color) => nearestAccent(color) === undefined, {
            error: ({ input }) =>
              `must be a colour that can be read on the paper of the site; this one can’t. The nearest that can is "${nearestAccent(String(input))}"`,
          })
          .optional()
          .describe('Six hexadecimal digits.'),
      }).default({}),
      disclosure: 'public',
      example: { accent: '#2f6f5e' },
    }),
    redirects: field({
      label: 'Redirects',
      meaning: 'Old addresses and where they lead now.',
      type: z
        .record(
          sitePath,
          z.union([sitePath, webAddress], { error: 'must be a path of this site, or a web address' }),
          { error: 'must be pairs such as {/old/: /new/}' },
        )
        .default({}),
      disclosure: 'public',
      example: { '/old/': '/new/' },
    }),
  },
});

export type PracticeData = DataOf<typeof practice.fields>;
export type PracticePublic = PublicOf<typeof practice.fields>;
