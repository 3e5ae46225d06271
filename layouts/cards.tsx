import type { VNode } from 'preact';
import type { CardsPage, PrintPiece } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { PrintList } from './components/print-list/print-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { WalletCard } from './components/wallet-card/wallet-card.tsx';
import { useWords } from './words.tsx';

/** The card, and everything there is to print; or why there is nothing yet. */
export function cards(page: CardsPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={words.cards.intro}>
          {page.isSample && <p class="standing">{words.cards.sample}</p>}
        </Intro>
        {page.policy === undefined ? <Nothing /> : <Ready page={page} policy={page.policy} />}
        <section class="part" aria-labelledby="signature">
          <h2 id="signature">
            <a href={page.signature}>{words.cards.signatureTitle}</a>
          </h2>
          <p>{words.cards.signatureLead}</p>
        </section>
      </div>
    </StaffDocument>
  );
}

function Ready({ page, policy }: { readonly page: CardsPage; readonly policy: string }): VNode {
  const words = useWords();
  const kinds = [...new Set(page.pieces.map(({ piece }) => piece))];
  return (
    <div class="card-and-papers">
      <section aria-labelledby="card">
        <h2 id="card">{words.cards.cardTitle}</h2>
        <div class="card-shown">
          <WalletCard card={page.card} />
        </div>
        <p>{say(words.cards.leads, { url: page.card.qr.payload, policy })}</p>
        <p class="when">{words.cards.tryIt}</p>
      </section>
      <section aria-labelledby="print">
        <h2 id="print">{words.cards.printTitle}</h2>
        {kinds.map((kind) => (
          <Kind kind={kind} pieces={page.pieces.filter(({ piece }) => piece === kind)} />
        ))}
      </section>
    </div>
  );
}

function Kind(props: { readonly kind: PrintPiece['piece']; readonly pieces: readonly PrintPiece[] }): VNode {
  const { title, lead } = useWords().cards.pieces[props.kind];
  return (
    <div class="print-kind">
      <h3>{title}</h3>
      <p>{lead}</p>
      <PrintList pieces={props.pieces} />
    </div>
  );
}

function Nothing(): VNode {
  const words = useWords();
  return (
    <section aria-labelledby="nothing">
      <h2 id="nothing">{words.cards.noPolicy}</h2>
      <p class="measure">{words.cards.noPolicyWhy}</p>
      <ol class="print-steps">
        {words.cards.noPolicySteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </section>
  );
}
