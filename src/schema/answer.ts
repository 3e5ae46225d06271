import { contentType, type DataOf, field } from './field.ts';
import { list, oneOf, text } from './value.ts';
import { waivers } from './waiver.ts';

/** What happened that asks for an answer. */
export const SITUATIONS = [
  'friend-request',
  'accepted-by-mistake',
  'follow',
  'direct-message',
  'review',
  'already-friends',
  'former-patient',
  'parent-or-teen',
  'repeated',
  'upset',
  'staff-who-are-patients',
] as const;

/** Where the answer is given. On a platform nothing may confirm that anyone is a patient (DOMAIN 4.2). */
export const CHANNELS = ['in-person', 'front-desk', 'phone', 'portal', 'email', 'platform'] as const;

/** Words in braces an answer may use. */
export const ANSWER_VARIABLES = [
  'patient',
  'person',
  'practice',
  'phone',
  'portal',
  'policy',
  'bio',
  'follow',
  'site',
] as const;

/** Those that would tie a person to the practice when said on a platform. */
export const NOT_ON_PLATFORM = ['patient', 'policy', 'bio', 'portal', 'follow'] as const;

export const answer = contentType({
  kind: 'answer',
  meaning: 'A prepared answer, in plain text.',
  path: 'content/answers/<slug>.md',
  body: 'public',
  fields: {
    title: field({
      label: 'Title',
      meaning: 'What staff look for.',
      type: text,
      disclosure: 'public',
      translates: true,
      example: 'A friend request, answered in the portal',
    }),
    situation: field({
      label: 'Situation',
      meaning: 'What happened.',
      type: oneOf(SITUATIONS),
      disclosure: 'public',
      example: 'friend-request',
    }),
    channel: field({
      label: 'Channel',
      meaning: 'Where the answer is given.',
      type: oneOf(CHANNELS),
      disclosure: 'public',
      example: 'portal',
    }),
    after: field({
      label: 'Afterwards',
      meaning: 'What to do next: one step, or several.',
      type: text.or(list(text)).optional(),
      disclosure: 'public',
      translates: true,
      example: 'Decline the request.',
    }),
    waivers: field({
      label: 'Waivers',
      meaning: 'Exceptions from rules.',
      type: waivers,
      disclosure: 'internal',
      example: [],
    }),
  },
});

export type AnswerData = DataOf<typeof answer.fields>;
