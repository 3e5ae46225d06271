import type { VNode } from 'preact';
import type { ProviderPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Arch } from './components/arch/arch.tsx';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Document } from './components/document/document.tsx';
import { Facts } from './components/facts/facts.tsx';
import { LittleAbout } from './components/little-about/little-about.tsx';
import { Plate } from './components/plate/plate.tsx';
import { Prose } from './components/prose/prose.tsx';
import { Training } from './components/training/training.tsx';
import { inLang } from './in-lang.ts';
import { useWords } from './words.tsx';

/** A bio: plate and portrait, what one needs at once, the person in their own words, a little about them, training. */
export function provider(page: ProviderPage, assets: Assets): VNode {
  const words = useWords();
  const { plate } = page;
  const pronouns = page.personal.find((one) => one.category === 'pronouns');
  const hasVoice = page.approach !== undefined || page.body !== undefined;
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <article class="bio wide">
        <header class="bio-head">
          <Arch person={plate} size="head" isFirst />
          <Plate
            size="head"
            as="h1"
            name={plate.name}
            credentials={plate.credentials}
            title={plate.title}
            titleLang={plate.langs?.title}
          >
            {(page.pronunciation !== undefined || pronouns !== undefined) && (
              <p class="plate-note">
                {page.pronunciation !== undefined && (
                  <span>{say(words.bio.say, { sound: page.pronunciation })}</span>
                )}
                {pronouns?.items.map((item, at) => (
                  <span {...inLang(pronouns.langs?.[at])}>{item}</span>
                ))}
              </p>
            )}
            {page.isAway && <p class="plate-away">{words.bio.away}</p>}
          </Plate>
        </header>
        <Facts page={page} />
        {hasVoice && (
          <section class="voice" aria-label={words.bio.inMyWords}>
            {page.approach !== undefined && (
              <p class="voice-approach" {...inLang(page.langs?.approach)}>
                {page.approach}
              </p>
            )}
            {page.body !== undefined && <Prose html={page.body} kind="voice" />}
          </section>
        )}
        <LittleAbout personal={page.personal.filter((one) => one !== pronouns)} />
        <div class="bio-end">
          <Training page={page} />
          {page.card !== undefined && (
            <p class="onward">
              <a href={page.card}>{words.bio.card}</a>
            </p>
          )}
          <BoundaryNote boundary={page.site.boundary} says={words.boundary.line} />
        </div>
      </article>
    </Document>
  );
}
