import type { InterviewQuestion } from '#schema/interview.ts';

/** What a person said, by question; a list is one text with semicolons or lines. What was skipped isn't there. */
export interface Answers {
  /** Codes. */
  readonly languages: readonly string[];
  readonly byQuestion: Readonly<Partial<Record<InterviewQuestion['id'], string>>>;
}

/** The items of a list: by lines or semicolons where there are any, else by commas. */
export function itemsIn(answer: string): string[] {
  const separator = /[;\n]/.test(answer) ? /[;\n]/ : /,(?!\d)/;
  return answer
    .split(separator)
    .map((item) => item.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((item) => item !== '')
    .map((item) => item.charAt(0).toUpperCase() + item.slice(1));
}

/** Paragraphs as they were said, with nothing but the space between them put right. */
export function paragraphsIn(answer: string): string[] {
  return answer
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
