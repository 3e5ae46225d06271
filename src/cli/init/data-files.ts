import { isInAmerica } from '../new/fit-template.ts';
import { slugOf } from '../new/new-provider.ts';
import { fileOf, line } from '../new/plain/plain-kind.ts';
import type { OwnPractice } from './own-practice.ts';

/** The practice's own files under `_data/`, by path. */
export function dataFiles(own: OwnPractice): Readonly<Record<string, string>> {
  return {
    '_data/practice.yaml': practiceYaml(own),
    '_data/disclosure.yaml': disclosureYaml(own),
    '_data/rules.yaml': RULES,
  };
}

/** The first location: without hours it says when to call instead of guessing. */
export function locationFile({ location }: OwnPractice): { readonly slug: string; readonly text: string } {
  const { name, address } = location;
  return {
    slug: slugOf(name) || 'main',
    text: fileOf(
      [
        line('name', name),
        line('address', address),
        '# Take the # away from a line to use it. All fields: npx doorplate explain fields',
        '# hours:',
        '#   - { days: [mon, tue, wed, thu, fri], from: "08:00", to: "17:00" }',
        '# access: Where to park, which bus stops here, whether there are steps.',
        '# closed: Public holidays.',
      ],
      undefined,
    ),
  };
}

function practiceYaml(own: OwnPractice): string {
  const { name, kind, url, timezone, phone, email, jurisdictions } = own;
  return lines([
    '# Who the practice is and how people reach it. Everything in this file is public.',
    '# Take the # away from a line to use it. All fields: npx doorplate explain fields',
    '',
    line('name', name),
    `kind: ${kind}`,
    ...(url === undefined
      ? [
          '# This address is a stand-in. Put your own here before the site goes online.',
          line('url', exampleAddress(name)),
        ]
      : [line('url', url)]),
    line('timezone', timezone),
    'languages: [en]',
    '',
    `phone: ${JSON.stringify(phone)}`,
    email === undefined ? '# email: frontdesk@your-practice.example' : line('email', email),
    '# portal: { label: Patient portal, url: https://… }',
    '# booking: { label: Book a visit, url: https://… }',
    emergencyLine(own),
    '# insurance: { asOf: 2026-09-01, plans: [First plan, Second plan] }',
    '',
    '# Pages of the practice on social networks: the only ones the site may link to.',
    'channels: []',
    'menu: [providers, locations, policies]',
    '',
    '# Whose law applies, and what decides which notices it asks for.',
    `jurisdictions: [${jurisdictions.join(', ')}]`,
    '# `npx doorplate check` asks what matters where you are. Write the answers here, such as:',
    '# facts: { employees: 9, hipaaCovered: true, hhsFunded: true, part2: false, selfPay: true, balanceBilling: false }',
    '',
    '# In a public repository nothing that is withheld may stand at all.',
    'repository: { visibility: private }',
  ]);
}

/** An address that can belong to nobody (RFC 2606). */
export function exampleAddress(name: string): string {
  return `https://${slugOf(name) || 'our-practice'}.example`;
}

/** Numbers everyone knows there; where we don't know them, nothing is guessed. */
function emergencyLine({ jurisdictions, phone }: OwnPractice): string {
  if (isInAmerica({ jurisdictions, phone }) || jurisdictions.includes('ca-on'))
    return 'emergency: { number: "911", crisis: "988" }';
  if (jurisdictions.includes('gb-eng'))
    return 'emergency: { number: "999", crisis: "116 123" } # Samaritans; NHS 111 helps with the rest';
  if (jurisdictions.includes('au')) return 'emergency: { number: "000", crisis: "13 11 14" } # Lifeline';
  return '# emergency: { number: "911", crisis: "988" }';
}

function disclosureYaml({ profile, approvers, logins }: OwnPractice): string {
  return lines([
    '# What this practice shares about the people who work here, and who says yes to it.',
    '# Change it when the practice has decided something, not to make a message go away.',
    '',
    '# The stances to start from. What each kind of detail means: npx doorplate explain categories',
    `profile: ${profile}`,
    '',
    '# A yes lasts two years. Then the person is asked again.',
    'consent: { term: P24M }',
    '',
    'approval:',
    '  required: true',
    '  covers: [personal, text, photo]',
    approvers.length === 0
      ? '  approvers: [] # anyone may approve; name two people here, so that nobody approves their own words'
      : `  approvers: ${JSON.stringify(approvers)}`,
    Object.keys(logins).length === 0
      ? '  # logins: { their-github-login: Their Name } # so that the form “Approve wording” knows who says yes'
      : `  logins: ${JSON.stringify(logins)}`,
    '  ownWording: false # nobody approves their own words',
    '',
    '# Only what differs from the profile, such as: partner: never',
    'categories: {}',
  ]);
}

const RULES = lines([
  '# How strict each rule is: error, warning, info or off. Only what differs from the default.',
  '# `npx doorplate explain <rule>` says what a rule is for. A line looks like this:',
  '# disclosure/no-excess: off',
]);

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
