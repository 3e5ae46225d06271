import type { z } from 'zod';

/** What is read of a zod type to put it into words; the rest of its definition doesn't matter here. */
interface Definition {
  readonly type: string;
  readonly error?: (issue: object) => unknown;
  readonly checks?: readonly {
    readonly _zod: { readonly def: Pick<Definition, 'error'> & { readonly pattern?: RegExp } };
  }[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly out?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** A named part of a group, however deep: `registrations[].until`. */
export interface Part {
  readonly path: string;
  readonly type: z.ZodType;
}

const WRAPPERS = new Set(['optional', 'default', 'prefault', 'nonoptional', 'readonly']);

/** What to write, in words: “a date such as 2026-05-04”, “a list of text”, “one of `gone`, `notice`”. */
export function wordsOf(wrapped: z.ZodType): string {
  const type = unwrap(wrapped);
  const definition = defOf(type);
  switch (definition.type) {
    case 'enum':
      return `one of ${Object.values(definition.entries ?? {})
        .map((value) => `\`${value}\``)
        .join(', ')}`;
    case 'array':
      return `a list: ${wordsOf(definition.element as z.ZodType)}`;
    case 'object':
      return 'a group';
    case 'record':
      return `pairs: name and ${wordsOf(definition.valueType as z.ZodType)}`;
    case 'union':
      return [...new Set((definition.options ?? []).map(wordsOf))].join(', or ');
    case 'number':
      return [...new Set(messagesOf(definition))].join(', ');
    default:
      return messagesOf(definition).at(-1) ?? definition.type;
  }
}

/** Whether a value must be given. */
export function isRequired(type: z.ZodType): boolean {
  return !type.safeParse(undefined).success;
}

/** What a type means, where its statement says so. */
export function meaningOf(type: z.ZodType): string {
  const { innerType } = defOf(type);
  return type.description ?? (innerType === undefined ? '' : meaningOf(innerType));
}

/** The parts of a group, and of groups in it. */
export function partsOf(wrapped: z.ZodType, path: string): Part[] {
  const definition = defOf(unwrap(wrapped));
  if (definition.element !== undefined) return partsOf(definition.element, `${path}[]`);
  if (definition.valueType !== undefined) return partsOf(definition.valueType, `${path}.<name>`);
  if (definition.options !== undefined) return definition.options.flatMap((one) => partsOf(one, path));
  return Object.entries(definition.shape ?? {}).flatMap(([name, type]) => [
    { path: `${path}.${name}`, type },
    ...partsOf(type, `${path}.${name}`),
  ]);
}

/** The type without what only says that it may be left out. */
export function unwrap(type: z.ZodType): z.ZodType {
  const { type: kind, innerType, out } = defOf(type);
  if (WRAPPERS.has(kind)) return unwrap(innerType as z.ZodType);
  return kind === 'pipe' ? unwrap(out as z.ZodType) : type;
}

/** What a type says of itself. */
export function defOf(type: z.ZodType): Definition {
  return type.def as unknown as Definition;
}

/** The messages that say what a value must be are the best description of it: writers will meet the same words. */
function messagesOf({ error, checks = [] }: Definition): string[] {
  const messages = [error, ...checks.map(({ _zod }) => _zod.def.error)].map((one) =>
    String(one?.({ code: 'invalid_type' }) ?? ''),
  );
  return messages.flatMap((message) =>
    message.startsWith('must be ')
      ? [message.slice('must be '.length).replace(/ \(put it .{0,300}\)$/, '')]
      : [],
  );
}
