import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '#schema/words/words.ts';
import {
  disclosed,
  disclosureYaml,
  PRACTICE_YAML,
  policyVersion,
  practice,
  practiceWithBio,
  withApprovals,
} from '../../test/practice.ts';

/** What the audit is told: what to look for, and what it may find. */

const CONSENT = 'consent: 2026-05-04';
const placesOf = (values: readonly { person: string; place: string }[]) =>
  values.map(({ person, place }) => `${person}: ${place.replace(/^content\//, '')}`);

let picture: Buffer;
beforeAll(async () => {
  picture = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#2f6f5e' } })
    .jpeg()
    .toBuffer();
});

describe('what is looked for', () => {
  test('is every withheld wording, and what is for the practice alone', async () => {
    const files = practiceWithBio(
      `approach: Never rushed.
photo: {src: a.jpg, alt: On the beach, consent: {on: 2026-05-04, ref: C-2026-001}}
personal:
  interests: {says: [Hiking, Chess], consent: {on: 2026-05-04, ref: C-2026-002}}
  hobbies: {says: [Falconry, Juggling]}
  secrets: Pigeon racing
  identity: {says: Part of the community, ${CONSENT}}
waivers: [{rule: privacy/no-own-health, reason: Agreed by both, by: Dana Reyes, until: 2027-02-01}]
`,
      'One.\n\n<!-- Ask her again -->\n\n<!-- -->\n',
      {
        'content/providers/a.jpg': picture,
        'content/pages/about.md': '---\ntitle: About\n---\nText.\n\n<!-- Not yet -->\n',
      },
    );
    const { withheld, hiddenFromStaff } = await disclosed(files);
    expect(placesOf(withheld)).toEqual([
      'amara-osei: providers/amara-osei.md approach',
      'amara-osei: providers/amara-osei.md photo.alt',
      'amara-osei: providers/amara-osei.md personal.interests.0',
      'amara-osei: providers/amara-osei.md personal.interests.1',
      'amara-osei: providers/amara-osei.md personal',
      'amara-osei: providers/amara-osei.md body.0',
      'amara-osei: providers/amara-osei.md comment',
      'amara-osei: providers/amara-osei.md waivers.reason',
      'amara-osei: providers/amara-osei.md consent.ref',
      'amara-osei: providers/amara-osei.md consent.ref',
      ...Array(3).fill('amara-osei: providers/amara-osei.md personal'),
      ': pages/about.md comment',
    ]);
    for (const words of [
      'Never rushed',
      'Juggling',
      'Pigeon racing',
      'Ask her again',
      'C-2026-001',
      'C-2026-002',
    ])
      expect(withheld.filter((one) => one.foundIn(words))).toHaveLength(1);
    expect(placesOf(hiddenFromStaff)).toEqual(['amara-osei: providers/amara-osei.md personal']);
  });

  test('is nothing that is shown, and of a photo not the name of its file', async () => {
    const files = await withApprovals(
      practiceWithBio(
        `approach: Never rushed.\nregistrations: [{authority: A, number: MD12345}]\nnpi: "1234567893"\npersonal:\n  interests: {says: Hiking, ${CONSENT}}\n`,
        'One.\n',
      ),
    );
    expect(placesOf((await disclosed(files)).withheld)).toEqual([]);
  });

  test('is the number under which somebody practises, once they are shown no more', async () => {
    const files = practiceWithBio(
      'status: left\nregistrations: [{authority: A, number: MD12345}]\nnpi: "1234567893"',
    );
    expect(placesOf((await disclosed(files)).withheld)).toEqual([
      'amara-osei: providers/amara-osei.md npi',
      'amara-osei: providers/amara-osei.md registrations',
    ]);
  });

  test('is no description of a photo that only says who it is', async () => {
    const files = (alt: string) =>
      practiceWithBio(`photo: {src: a.jpg, alt: "${alt}"}`, '', { 'content/providers/a.jpg': picture });
    expect(placesOf((await disclosed(files('Dr Amara Osei, family doctor, MD'))).withheld)).toEqual([]);
    expect(placesOf((await disclosed(files('Dr Amara Osei at home'))).withheld)).toEqual([
      'amara-osei: providers/amara-osei.md photo.alt',
    ]);
    // Only a description says who it is; a text by the same words is a text.
    expect((await disclosed(practiceWithBio('approach: Amara Osei'))).withheld).toHaveLength(1);
  });

  test('is all of a version that nobody approved', async () => {
    const file = 'content/policies/social-media/2026-01-15.md';
    const version = policyVersion('2026-01-15', 'We say no.\n\nKindly, too.\n', {
      changes: 'We are kinder now.',
    });
    const waiting = await disclosed(practice({ [file]: version }));
    expect(placesOf(waiting.withheld)).toEqual(Array(4).fill(': policies/social-media/2026-01-15.md'));
    for (const words of [
      'We do not connect with patients on personal accounts.',
      'We are kinder now.',
      'Kindly, too',
    ])
      expect(waiting.withheld.filter((one) => one.foundIn(words))).toHaveLength(1);
    expect((await disclosed(await withApprovals(practice({ [file]: version })))).withheld).toEqual([]);
  });

  test('reads as people would: without the addresses of links', async () => {
    const { withheld } = await disclosed(
      practiceWithBio('', 'I [like to hike](https://hiking.example/a) a lot. {#hike}\n'),
    );
    expect(withheld.map((one) => one.foundIn('I like to hike a lot.'))).toEqual([true]);
    expect(withheld.map((one) => one.foundIn('hiking example'))).toEqual([false]);
  });
});

describe('what may be found', () => {
  const inside = {
    'content/answers/a.md':
      '---\ntitle: An answer\nsituation: review\nchannel: phone\n---\nPlease call us.\n',
    'content/handbook/h.md': '---\ntitle: How we edit\n---\nSave the file.\n',
    'content/staff-policies/at-work/2026-01-15.md': policyVersion('2026-01-15', 'Inside only.\n', {
      kind: 'other',
    }),
    'content/policies/social-media/2026-01-15.md': policyVersion(
      '2026-01-15',
      'One thing.\n\nAnother [thing](/x/).\n',
    ),
    'content/pages/about.md': '---\ntitle: About us\n---\nFirst part.\n\nSecond part.\n',
  };

  test('on the public site is what is published there, and nothing for staff', async () => {
    const { mayShow } = await disclosed(await withApprovals(practice(inside)));
    const { everywhere } = mayShow.public;
    for (const words of [
      'About us',
      'First part.\nSecond part.',
      'One thing.\nAnother [thing].',
      '214 Main Street, Cedar Hill, OR 97000',
    ])
      expect(everywhere).toContain(words);
    expect(everywhere).toContain('Share in general terms');
    for (const words of ['Please call us.', 'Save the file.', 'Inside only.']) {
      expect(everywhere).not.toContain(words);
      expect(mayShow.staff.everywhere).toContain(words);
    }
  });

  test('is what is explained of categories: to patients one example, and none of what is never shared', async () => {
    const { mayShow, site } = await disclosed(practice());
    const of = (id: string) => site.stances.find(({ category }) => category.id === id)?.category;
    const pets = of('pets');
    expect(mayShow.public.everywhere).toEqual(
      expect.arrayContaining([pets?.label, pets?.forPatients, pets?.safe[0]]),
    );
    expect(mayShow.public.everywhere).not.toContain(pets?.meaning);
    expect(mayShow.public.everywhere).not.toContain(pets?.unsafe[0]);
    expect(mayShow.staff.everywhere).toEqual(
      expect.arrayContaining([pets?.meaning, pets?.why, ...(pets?.unsafe ?? [])]),
    );
    const faith = of('faith');
    expect(mayShow.public.everywhere).toContain(faith?.forPatients);
    for (const safe of faith?.safe ?? []) expect(mayShow.public.everywhere).not.toContain(safe);
    // Pages in Spanish explain them in Spanish; what they don't show is nobody's there either.
    const spanish = wordsIn('es')?.categories.pets;
    const both = await disclosed(
      practice({ '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, es]\n` }),
    );
    expect(both.mayShow.public.everywhere).toEqual(
      expect.arrayContaining([spanish?.label, spanish?.forPatients, spanish?.safe[0]]),
    );
    expect(both.mayShow.public.everywhere).not.toContain(spanish?.meaning);
    expect(both.mayShow.public.everywhere).not.toContain(spanish?.unsafe[0]);
    // A stance that the practice chose counts, not the one it started from.
    const strict = await disclosed(practice(disclosureYaml({ categories: { pets: 'never' } })));
    expect(strict.mayShow.public.everywhere).not.toContain(pets?.safe[0]);
  });

  test('of a person is their published wording, alone and in the order of the page', async () => {
    const files = await withApprovals(
      practiceWithBio(
        `credentials: [MD]\napproach: Never rushed.\nhelpsWith: [Back pain]\npronunciation: oh-SAY\npersonal:\n  interests: {says: [Hiking, Chess], ${CONSENT}}\n  teams: {says: A cricket fan, ${CONSENT}}\n`.replace(
          'credentials: [MD]\n',
          '',
        ),
        'One.\n\nTwo [here](/x/).\n',
      ),
    );
    const BIO = 'content/providers/amara-osei.md';
    const { mayShow } = await disclosed({
      ...files,
      [BIO]: String(files[BIO]).replace('[MD]', '[MD, FAAFP]'),
    });
    const own = mayShow.public.ofPerson.get('amara-osei');
    expect([...mayShow.public.ofPerson.keys()]).toEqual(['amara-osei']);
    for (const words of [
      'Dr Amara Osei',
      'Never rushed.\nOne.\nTwo [here].',
      'Hiking\nChess\nA cricket fan',
      'Back pain',
      'oh-SAY',
      'Dr Amara Osei Family doctor',
      'Dr Amara Osei MD FAAFP Family doctor',
      'Family doctor Dr Amara Osei',
    ])
      expect(own).toContain(words);
  });

  test('is no text that nobody decided about and that has withheld words of someone in it', async () => {
    const files = practiceWithBio(
      `helpsWith: [Back pain, Long walks by the river]\npersonal:\n  interests: {says: Long walks by the river}\n  teams: {says: Cricket}\n`,
      '',
      {
        'content/pages/about.md':
          '---\ntitle: Cricket\n---\nShe takes long walks by the river.\n\nWe are kind.\n\nEveryone is welcome here.\n\n<!-- Everyone is welcome here -->\n',
      },
    );
    const { mayShow } = await disclosed(files);
    const { everywhere, ofPerson } = mayShow.public;
    expect(everywhere).toContain('We are kind.');
    // A comment is nobody's.
    expect(everywhere).toContain('Everyone is welcome here.');
    // One word says too little for a page that isn't theirs.
    expect(everywhere).toContain('Cricket');
    expect(everywhere.filter((text) => text.includes('long walks'))).toEqual([]);
    expect(ofPerson.get('amara-osei')).toContain('Back pain');
    expect(ofPerson.get('amara-osei')).not.toContain('Long walks by the river');
  });

  test('of somebody who left with a notice is their name', async () => {
    const { mayShow } = await disclosed(
      practiceWithBio('status: left\nleftNotice: {consent: 2026-05-04, until: 2027-05-04}', '', {
        '_data/practice.yaml': `${PRACTICE_YAML}afterLeaving: notice\n`,
      }),
    );
    expect([...mayShow.public.ofPerson]).toEqual([['amara-osei', ['Dr Amara Osei']]]);
  });
});
