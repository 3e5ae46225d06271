import type { CardsPage, CardView, PrintPiece, StaffPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { common, html, site, staff } from './frame.ts';

/** A card of the invented practice. Its code is drawn by nobody: a few squares that look like one. */
const card: CardView = {
  practice: site.name,
  phone: site.phone.label,
  address: 'cedarhill.example/social',
  qr: {
    payload: 'https://cedarhill.example/social',
    size: 15,
    path: 'M4 4h3v1H4zM8 4h1v1H8zM10 4h1v1H10zM4 5h1v1H4zM6 5h1v1H6zM9 5h2v1H9zM4 6h3v1H4zM5 8h4v1H5zM8 10h3v1H8z',
  },
};

/** The longest names there are. */
const longCard: CardView = {
  ...card,
  practice: 'The Cedar Hill Valley Community Family and Children’s Health Center',
  address: 'www.cedarhillvalleyfamilyhealth.example/social',
};

const inside = { ...common, audience: 'staff', noindex: true, staff } as const;
const back = '/cards/index.html';

const pieces: readonly PrintPiece[] = [
  { piece: 'cards', paper: 'letter', url: '/cards/cards-letter/index.html' },
  { piece: 'cards', paper: 'a4', url: '/cards/cards-a4/index.html' },
  { piece: 'sign', paper: 'letter', url: '/cards/sign-letter/index.html' },
  { piece: 'sign', paper: 'a4', url: '/cards/sign-a4/index.html' },
  { piece: 'poster', paper: 'a6', url: '/cards/poster-a6/index.html' },
];

const list: CardsPage = {
  ...inside,
  layout: 'cards',
  url: back,
  title: en.cards.title,
  card,
  isSample: false,
  pieces,
  policy: 'Social media and you',
  signature: '/cards/signature/index.html',
};
const { policy: _, ...withoutPolicy } = list;

export const cardPages: readonly StaffPage[] = [
  list,
  { ...withoutPolicy, url: '/cards/nothing.html', isSample: true, pieces: [] },
  ...pieces.map(
    (one): StaffPage => ({
      ...inside,
      ...one,
      layout: 'print',
      title: say(en.cards.sheet, {
        piece: en.cards.pieces[one.piece].title,
        paper: en.cards.papers[one.paper],
      }),
      card: one.paper === 'a4' ? longCard : card,
      isSample: one.piece === 'sign',
      others: pieces.filter(({ piece, paper }) => piece === one.piece && paper !== one.paper),
      back,
    }),
  ),
  {
    ...inside,
    layout: 'signature',
    url: '/cards/signature/index.html',
    title: en.cards.signatureTitle,
    isSample: true,
    texts: [
      {
        ...en.signature.look,
        id: 'signature-look',
        html: html('<p><strong>Your name</strong>, Your role<br>Cedar Hill Family Medicine</p>'),
        isRich: true,
      },
      {
        ...en.signature.text,
        id: 'signature-text',
        html: html(
          '<pre><code class="language-text">Your name, Your role\nCedar Hill Family Medicine</code></pre>',
        ),
        isRich: false,
      },
    ],
    back,
  },
];
