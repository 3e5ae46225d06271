import type { VNode } from 'preact';
import type { CardsPage, PrintPiece } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { PrintList } from './components/print-list/print-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { WalletCard } from './components/wallet-card/wallet-card.tsx';

/** The card, and everything there is to print; or why there is nothing yet. */
export function cards(page: CardsPage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={en.cards.intro}>
          {page.isSample && <p class="standing">{en.cards.sample}</p>}
        </Intro>
        {page.policy === undefined ? <Nothing /> : <Ready page={page} policy={page.policy} />}
        <section class="part" aria-labelledby="signature">
          <h2 id="signature">
            <a href={page.signature}>{en.cards.signatureTitle}</a>
          </h2>
          <p>{en.cards.signatureLead}</p>
        </section>
      </div>
    </StaffDocument>
  );
}

function Ready({ page, policy }: { readonly page: CardsPage; readonly policy: string }): VNode {
  const kinds = [...new Set(page.pieces.map(({ piece }) => piece))];
  return (
    <div class="card-and-papers">
      <section aria-labelledby="card">
        <h2 id="card">{en.cards.cardTitle}</h2>
        <div class="card-shown">
          <WalletCard card={page.card} />
        </div>
        <p>{say(en.cards.leads, { url: page.card.qr.payload, policy })}</p>
        <p class="when">{en.cards.tryIt}</p>
      </section>
      <section aria-labelledby="print">
        <h2 id="print">{en.cards.printTitle}</h2>
        {kinds.map((kind) => (
          <Kind kind={kind} pieces={page.pieces.filter(({ piece }) => piece === kind)} />
        ))}
      </section>
    </div>
  );
}

function Kind(props: { readonly kind: PrintPiece['piece']; readonly pieces: readonly PrintPiece[] }): VNode {
  const { title, lead } = en.cards.pieces[props.kind];
  return (
    <div class="print-kind">
      <h3>{title}</h3>
      <p>{lead}</p>
      <PrintList pieces={props.pieces} />
    </div>
  );
}

function Nothing(): VNode {
  return (
    <section aria-labelledby="nothing">
      <h2 id="nothing">{en.cards.noPolicy}</h2>
      <p class="measure">{en.cards.noPolicyWhy}</p>
      <ol class="print-steps">
        {en.cards.noPolicySteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </section>
  );
}
