import { ANSWER_VARIABLES } from '#schema/answer.ts';
import { POLICY_VARIABLES } from '#schema/policy.ts';
import type { KnownRecords, LintRule } from '#schema/rule.ts';

const VARIABLE = /\{{1,3}\s{0,3}([a-z_][\w-]{0,40})(?:\s{0,3}\}{1,3}|[.?][\w.?]{0,60}\}{1,3})/gi;

export const noUnknownVariable: LintRule = {
  id: 'answer/no-unknown-variable',
  summary: 'Words in braces are no variable, or one that has no value at this practice.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['answer', 'policy', 'staff-policy'],
  check({ record, passages, subject, report }) {
    const known: readonly string[] = record.kind === 'answer' ? ANSWER_VARIABLES : POLICY_VARIABLES;
    const unknown = `These braces hold no variable that can be used here, so people would read them as they stand. Write one of these exactly: ${known.map((name) => `{${name}}`).join(', ')}.`;
    for (const passage of passages) {
      const isFilled =
        passage.subject.startsWith('body.') || (record.kind !== 'answer' && passage.subject === 'summary');
      if (!isFilled) continue;
      const reportAt = (start: number, end: number, message: string) =>
        report({ message, at: { passage, start, end } });
      const look = (text: string, at: (index: number, length: number) => readonly [number, number]) => {
        for (const { 0: written, 1: name = '', index } of text.matchAll(VARIABLE)) {
          const [start, end] = at(index, written.length);
          if (written !== `{${name}}` || !known.includes(name)) reportAt(start, end, unknown);
          else if (!hasValue(name, subject.records)) reportAt(start, end, EMPTY[name] ?? EMPTY.other);
        }
      };
      look(passage.text, (index, length) => [index, index + length]);
      for (const { url, start, end } of passage.links)
        look(url.replace(/%7B/gi, '{').replace(/%7D/gi, '}'), () => [start, end]);
    }
  },
};

const IN_PLACE = 'has no value at this practice, so nothing would stand in its place.';
/** What is missing, by the name of the variable. */
const EMPTY = {
  policy: `{policy} ${IN_PLACE} Write the policy it leads to: npx doorplate new policy social-media. Or take the variable out.`,
  other: `This variable ${IN_PLACE} Fill the field of that name in _data/practice.yaml, or take the variable out.`,
} as Readonly<Record<string, string>> & { readonly other: string };

function hasValue(name: string, { practice, policies }: KnownRecords): boolean {
  if (name === 'portal') return practice.portal !== undefined;
  if (name === 'email') return practice.email !== undefined;
  if (name === 'policy') return policies.some(({ data }) => data.kind.startsWith('social-media'));
  // The rest is always there: the practice's name, telephone and site, its /follow/ page, "our team", the bios.
  return true;
}
