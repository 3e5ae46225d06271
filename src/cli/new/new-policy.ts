import { ALL_RULES, dayIn } from '#compile';
import { parse } from '#parse';
import { diskFolder, type Folder, readPractice } from '#read';
import type { PracticeRecords } from '#schema/record.ts';
import { findUnseen } from '#schema/unseen.ts';
import { isDay } from '#schema/value.ts';
import { askOne, askText, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import type { Place } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { fitTemplate, type PolicyDraft, placesIn } from './fit-template.ts';
import { POLICY_TEMPLATES, type PolicyTemplate, readTemplate, templateNamed } from './policy-templates.ts';
import { writeNew } from './write-new.ts';

/** What the command line gives. */
export interface GivenPolicy {
  readonly template?: string | undefined;
  readonly name?: string | undefined;
  readonly effective?: string | undefined;
  readonly owner?: string | undefined;
  readonly yes?: boolean | undefined;
}

/** Writes the first version of a policy from a template; gives the exit code. */
export async function newPolicy(place: Place, given: GivenPolicy): Promise<0 | 1> {
  checkGiven(given);
  const folder = diskFolder(place.root);
  const { records } = parse(await readPractice(dataOnly(folder)), ALL_RULES);
  if (records === undefined)
    return stop(
      'The files in _data/ have errors, so nobody can tell what this practice needs. Run: npx doorplate check',
    );
  const template = await templateOf(given, records);
  if (template === undefined) return stop('Stopped. Nothing was written.');
  const policy = given.name ?? template.policy;
  const home = `content/${template.place}/${policy}`;
  if (folder.list().some(({ path }) => path.startsWith(`${home}/`)))
    return stop(
      `${home}/ is there already, and was left as it is. For its next version: npx doorplate new policy-version ${policy}${template.place === 'staff-policies' ? ' --staff' : ''}. For another policy, choose another name with --name.`,
    );
  const today = place.today ?? dayIn(records.practice.timezone, place.now);
  const draft = await draftOf(given, today);
  if (draft === undefined) return stop('Stopped. Nothing was written.');
  const text = fitTemplate(readTemplate(template), draft, records.practice);
  return writeNew(place.root, {
    file: `${home}/${draft.effective}.md`,
    text,
    meaning: meaningOf(template, draft, placesIn(text)),
    otherwise: 'Choose another day with --effective.',
  });
}

function checkGiven({ name, effective, owner = '' }: GivenPolicy): void {
  if (findUnseen(owner) !== undefined)
    throw new Misuse('--owner holds a character that nobody sees. Write it anew.');
  if (name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Misuse(
      '--name must be lower-case letters, digits and hyphens: it becomes part of the address.',
    );
  if (effective !== undefined && !isDay(effective))
    throw new Misuse('--effective must be a date such as 2027-01-15.');
}

/** The practice's own files are enough to choose; bios and photos would take their time. */
function dataOnly(folder: Folder): Folder {
  return { ...folder, list: () => folder.list().filter(({ path }) => path.startsWith('_data/')) };
}

/** The template that is given or chosen. Undefined: they would rather stop. */
async function templateOf(given: GivenPolicy, records: PracticeRecords): Promise<PolicyTemplate | undefined> {
  const { profile } = records.disclosure;
  const named = (name: string) => templateNamed(name, profile);
  if (given.template !== undefined) {
    const found = named(given.template);
    if (found === undefined)
      throw new Misuse(
        `There is no template of that name.${suggest(
          given.template,
          POLICY_TEMPLATES.map(({ name }) => name),
        )}\n${listed()}`,
      );
    return found;
  }
  if (given.yes) return named('social-media');
  if (!isTerminal())
    throw new Misuse(
      `Say which policy: npx doorplate new policy social-media. That takes the words for your profile (${profile}).\n${listed()}`,
    );
  const fits = named('social-media');
  const others = POLICY_TEMPLATES.filter((one) => one !== fits);
  const offered = [...(fits === undefined ? [] : [fits]), ...others];
  const name = await askOne(
    'Which policy? The first one fits this practice.',
    offered.map((one) => ({ value: one.name, label: `${one.name}: ${one.about}` })),
  );
  return offered.find((one) => one.name === name);
}

/** All templates, one a line. */
function listed(): string {
  const width = Math.max(...POLICY_TEMPLATES.map(({ name }) => name.length));
  return POLICY_TEMPLATES.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n');
}

/** The rest, given or asked. Undefined: they would rather stop. */
async function draftOf(given: GivenPolicy, today: string): Promise<PolicyDraft | undefined> {
  const isAsking = !given.yes && isTerminal();
  const effective =
    given.effective ?? (isAsking ? await askText('On which day does it take effect?', today) : today);
  if (effective === undefined) return undefined;
  checkGiven({ effective });
  const named = given.owner?.trim().replace(/\s+/g, ' ');
  if (named || !isAsking) return { effective, owner: named || undefined };
  const owner = await askText('Which role answers for it?', 'Practice manager');
  return owner === undefined ? undefined : { effective, owner };
}

function meaningOf(template: PolicyTemplate, { effective }: PolicyDraft, places: number): string {
  const left =
    places === 0
      ? 'Read it through, and make the words yours.'
      : `${places === 1 ? 'One place is' : `${places} places are`} left to fill in: look for [[Write here: …]]. The check names each, and it can’t be approved before.`;
  return `Its words: ${template.name} (${template.about}). It takes effect on ${effective}, once it is approved; nobody sees it before. ${left}`;
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
