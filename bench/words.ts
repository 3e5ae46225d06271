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

// Real bios rarely have eight words in a row in common. So do these: were everybody's sentences cut from one small cloth, one
// withheld paragraph would be found on everybody's page, and what is measured would be an audit that no practice has.
const WHO =
  'I often|I always|I usually|I gladly|I sometimes|We often|We always|We usually|We gladly|We sometimes|Our nurses often|Our team always|The nurses and I often|First I|Later we|As a rule I|Most days we|Now and then I|Together we|In the end we'.split(
    '|',
  );

const VERBS =
  'explain|go over|talk about|look at|ask about|write down|sort out|review|draw|plan|compare|follow|keep track of|start with|come back to|read about|make sense of|take time for|set a goal for|listen to'.split(
    '|',
  );

const TOPICS =
  'blood pressure|sleep|joint pain|asthma|diabetes|skin care|headaches|heart health|vaccines|low mood|back pain|allergies|your questions|your medicines|test results|old habits|new habits|a long cough|sore knees|daily walks|salt and sugar|screen time|shift work|worry|tiredness|balance|hearing|eyesight|posture|breathing|hay fever|travel shots|growing up|getting older|cholesterol|stomach trouble|rashes|migraine|side effects|stress'.split(
    '|',
  );

const WAYS =
  'with a drawing|with a short list|on a printed page|in plain words|with a simple chart|with a model on the desk|in one clear sentence|with a few questions|over two visits|before any test|after every test|at your own pace|with a student|with a pharmacist|by telephone|over a year|in a longer visit|early in the day|without a hurry|with your own notes|step by step|with the whole team|at each review|between two visits|once a month|from the beginning|with good reason|as things change|without long words|in your language'.split(
    '|',
  );

const REASONS =
  'because habits take time|so that it makes sense at home|and you may stop me|as small steps count|because worry grows in silence|so nothing is left out|and nothing is a silly question|since your week is full|because plans must fit your life|so you can tell your friends|and then we decide|as most things can wait a day|since every person is different|so the next visit is shorter|because numbers are not everything|and I write it down for you|as guesses help nobody|since rest is medicine too|so the choice stays yours|and we change it when it fails|because good care is calm|so you know what comes next|as nobody remembers it all|and you can read it later|since two heads think better'.split(
    '|',
  );

/** `count` different sentences of some 12 words. */
export function writeSentences(count: number, pick: <T>(from: readonly T[]) => T): string[] {
  const found = new Set<string>();
  while (found.size < count)
    found.add(`${pick(WHO)} ${pick(VERBS)} ${pick(TOPICS)} ${pick(WAYS)}, ${pick(REASONS)}.`);
  return [...found];
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
