import { parseDocument } from 'yaml';
import { addMonths } from '#disclose';
import type { PracticePublic } from '#schema/practice.ts';

/** What only the practice can say about a new policy. */
export interface PolicyDraft {
  readonly effective: string;
  /** Undefined: the template's. */
  readonly owner: string | undefined;
}

/** What of the practice a template is fitted to. */
export type Fitted = Pick<PracticePublic, 'phone' | 'email' | 'portal' | 'emergency'> & {
  readonly jurisdictions: readonly string[];
};

/** A template as the first version of this practice's policy. What the practice has none of becomes a place to fill in. */
export function fitTemplate(template: string, { effective, owner }: PolicyDraft, practice: Fitted): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(template) ?? [];
  const front = parseDocument(yaml);
  const own = {
    version: 1,
    effective,
    ...(owner === undefined ? {} : { owner }),
    nextReview: addMonths(effective, 12),
  };
  for (const [name, value] of Object.entries(own)) front.set(name, value);
  const known = standIns(practice, String(front.get('kind'))).reduce(
    (text, [from, to]) => text.replace(from, () => to),
    body,
  );
  const fitted = practice.portal === undefined ? markPortals(known) : known;
  return `---\n${front.toString({ lineWidth: 0 })}---\n${fitted}`;
}

/** Whether the numbers and laws of the United States are those of this practice. */
export function isInAmerica({ jurisdictions, phone }: Pick<Fitted, 'jurisdictions' | 'phone'>): boolean {
  return jurisdictions.length === 0
    ? phone.startsWith('+1')
    : jurisdictions.some((one) => one.startsWith('us-'));
}

/** How many places are left to fill in. */
export function placesIn(text: string): number {
  return text.replace(/^---\n[\s\S]*?^---\n/m, '').match(/\[\[Write here: /g)?.length ?? 0;
}

const place = (what: string) => `[[Write here: ${what}]]`;

/** Where the text counts on a portal and the practice has none, a place to fill in keeps it from being approved as it is. */
function markPortals(body: string): string {
  const mark = place('there is no portal in _data/practice.yaml: reword this line, then take this note out');
  return body
    .split('\n')
    .map((line) => {
      if (line.startsWith('#') || line.includes('[[') || !/\b(?:the|patient) portal\b/.test(line))
        return line;
      return line.endsWith('|') ? `${line.slice(0, -1).trimEnd()} ${mark} |` : `${line} ${mark}`;
    })
    .join('\n');
}

function standIns(practice: Fitted, kind: string): [RegExp, string][] {
  const { email, portal, emergency } = practice;
  const isAmerican = isInAmerica(practice);
  const number = emergency?.number ?? (isAmerican ? '911' : place('the emergency number where you are'));
  const crisis =
    emergency?.crisis ??
    (isAmerican ? '988' : place('the number of a crisis line where you are, or take this sentence out'));
  return [
    [/\b911\b/g, number],
    [/\b988\b/g, crisis],
    // That notice is one of US law; elsewhere practices have a privacy notice.
    ...(isAmerican || kind === 'notice-privacy-practices'
      ? []
      : [[/\bNotice of Privacy Practices\b/g, 'privacy notice'] as [RegExp, string]]),
    ...(email === undefined
      ? [[/\{email\}/g, place('an email address, or take this sentence out')] as [RegExp, string]]
      : []),
    ...(portal === undefined
      ? [[/\{portal\}/g, place('how patients can write to you safely, or take this out')] as [RegExp, string]]
      : []),
  ];
}
