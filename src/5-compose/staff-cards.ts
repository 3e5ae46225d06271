import type { CardsPage, PrintPage, PrintPiece, SignaturePage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { cardOf } from './card.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';
import { signatureTexts } from './signature.ts';
import { staffBase } from './staff-base.ts';

const CARDS = '/cards/index.html';
const SIGNATURE = '/cards/signature/index.html';

const PIECES: readonly PrintPiece[] = (
  [
    ['cards', 'letter'],
    ['cards', 'a4'],
    ['sign', 'letter'],
    ['sign', 'a4'],
    ['poster', 'letter'],
    ['poster', 'a4'],
    ['poster', 'a6'],
  ] as const
).map(([piece, paper]) => ({ piece, paper, url: `/cards/${piece}-${paper}/index.html` }));

/** Everything to print and to copy. INVARIANT: nothing is printed while the code on it would lead nowhere. */
export function cardsPages(context: Context): [CardsPage, SignaturePage, ...PrintPage[]] {
  const { at, frame } = context;
  const base = { ...staffBase(context), isSample: frame.isSample };
  const back = at(CARDS);
  const card = cardOf(context);
  const policy = socialPolicy(context.site);
  const pieces = policy === undefined ? [] : PIECES.map((one) => ({ ...one, url: at(one.url) }));
  return [
    {
      ...base,
      layout: 'cards',
      url: back,
      title: context.words.cards.title,
      card,
      pieces,
      signature: at(SIGNATURE),
      ...(policy === undefined ? {} : { policy: policy.title }),
    },
    {
      ...base,
      layout: 'signature',
      url: at(SIGNATURE),
      title: context.words.cards.signatureTitle,
      texts: signatureTexts(context),
      back,
    },
    ...pieces.map(
      (one): PrintPage => ({
        ...base,
        ...one,
        layout: 'print',
        title: say(context.words.cards.sheet, {
          piece: context.words.cards.pieces[one.piece].title,
          paper: context.words.cards.papers[one.paper],
        }),
        card,
        others: pieces.filter(({ piece, paper }) => piece === one.piece && paper !== one.paper),
        back,
      }),
    ),
  ];
}
