import type { z } from 'zod';
import { answer } from '#schema/answer.ts';
import { announcement, handbook, location, page, service } from '#schema/content.ts';
import type { ContentType, Disclosure } from '#schema/field.ts';
import { policy } from '#schema/policy.ts';
import { provider } from '#schema/provider.ts';
import { webEditor } from '#schema/words/en-web-editor.ts';
import { say } from '#schema/words/say.ts';
import { FOR_STAFF, WHO_SEES } from '../fields.ts';
import { type FormField, formField } from './form-field.ts';

/** Kinds of file that have forms, in the order of the list. Policies for staff are agreed on paper: they have none. */
export const EDITED = [
  provider,
  policy,
  answer,
  announcement,
  location,
  service,
  page,
  handbook,
] as unknown as readonly ContentType[];

/**
 * Fields without a place in a form; what stands in a file stays. A waiver is an exception that wants a reader of files; a
 * correction belongs to an approved version, which no form changes; a version from before has its own day and file.
 */
const IN_FILES_ONLY: ReadonlySet<string> = new Set(['waivers', 'corrections', 'origin', 'attachment']);

/** The folder of a kind below `content/`; also the name of its collection. */
export function folderOf({ path }: ContentType): string {
  return path.split('/')[1] as string;
}

/** The fields of a kind's form, but for the text below. */
export function fieldsOf(
  type: ContentType,
  waits: (disclosure: Disclosure) => boolean,
  personal: FormField,
): FormField[] {
  return Object.entries(type.fields)
    .filter(([name]) => !IN_FILES_ONLY.has(name))
    .map(([name, { label, meaning, type: value, disclosure, example }]) => {
      if (disclosure === 'controlled') return personal;
      const who = FOR_STAFF.has(type.kind) && disclosure === 'public' ? 'staff' : WHO_SEES[disclosure];
      const hint = say(webEditor.hint, { meaning, who });
      const field = formField({ name, label, hint, example, waits: waits(disclosure) }, value as z.ZodType);
      // What nobody has looked at yet begins as a draft.
      return name === 'status'
        ? { ...field, cms: { ...field.cms, default: 'draft', required: true } }
        : field;
    });
}
