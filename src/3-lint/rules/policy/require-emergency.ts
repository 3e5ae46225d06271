import type { RecordOf } from '#schema/record.ts';
import type { LintRule, Passage } from '#schema/rule.ts';
import { digitsOf, emergencyNumbers, SHORT_NUMBERS } from './emergency-numbers.ts';
import { isKeptAsFile } from './sections.ts';

export const requireEmergency: LintRule = {
  id: 'policy/require-emergency',
  summary:
    'A social media policy doesn’t say what to do in an emergency, or a policy names a number of another country.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['policy'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'policy' || isKeptAsFile(record)) return;
    const numbers = emergencyNumbers(subject.records.practice);
    const right = numbers && new Set([...numbers.emergency, ...numbers.crisis]);
    for (const passage of right === undefined ? [] : passages)
      for (const { start, end } of calledIn(passage).filter(({ digits }) => !right?.has(digits)))
        report({ message: WRONG, at: { passage, start, end } });
    if (!record.data.kind.startsWith('social-media')) return;
    const said = passages.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    if (!said.some((one) => isInstruction(one))) report({ message: SILENT, at: 'record' });
    const isOfMind = needsCrisisLine(record, subject.records.disclosure.profile);
    if (isOfMind && !said.some(isCrisisLine)) report({ message: NO_CRISIS, at: 'record' });
  },
};

const SILENT =
  'Someone in danger may read this policy and not learn what to do. Say which number to call, and that nobody may see a message in time.';
const WRONG =
  'This is an emergency number, and not one that works where the practice is. Name the one people call there; emergency in _data/practice.yaml and jurisdictions say which that is.';
const NO_CRISIS =
  'People who see you may be in a crisis when they read this policy, and it names no crisis line. Say which number to call or text, such as 988 in the United States.';

const CALL = `(?:call|dial|ring|phone|text|go|come|get|contact|use|drive|llame|llamar|llamen|marque|marcar|acuda|acudir|vaya|ir|env[ií]e|mande)`;
const HELP = String.raw`(?:9-?1-?1|999|000|112|emergency (?:number|services?|room|department|line|help)|nearest (?:hospital|emergency|er)\b|a ?& ?e\b|\ber\b|ambulance|urgent care|sala de (?:urgencias|emergencias?)|servicios? de (?:urgencias|emergencias?)|urgencias|hospital m[aá]s cercano|n[uú]mero de emergencias?|emergencias)`;
const INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${CALL}(?!\p{L})[^.]{0,60}(?<!\p{L})${HELP}`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:emergency|emergencies|emergencias?|danger|peligro)(?!\p{L})[^.]{0,80}(?<!\p{L})${CALL}(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:emergency|emergencies|emergencias?|danger|peligro)(?!\p{L})[^.]{0,60}(?<!\d)(?:9-?1-?1|999|000|112)(?!\d)/iu,
];

/** What only forbids (“don't use social media in an emergency”) tells nobody where to turn. */
function isInstruction(sentence: string): boolean {
  return INSTRUCTIONS.some((pattern) => {
    const match = pattern.exec(sentence);
    return (
      match !== null &&
      !/\b(?:not|never|don't|cannot|can't)\b(?=[^.]{0,25}$)/i.test(sentence.slice(0, match.index))
    );
  });
}

function needsCrisisLine({ data }: RecordOf<'policy'>, profile: string): boolean {
  return data.kind === 'social-media-mental-health' || profile === 'mental-health';
}

const CRISIS =
  /(?<![\d-])(?:988|116 ?123|13 ?11 ?14|741741)(?![\d-])|\b(?:crisis (?:line|text|number|team)|lifeline|samaritans|suicide (?:prevention|hotline|line))\b|\b(?:harm(?:ing)? (?:your|my|them)sel(?:f|ves)|suicid\w{1,4}|can't go on|in (?:a )?crisis|killing yourself|end(?:ing)? your life)\b[^.]{0,60}\b(?:call|text|ring|dial)\b|(?<!\p{L})(?:l[ií]nea de (?:crisis|vida)|hacerse daño|suicid\p{L}{1,4}|en crisis)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:llame|marque|mande|env[ií]e)(?!\p{L})|(?<!\p{L})(?:l[ií]nea de (?:crisis|vida|prevenci[oó]n))(?!\p{L})/iu;

function isCrisisLine(sentence: string): boolean {
  return CRISIS.test(sentence);
}

/** Emergency numbers that a text tells people to call. */
function calledIn({ plain }: Passage): { start: number; end: number; digits: string }[] {
  return [...plain.matchAll(SHORT_NUMBERS)].flatMap(({ 0: number, index }) => {
    const before = plain.slice(Math.max(0, index - 40), index);
    const isCalled =
      /(?<!\p{L})(?:call|dial|ring|phone|text|llam\p{L}{1,4}|marqu\p{L}{1,3}|marcar|emergency|emergencias?|or|o|al|number|número)(?!\p{L})[^.]{0,25}$/iu.test(
        before,
      );
    return isCalled ? [{ start: index, end: index + number.length, digits: digitsOf(number) }] : [];
  });
}
