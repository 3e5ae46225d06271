import type { z } from 'zod';
import { STANCE_LABELS } from '#schema/categories.ts';
import { personalDetail, provider } from '#schema/provider.ts';
import type { StanceView } from '#schema/published.ts';
import type { EditedField } from '#schema/web-editor.ts';
import { webEditor } from '#schema/words/en-web-editor.ts';
import { say } from '#schema/words/say.ts';
import { type FormField, formField } from './form-field.ts';

/**
 * “A little about me”: a group for each category that the practice shares at all, with its stance in plain words where it
 * is typed. A category that is never shared has no field; what stands in a file all the same is left for the check.
 */
export function personalField(
  stances: readonly StanceView[],
  waits: (one: StanceView) => boolean,
): FormField {
  const groups = stances
    .filter(({ stance }) => stance !== 'never')
    .map((one) => categoryField(one, waits(one)));
  const { label } = provider.fields.personal;
  return {
    cms: {
      name: 'personal',
      label,
      hint: webEditor.personalHint,
      required: false,
      widget: 'object',
      fields: groups.map(({ cms }) => cms),
    },
    edited: { name: 'personal', label, shape: 'group', fields: groups.map(({ edited }) => edited) },
  };
}

function categoryField(view: StanceView, waits: boolean): FormField {
  const { category, stance } = view;
  const words = webEditor;
  const hint = [
    say(words.leaveOut, { what: category.leaveOut }),
    ...(category.safe[0] === undefined ? [] : [say(words.example, { words: category.safe[0] })]),
  ].join(' ');
  const label = say(words.personal, { label: category.label, stance: STANCE_LABELS[stance] });
  const field = formField({ name: category.id, label, hint, waits }, personalDetail as z.ZodType);
  const parts = field.cms.fields as readonly Readonly<Record<string, unknown>>[];
  return {
    cms: {
      ...field.cms,
      // Above what is typed; the hint stands below.
      comment: `${category.meaning} ${stance === 'never' ? '' : words.stance[stance]}`,
      required: false,
      fields: parts.map((part) => withWords(part, stance === 'signed')),
    },
    edited: { ...field.edited, label: category.label } satisfies EditedField,
  };
}

/** The words of a detail and the yes to them, as people call them; who signed where that must be known. */
function withWords(part: Readonly<Record<string, unknown>>, isSigned: boolean) {
  const words = webEditor;
  if (part.name === 'says')
    return { ...part, label: words.says, label_singular: words.line, hint: words.saysHint };
  if (part.name !== 'consent') return part;
  const inner = part.fields as readonly Readonly<Record<string, unknown>>[];
  return {
    ...part,
    hint: words.consentHint,
    required: isSigned,
    collapsed: false,
    fields: inner.map((one) => (one.name === 'by' ? { ...one, required: isSigned } : one)),
  };
}
