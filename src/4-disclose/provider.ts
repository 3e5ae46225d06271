import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';
import type { ProviderView, PublishedPersonal, PublishedPhoto } from '#schema/published.ts';
import type { RecordOf } from '#schema/record.ts';
import { type Circumstances, Decider, type Decision } from './decider.ts';

export interface DecidedProvider {
  /** Undefined while the person isn't shown. */
  readonly view: ProviderView | undefined;
  readonly decisions: readonly Decision[];
  /** What a decision that threw could not decide. */
  readonly failed: readonly string[];
}

/** Decides everything in a bio, field by field of the schema. */
export function decideProvider(record: RecordOf<'provider'>, circumstances: Circumstances): DecidedProvider {
  const decider = new Decider(record, circumstances);
  const data = record.data as Readonly<Record<string, unknown>>;
  const shown: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  let personal: PublishedPersonal[] = [];
  let photo: PublishedPhoto | undefined;

  for (const [name, statement] of Object.entries<Field>(provider.fields)) {
    const value = data[name];
    if (value === undefined) continue;
    switch (statement.disclosure) {
      case 'public':
        shown[name] = stillValid(value, circumstances.today);
        break;
      case 'text':
        if (decider.text(name, statement.label, [name], String(value))) texts[name] = String(value);
        break;
      case 'controlled':
        personal = decider.personal(record.data.personal);
        break;
      case 'photo':
        photo = decider.photo();
        break;
      case 'internal':
        break;
      default:
        statement.disclosure satisfies never;
    }
  }
  const body = record.body.blocks
    .filter((block, index) => decider.block(block, index))
    .map(({ markdown }) => markdown);
  const isShown =
    !circumstances.held.has(record.file) &&
    (record.data.status === 'active' || record.data.status === 'on-leave');
  const view = {
    ...shown,
    slug: record.slug,
    file: record.file,
    texts,
    body,
    personal,
    ...(photo === undefined ? {} : { photo }),
  } as unknown as ProviderView;
  return { view: isShown ? view : undefined, decisions: decider.decisions, failed: decider.failed };
}

/** A list without the entries whose `until` has passed. */
function stillValid(value: unknown, today: string): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter(
    (one: { until?: string } | string) =>
      typeof one === 'string' || one.until === undefined || one.until >= today,
  );
}
