import { PROFILES } from '#schema/categories.ts';
import { JURISDICTION_NAMES, JURISDICTIONS, PRACTICE_KINDS } from '#schema/vocabulary.ts';
import { init } from '#schema/words/en-init.ts';
import { askFitting, askMany, askOne, askOptional, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import { askPeople } from './ask-people.ts';
import { faultOf, type GivenPractice, wordOf } from './given.ts';
import { type OwnPractice, profileFor, withFederal } from './own-practice.ts';
import { personIn } from './person-line.ts';

const { ask } = init;

/** The person at the terminal would rather stop. */
class Stopped extends Error {}

/** The practice from what is given and, on a terminal, from what is asked. Undefined: they would rather stop. */
export async function practiceOf(given: GivenPractice, isQuick: boolean): Promise<OwnPractice | undefined> {
  try {
    return await answered(given, !isQuick && isTerminal());
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

async function answered(given: GivenPractice, isAsking: boolean): Promise<OwnPractice> {
  const must = (option: 'name' | 'phone' | 'address', example: string): Promise<string> => {
    const value = given[option]?.trim();
    if (value) return Promise.resolve(value);
    if (!isAsking)
      throw new Misuse(`--${option} is missing, and nobody can be asked here. Such as: “${example}”`);
    const fault = (typed: string) =>
      typed === '' ? 'Please write something.' : option === 'address' ? undefined : faultOf(option, typed);
    return answerOf(askFitting(ask[option], example, fault));
  };
  const may = async (option: 'email' | 'url', example: string): Promise<string | undefined> => {
    if (given[option] !== undefined || !isAsking) return given[option];
    const fault = (typed: string) => (typed === '' ? undefined : faultOf(option, typed));
    return (await answerOf(askFitting(ask[option], example, fault))) || undefined;
  };

  const name = await must('name', 'Birch Lane Clinic');
  const kind = wordOf(
    'kind',
    given.kind ?? (isAsking ? await answerOf(askOne(ask.kind, KINDS)) : 'MedicalClinic'),
    PRACTICE_KINDS,
  );
  const likely = profileFor(kind);
  const profiles = [likely, ...PROFILES.filter((one) => one !== likely)];
  const profile = wordOf(
    'profile',
    given.profile === 'paediatric'
      ? 'pediatric'
      : (given.profile ??
          (isAsking
            ? await answerOf(
                askOne(
                  ask.profile,
                  profiles.map((value) => ({ value, label: init.profiles[value] })),
                ),
              )
            : likely)),
    PROFILES,
  );
  const phone = await must('phone', '+1 503-555-0100');
  const email = await may('email', 'frontdesk@birchlane.example');
  const timezone = await zoneOf(given, isAsking);
  const places =
    given.jurisdictions.length === 0 && isAsking
      ? await answerOf(askMany(ask.jurisdictions, PLACES))
      : given.jurisdictions;
  const jurisdictions = withFederal(places.map((one) => wordOf('jurisdiction', one, JURISDICTIONS)));
  const url = await may('url', 'https://birchlane.example');
  const locationName =
    given.location?.trim() ||
    (isAsking && (await answerOf(askOptional(ask.locationName, 'Main office')))) ||
    'Main office';
  const address = await must('address', '12 High Street, Ashford, NY 10001');
  const { approvers, logins } = approversIn(
    given.approvers.length === 0 && isAsking
      ? namesIn(await answerOf(askOptional(ask.approvers, 'Dana Reed @dreed, Sam Cole @samcole')))
      : given.approvers,
  );
  const people =
    given.people.length === 0 && isAsking ? await answerOf(askPeople()) : given.people.map(personIn);
  return {
    ...{ name, kind, phone, email, timezone, profile, jurisdictions, approvers, logins, people },
    url: url?.replace(/\/$/, ''),
    location: { name: locationName, address },
  };
}

/** Names parted by commas or semicolons. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[,;]/)
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '');
}

/** Approvers, some of whom are named with their GitHub login: “Dana Reed @dreed”. */
export function approversIn(named: readonly string[]): Pick<OwnPractice, 'approvers' | 'logins'> {
  const both = named.map(
    (one) =>
      /^(?<name>.*?)(?:\s@(?<login>[A-Za-z0-9-]{1,39}))?$/s.exec(one.trim().replace(/\s+/g, ' '))?.groups ??
      {},
  );
  const logins = both.flatMap(({ name = '', login }) =>
    login === undefined ? [] : [[login, name] as const],
  );
  return { approvers: both.map(({ name = '' }) => name), logins: Object.fromEntries(logins) };
}

async function zoneOf({ timezone }: GivenPractice, isAsking: boolean): Promise<string> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (timezone !== undefined || !isAsking) return timezone ?? here;
  const fault = (typed: string) => (typed === '' ? undefined : faultOf('timezone', typed));
  return (await answerOf(askFitting(ask.timezone, here, fault))) || here;
}

async function answerOf<T>(asked: Promise<T | undefined>): Promise<T> {
  const answer = await asked;
  if (answer === undefined) throw new Stopped();
  return answer;
}

/** `PhysiciansOffice` in words. */
const inWords = (kind: string) => kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const NAMED: Readonly<Record<string, string>> = init.kinds;
const KINDS = PRACTICE_KINDS.map((value) => ({ value, label: NAMED[value] ?? inWords(value) })).sort(
  (a, b) => Number(b.value in NAMED) - Number(a.value in NAMED),
);
const PLACES = JURISDICTIONS.map((value) => ({
  value,
  label: JURISDICTION_NAMES[value].replace(/^the /, ''),
}));
