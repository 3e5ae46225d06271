import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';
import type { ProviderView } from '#schema/published.ts';
import type { RecordOf } from '#schema/record.ts';
import { type Circumstances, Decider, type Decision } from './decider.ts';

export interface DecidedProvider {
  /** Undefined while the person isn't shown. */
  readonly view: ProviderView | undefined;
  readonly decisions: readonly Decision[];
  /** What a decision that threw could not decide. */
  readonly failed: readonly string[];
}

const FIELDS = Object.entries<Field>(provider.fields);

/** Decides everything in a bio, field by field of the schema. */
export function decideProvider(record: RecordOf<'provider'>, circumstances: Circumstances): DecidedProvider {
  const decider = new Decider(record, record, circumstances);
  const data = record.data as Readonly<Record<string, unknown>>;
  const shown: Record<string, unknown> = {};
  const texts: Record<string, string> = {};

  for (const [name, statement] of FIELDS) {
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
        shown[name] = decider.personal(record.data.personal);
        break;
      case 'photo':
        shown[name] = decider.photo(value as NonNullable<typeof record.data.photo>);
        break;
      // Stryker disable next-line ConditionalExpression: there is nothing to do here but to name what is left
      default:
        // All else stays in the practice.
        statement.disclosure satisfies 'internal';
    }
  }
  const body = decider.body(record.body.blocks);
  const isShown =
    !circumstances.held.has(record.file) &&
    (record.data.status === 'active' || record.data.status === 'on-leave');
  const view = {
    ...shown,
    slug: record.slug,
    file: record.file,
    texts,
    body,
  } as unknown as ProviderView;
  return { view: isShown ? view : undefined, decisions: decider.decisions, failed: decider.failed };
}

/** A list without the entries whose `until` has passed. */
export function stillValid(value: unknown, today: string): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter((one: { until?: string }) => one.until === undefined || one.until >= today);
}
