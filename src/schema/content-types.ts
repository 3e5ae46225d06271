import { answer } from './answer.ts';
import { announcement, handbook, location, page, service } from './content.ts';
import type { ContentType } from './field.ts';
import { policy, staffPolicy } from './policy.ts';
import { provider } from './provider.ts';
import type { RecordKind } from './record.ts';

/** The format of each kind of content file. */
export const CONTENT_TYPES = {
  provider,
  policy,
  'staff-policy': staffPolicy,
  answer,
  location,
  service,
  announcement,
  page,
  handbook,
} as unknown as Readonly<Record<RecordKind, ContentType>>;
