// What the bios of the benchmark are made of. Plain sentences that no rule objects to: a finding costs time to print,
// and what is measured is building.

export const FIRST_NAMES =
  'Ada Aisha Alan Amara Ana Andre Anita Arturo Ben Bianca Bilal Bruno Carla Chen Clara Dalia Daniel Dara Diego Elena Elif Emma Erik Esther Farah Felix Fiona Gita Grace Hana Hassan Helen Hugo Ida Imani Ines Isaac Ivan Jana Jonas Joy Kai Kamal Karin Kofi Laila Lars Lena Leo Lucia Maja Malik Maria Mateo Mei Mina Nadia Naomi Nia Nils Noor Olga Omar Oscar Pavel Petra Priya Quinn Rafael Rana Rosa Ruben Samir Sara Sofia Tariq Tess Theo Uma Yusuf'.split(
    ' ',
  );

export const LAST_NAMES =
  'Abara Adler Ahmadi Alvarez Amin Andersen Aoki Arslan Asante Bakker Banerjee Barros Becker Bello Berg Bhatt Boateng Bosko Cardoso Castell Chandra Chaudry Chowdhry Costa Cruzat Dahl Danso Delgado Diallo Dimitrov Dubois Eklund Eriksen Espinosa Faruqi Fischer Fontana Gallo Garza Georgiou Ghosh Haddad Hakimi Hansen Haruna Hashemi Herrera Hoang Horvat Ibarra Ikeda Iyer Jansen Jimenez Kamara Kaminski Kapoor Karlsen Kato Keita Khoury Kimura Kovac Kumar Lambert Larsen Leclerc Lindqvist Lopes Madaki Mahmud Malhotra Marin Mbeki Medina Mensah Mercado Moreau Mori Mwangi Nakata Navarro Ndiaye Nguyen Nikolai Novak Nowak Obi Oduya Okafor Okoye Olsen Osei Oyelaran Park Patel Pereira Petrov Popescu Quispe Rahman Ramos Rao Reyes Rivas Rossi Sahin Salazar Santos Sato Schmid Sesay Shah Silva Singh Sorensen Sosa Suzuki Takeda Tanaka Teller Toure Tran Uddin Vargas Varga Vega Weber Wolfe Yamada Yilmaz Zaman Zielinski'.split(
    ' ',
  );

export const PROFESSIONS = [
  {
    profession: 'physician',
    title: 'Family doctor',
    credentials: ['MD', 'FAAFP'],
    authority: 'Oregon Medical Board',
  },
  {
    profession: 'physician',
    title: 'Internist',
    credentials: ['DO', 'FACP'],
    authority: 'Oregon Medical Board',
  },
  {
    profession: 'np',
    title: 'Family nurse practitioner',
    credentials: ['DNP', 'FNP-BC'],
    authority: 'Oregon State Board of Nursing',
  },
  {
    profession: 'pa',
    title: 'Physician associate',
    credentials: ['MPAS', 'PA-C'],
    authority: 'Oregon Medical Board',
  },
  {
    profession: 'rn',
    title: 'Nurse',
    credentials: ['BSN', 'RN'],
    authority: 'Oregon State Board of Nursing',
  },
] as const;

export const SCHOOLS = [
  'University of Leeds',
  'Oregon State University',
  'University of Lagos',
  'McGill University',
  'University of Porto',
];
export const LANGUAGES = ['es', 'vi', 'ar', 'zh', 'fr', 'pt', 'ru', 'so', 'uk', 'ko', 'de', 'hi'];
export const HELPS_WITH = [
  'Diabetes',
  'High blood pressure',
  'Asthma',
  'Low mood',
  'Back pain',
  'Sleep',
  'Headaches',
  'Skin problems',
  'Birth control',
  'Quitting smoking',
];
export const INTERESTS = [
  'Hiking',
  'Jazz piano',
  'Baking bread',
  'Gardening',
  'Chess',
  'Cycling',
  'Choral singing',
  'Watercolours',
  'Swimming',
  'Woodwork',
  'Reading history',
  'Birdwatching',
];
export const PETS = [
  'A rescue dog',
  'Two rescue dogs',
  'An old cat',
  'A shy greyhound',
  'A pair of rabbits',
  'A talkative parrot',
];
export const PRONOUNS = ['she/her', 'he/him', 'they/them'];

export const APPROACHES = [
  'I explain things in plain words and we decide together.',
  'I listen first, then we make a plan that fits your days.',
  'Small steps count, and I will help you pick the next one.',
  'You know your life, I know the medicine, and we need both.',
];

const TOPICS = [
  'blood pressure',
  'sleep',
  'joint pain',
  'asthma',
  'diabetes',
  'skin care',
  'headaches',
  'heart health',
  'vaccines',
  'low mood',
  'back pain',
  'allergies',
];
const WAYS = [
  'a drawing',
  'a short list',
  'a printed page',
  'plain words',
  'a simple chart',
  'a model on the desk',
  'one clear sentence',
  'a few questions',
];
const THINGS = [
  'your questions',
  'a list of your medicines',
  'your glasses',
  'your test results',
  'a notebook',
  'your insurance card',
  'the names of your tablets',
  'your own readings',
];

/** Sentences with a hole each, some 12 words long; `writeSentences` fills the holes. */
const SENTENCES = [
  'Most people come to me about {topic}, and there is often more to talk about.',
  'I like to explain {topic} with {way} so that it makes sense at home.',
  'Please bring {thing} to the visit, because it saves us both some time.',
  'When we talk about {topic}, I will ask what matters most to you.',
  'If something I say about {topic} is not clear, please stop me and ask.',
  'I often use {way} to show what a treatment does and what it does not do.',
  'Our nurses know a great deal about {topic} and are part of every plan.',
  'You can bring a friend to the visit, and they can help you remember {thing}.',
  'I keep my notes on {topic} short, and you can read all of them.',
  'At the end of a visit I write down the next steps with {way}.',
  'Many questions about {topic} can be settled with one calm conversation.',
  'I trained in general medicine and kept a strong interest in {topic}.',
  'When a test is needed, I will say why, and I will use {way} to explain the result.',
  'Some people want every detail about {topic}, and some want only the main point.',
  'We have time to look at {thing} together before we choose what to do.',
  'I work closely with the team, and we talk about {topic} every week.',
  'Good care for {topic} is mostly about habits, and habits take time.',
  'I would rather hear a worry early than late, even when it seems small.',
  'It helps me when you have {thing} at hand at the start.',
  'If we need help from a specialist in {topic}, I will explain the choice.',
  'Before you leave, I will check with {way} that we mean the same thing.',
  'Medicines for {topic} can be hard to keep track of, so we review them often.',
  'I enjoy teaching, so a student may ask to sit in, and you may always say no.',
  'There is no wrong question about {topic}, and there is no silly one.',
  'I try to run on time, and I will tell you when I do not.',
  'We can do a good deal about {topic} without a new medicine.',
  'Let us begin with {thing} and see where the conversation takes us.',
  'The front desk can book a longer visit when we need to talk about {topic}.',
  'I learned early on that {way} is often better than a long speech.',
  'A plan for {topic} only works when it fits the rest of your week.',
  'What I like most about this work is seeing how people solve things their own way.',
  'Our pharmacist can go through {thing} with you after the visit.',
  'I read about {topic} most weeks, and I share what is new and useful.',
  'You will find my advice on {topic} in your summary, written with {way}.',
];

/** `count` different sentences, each with its hole filled. */
export function writeSentences(
  count: number,
  pick: <T>(from: readonly T[]) => T,
  shuffle: <T>(list: readonly T[]) => T[],
): string[] {
  return shuffle(SENTENCES)
    .slice(0, count)
    .map((sentence) =>
      sentence
        .replace('{topic}', () => pick(TOPICS))
        .replace('{way}', () => pick(WAYS))
        .replace('{thing}', () => pick(THINGS)),
    );
}

export const POLICY = `## What this page is for {#purpose}

It says how we use social media, and why we keep it apart from your care.

## Who it is for {#scope-who}

Everyone who works at {practice}: providers, nurses, students and office staff.

## If you send us a friend request {#friend-requests}

We do not accept friend requests from patients on personal accounts. Please do not be offended. The rule is the same for everyone.

## Former patients {#former-patients}

The same holds for current and former patients.

## Why {#why}

Your care is private. A connection can show other people that you know us.

## Where to follow us {#where-to-follow-us}

We have no page on social media. News is on our website.

## Following back {#following-back}

We do not follow patients on social media.

## Direct messages {#direct-messages}

We do not read messages on social media. Please do not send health questions there.

## How to reach us {#how-to-reach-us}

Call {phone} or write to us at {portal}.

## Emergencies {#emergencies}

In an emergency call 911. For a crisis of mind or mood, call 988.

## E-mail and text {#email-text}

E-mail and text messages can be read by others. Please use {portal} for health questions.

## Searching for patients {#searching-patients-online}

We do not look patients up online.

## Reviews {#reviews}

You are free to post a review. We can not say who is a patient, so we may not answer. To tell us directly, call {phone}.

## Photos and recordings {#photos-recordings-in-practice}

Please do not take pictures of other people in our rooms.

## Staff {#staff}

All staff follow these rules.

## If we know each other already {#if-we-know-each-other}

In a town of this size that happens. We keep your care out of it.

## Privacy {#privacy-link}

Our front desk has our privacy notice.

## Changes {#changes}

We announce changes on this page. Earlier versions stay here.

## Version {#version}

The date above says which version this is.

## Questions {#questions}

Call {phone} and ask for the practice manager.
`;
