import type { ANSWER_VARIABLES } from '#schema/answer.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { isInAmerica } from './fit-template.ts';
import { templatesOf } from './templates.ts';
import { withoutChannels } from './without-channels.ts';

/** A prepared answer that can be copied. */
export interface AnswerTemplate {
  readonly slug: string;
  readonly text: string;
  readonly title: string;
  /** What happened, and where it is answered: a practice needs one of each. */
  readonly cell: string;
  /** What it speaks of and the practice hasn't: copied, it would be an error. */
  readonly lacks: readonly string[];
}

/** Every template for this practice. */
export function answerTemplates({ disclosure, practice, policies }: PracticeRecords): AnswerTemplate[] {
  const hasPolicy = policies.some(({ data }) => data.kind.startsWith('social-media'));
  const has = { portal: practice.portal !== undefined, policy: hasPolicy };
  return [...templatesOf('answers', disclosure.profile)].map(([slug, template]) => {
    const numbered = withNumber(template, practice);
    const text = practice.channels.length > 0 ? numbered : withoutChannels(numbered);
    const cell = cellOf({ situation: line(text, 'situation'), channel: line(text, 'channel') });
    return {
      slug,
      text,
      title: line(text, 'title'),
      cell,
      lacks: (['portal', 'policy'] as const).filter((name) => !has[name] && speaksOf(text, name)),
    };
  });
}

/** The number people call in an emergency, where the practice is. */
function withNumber(text: string, practice: PracticeRecords['practice']): string {
  const number = practice.emergency?.number;
  if (number !== undefined) return text.replace(/\b911\b/g, number);
  return isInAmerica(practice) ? text : text.replace(/\b911, or (the emergency number)/g, '$1');
}

/** What happened and where, as one word. */
export function cellOf({
  situation,
  channel,
}: {
  readonly situation: string;
  readonly channel: string;
}): string {
  return `${situation} ${channel}`;
}

function speaksOf(text: string, name: (typeof ANSWER_VARIABLES)[number]): boolean {
  return text.includes(`{${name}}`) || (name === 'portal' && line(text, 'channel') === 'portal');
}

/** A line of the front matter. Templates are ours, and a test reads each as the build does. */
function line(text: string, key: string): string {
  const found = text.split('\n').find((one) => one.startsWith(`${key}: `));
  return found?.slice(key.length + 2).replace(/^'|'$/g, '') ?? '';
}
