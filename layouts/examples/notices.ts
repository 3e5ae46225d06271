import type { NoticesPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

const words = en.notices;
const checked = say(words.checked, { day: 'November 21, 2026' });

/** The notice matrix: here, not whole, missing, not known, not asked for. */
export const noticesExample: Omit<NoticesPage, 'audience' | 'lang' | 'noindex' | 'staff'> = {
  layout: 'notices',
  url: '/notices/index.html',
  title: words.title,
  day: 'November 21, 2026',
  sums: [
    { label: words.sums.here, count: 1 },
    { label: words.sums.missing, count: 2 },
    { label: words.sums.open, count: 1 },
    { label: words.sums.rest, count: 1 },
  ],
  questions: [
    {
      question: 'Does the practice see people without insurance, or who pay themselves?',
      decides: say(words.decides, { notices: 'Good-faith estimate' }),
    },
  ],
  groups: [
    {
      id: 'us-federal',
      place: 'The United States',
      lines: [
        {
          title: 'Notice of Privacy Practices (HIPAA)',
          about: 'What you may do with patients’ health information, and what their rights are.',
          required: words.required.yes,
          because: say(words.because.known, { facts: 'covered by HIPAA: yes' }),
          present: words.present.here,
          url: 'https://cedarhill.example/policies/notice-privacy-practices/',
          placed: words.placed.home,
          isOpen: false,
          lawRef: '45 CFR 164.520(b) and (c)(3)(i)',
          lawNotes: [say(words.status['in-force'], { day: 'April 14, 2003' }), checked],
        },
        {
          title: 'Notice of nondiscrimination (Section 1557)',
          about: 'That you treat nobody worse, which help is free, and how to complain.',
          required: words.required.yes,
          because: say(words.because.known, { facts: 'federal health money: yes' }),
          present: words.present.notWhole,
          url: 'https://cedarhill.example/policies/nondiscrimination/',
          lacks: say(words.lacks, { what: 'a link to the Office for Civil Rights at hhs.gov' }),
          placed: words.placed['every-page'],
          isOpen: true,
          lawRef: '45 CFR 92.10',
          lawNotes: [say(words.status['in-force'], { day: 'November 2, 2024' }), checked],
        },
        {
          title: 'Notice of language assistance and aids (Section 1557)',
          about: 'That interpreters and aids are free, said in the languages people near you speak.',
          required: words.required.yes,
          because: say(words.because.known, { facts: 'federal health money: yes' }),
          present: words.present.missing,
          placed: words.placed['every-page'],
          isOpen: true,
          lawRef: '45 CFR 92.11',
          lawNotes: [
            say(words.status['in-force'], { day: 'July 5, 2025' }),
            say(words.stale, { day: 'November 21, 2025' }),
            words.confirm,
          ],
        },
        {
          title: 'Good-faith estimate',
          about: 'That people who pay themselves get an estimate of the cost in writing.',
          required: words.required.unanswered,
          because: say(words.because.unanswered, { facts: 'patients who pay themselves' }),
          present: words.present.missing,
          isOpen: true,
          lawRef: '45 CFR 149.610(b)(1)(iii)',
          lawNotes: [say(words.status['in-force'], { day: 'January 1, 2022' }), checked],
        },
        {
          title: 'Protection against surprise bills',
          about: 'When people who were treated out of network may not be billed for the rest.',
          required: words.required.no,
          because: say(words.because.known, { facts: 'care in hospitals or surgical centers: no' }),
          present: words.present.notNeeded,
          isOpen: false,
          lawRef: '45 CFR 149.430',
          lawNotes: [say(words.status['in-force'], { day: 'January 1, 2022' }), checked],
        },
      ],
    },
  ],
  csv: '/notices/notices.csv',
  json: '/notices/notices.json',
};
