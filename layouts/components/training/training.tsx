import type { ComponentChildren, VNode } from 'preact';
import type { ProviderPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';
import { Fill } from '../fill/fill.tsx';
import { LabelList } from '../label-list/label-list.tsx';
import { Passage } from '../passage/passage.tsx';

/** Training and licences, quietly: for those who look them up. */
export function Training({ page }: { readonly page: ProviderPage }): VNode | null {
  const words = useWords();
  const { langs } = page;
  const rows = [
    {
      label: words.bio.certification,
      content: lines(
        page.boardCertifications.map((one) => (
          <Fill
            text={words.bio.certifiedBy}
            with={{ field: <Passage lang={langs?.boardCertifications}>{one.in}</Passage>, board: one.board }}
          />
        )),
      ),
    },
    {
      label: words.bio.trainedAt,
      content: lines(page.training.map((one) => award(one.program, one.institution, words, langs?.training))),
    },
    {
      label: words.bio.education,
      content: lines(page.education.map((one) => award(one.award, one.institution, words, langs?.education))),
    },
    {
      label: words.bio.registration,
      content: lines(
        page.registrations.map((one) =>
          say(words.bio.number, { authority: one.authority, number: one.number }),
        ),
      ),
    },
    { label: words.bio.npi, content: page.npi },
    { label: words.bio.links, content: links(page) },
  ];
  if (rows.every((row) => row.content === undefined)) return null;
  return (
    <section class="training" aria-labelledby="training-title">
      <h2 id="training-title">{words.bio.training}</h2>
      <LabelList name="training-list" rows={rows} />
    </section>
  );
}

function award(what: string, institution: string, words: Words, lang: string | undefined): VNode {
  return <Fill text={words.bio.award} with={{ award: <Passage lang={lang}>{what}</Passage>, institution }} />;
}

function lines(texts: readonly ComponentChildren[]): VNode | undefined {
  if (texts.length === 0) return undefined;
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function links(page: ProviderPage): VNode | undefined {
  if (page.links.length === 0) return undefined;
  return (
    <ul>
      {page.links.map((link) => (
        <li>
          <a href={link.url}>{link.label}</a>
        </li>
      ))}
    </ul>
  );
}
