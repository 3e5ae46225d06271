import type { AnyRecord, PracticeRecords, TranslationRecord } from '#schema/record.ts';
import type { LintRule, Passage, RuleContext } from '#schema/rule.ts';
import { inPlaceOf } from '#schema/translation.ts';
import { passagesOf } from './passages.ts';

/** What a text is read from: plain data, of which another thread makes the same. */
export interface Origin {
  /** Of a translation its original. */
  readonly record: AnyRecord;
  readonly translation?: TranslationRecord;
}

/** A text as the rules read it. */
export interface Written {
  readonly origin: Origin;
  /** What it is: of a translation with the original's data where it says nothing. */
  readonly record: AnyRecord;
  /** What stands in its file. */
  readonly passages: () => readonly Passage[];
  /** Of a translation, its language. */
  readonly lang?: string;
  /** Whether what a rule reports at a place is about this file: of a translation it may be about the original. */
  readonly isAbout: (rule: LintRule, at: Parameters<RuleContext['report']>[0]['at']) => boolean;
}

/** A record or its translation, for the rules. */
export function written(origin: Origin): Written {
  const { record, translation } = origin;
  if (translation === undefined)
    return { origin, record, passages: () => passagesOf(record), isAbout: () => true };
  const { lang, data } = translation;
  const own = { ...asRecord(translation, record), data } as unknown as AnyRecord;
  return {
    origin,
    record: asRecord(translation, record),
    passages: () => passagesOf(own),
    lang,
    isAbout: (rule, at) => {
      if (at === 'record') return isWholePolicy(translation) && reads(rule, lang);
      return 'passage' in at || hasPath(data, at.path);
    },
  };
}

/** Every translation whose original is among these records. */
export function translationsOf(originals: readonly AnyRecord[], records: PracticeRecords): Written[] {
  const byFile = new Map(originals.map((record) => [record.file, record]));
  return records.translations.flatMap((translation) => {
    const record = byFile.get(translation.original);
    return record === undefined ? [] : [written({ record, translation })];
  });
}

/** A translation as a record of its original's kind. What is personal stands for itself: the original's is judged there. */
function asRecord({ file, source, data, body }: TranslationRecord, original: AnyRecord): AnyRecord {
  const theirs = original.data as Readonly<Record<string, unknown>>;
  const said = Object.entries(data).flatMap(([name, words]) => {
    const whole = inPlaceOf(theirs[name], words);
    return whole === undefined ? [] : [[name, whole] as const];
  });
  const personal = original.kind === 'provider' ? { personal: data.personal ?? {} } : {};
  const merged = { ...theirs, ...Object.fromEntries(said), ...personal, waivers: data.waivers };
  return { ...original, file, source, body, data: merged } as unknown as AnyRecord;
}

/** Whether something is missing can be asked of a text as a whole; of others a title may be all that is translated. */
function isWholePolicy({ kind, body }: TranslationRecord): boolean {
  return kind.endsWith('policy') && body.blocks.length > 0;
}

/** A rule finds everything missing in a language it can't read. */
function reads({ reads: languages }: LintRule, lang: string): boolean {
  return languages === 'any' || languages.some((one) => one === lang.split('-')[0]);
}

function hasPath(data: unknown, [step, ...rest]: readonly (string | number)[]): boolean {
  if (step === undefined) return data !== undefined;
  return typeof data === 'object' && data !== null && Object.hasOwn(data, step)
    ? hasPath((data as Record<string | number, unknown>)[step], rest)
    : false;
}
