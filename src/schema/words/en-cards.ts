/** What stands on cards, signs and posters, and around them on the staff pages. */
export const cards = {
  /** The one sentence: why, and no blame in it. */
  why: 'We each keep our own social media for family and old friends, so that your care stays private.',
  read: 'Why, and how to stay in touch:',
  call: 'Or call {phone}',
  phone: 'Phone {phone}',
  /** For people without a telephone that reads codes. */
  ask: 'No camera at hand? Type in the address, or ask us at the front desk.',
  askHere: 'Please ask us. We are glad to explain, and we have a card for you.',
  /** Where the code leads, for people who can’t see it. */
  code: 'A code that opens {address}',

  title: 'Cards, signs and posters',
  intro:
    'Hand over the card when a patient asks to connect. Put up a sign or a poster, so that fewer have to ask.',
  tile: 'Print a card, a sign or a poster, or copy the words for your signature.',
  count: 'Ready to print: {count}',
  cardTitle: 'The card',
  leads: 'The code opens {url}. That address stays, and leads to our page “{policy}”.',
  tryIt: 'Try the code with your own phone before you print a stack.',
  printTitle: 'Print',
  signatureTitle: 'E-mail signature and portal message',
  signatureLead: 'Set them up once, and they say it for you.',

  noPolicy: 'Nothing to print yet',
  noPolicyWhy:
    'The code on a card leads to your social media policy, and there is no approved one to show. A printed card would lead nowhere.',
  noPolicySteps: [
    'Write the policy: npx doorplate new policy',
    'Have it approved: npx doorplate approve, with the policy’s name',
    'Build the site again. Cards, signs and posters are then here.',
  ],
  sample:
    'This is still a sample. First put your own name, address and phone number into _data/practice.yaml. When “url” there is yours, too, take out “sample: true”.',

  pieces: {
    cards: { title: 'Wallet cards', lead: 'Ten cards on a sheet, to cut apart.' },
    sign: { title: 'Front-desk sign', lead: 'To stand on the desk or hang beside it.' },
    poster: { title: 'Poster', lead: 'For the wall, the door or a notice board.' },
  },
  papers: { letter: 'Letter', a4: 'A4', a6: 'A6' },
  /** How a sheet is called where it is alone. */
  sheet: '{piece}, {paper}',
  onPaper: {
    letter: 'Prints on one sheet of Letter paper, 8½ by 11 inches.',
    a4: 'Prints on one sheet of A4 paper, 210 by 297 mm.',
    a6: 'Prints on one A6 card, 105 by 148 mm: as large as a postcard.',
  },
  sideways: 'The sheet lies on its side (landscape).',
  cut: 'Cut along the small crosses. Each card is then 85 by 54 mm (3⅜ by 2⅛ inches), as large as a bank card.',
  print: 'Print',
  how: 'To print, press Ctrl and P on the keyboard (Command and P on a Mac).',
  size: 'In the print window choose this paper and “Actual size” or 100%, not “Fit to page”. Black and white is fine. Thick paper lasts longer.',
  preview: 'How it prints',
  others: 'Other papers',
  back: 'All cards, signs and posters',
} as const;
