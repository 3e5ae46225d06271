import type { VNode } from 'preact';
import type { ProviderPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { LabelList } from '../label-list/label-list.tsx';

/** Training and licences, quietly: for those who look them up. */
export function Training({ page }: { readonly page: ProviderPage }): VNode | null {
  const rows = [
    {
      label: en.bio.certification,
      content: lines(
        page.boardCertifications.map((one) => say(en.bio.certifiedBy, { field: one.in, board: one.board })),
      ),
    },
    {
      label: en.bio.trainedAt,
      content: lines(page.training.map((one) => award(one.program, one.institution))),
    },
    {
      label: en.bio.education,
      content: lines(page.education.map((one) => award(one.award, one.institution))),
    },
    {
      label: en.bio.registration,
      content: lines(
        page.registrations.map((one) => say(en.bio.number, { authority: one.authority, number: one.number })),
      ),
    },
    { label: en.bio.npi, content: page.npi },
    { label: en.bio.links, content: links(page) },
  ];
  if (rows.every((row) => row.content === undefined)) return null;
  return (
    <section class="training" aria-labelledby="training-title">
      <h2 id="training-title">{en.bio.training}</h2>
      <LabelList name="training-list" rows={rows} />
    </section>
  );
}

function award(what: string, institution: string): string {
  return say(en.bio.award, { award: what, institution });
}

function lines(texts: readonly string[]): VNode | undefined {
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
