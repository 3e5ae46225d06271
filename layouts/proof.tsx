import type { VNode } from 'preact';
import type { ProofPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { LabelList } from './components/label-list/label-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** What was searched for in how many files, what that proves and what it can't, and every file with its digest. */
export function proof(page: ProofPage, assets: Assets): VNode {
  const words = useWords();
  const rows = [
    { label: words.proof.values, content: String(page.withheldValues) },
    { label: words.proof.files, content: String(page.count) },
    { label: words.proof.day, content: page.day },
    { label: words.proof.version, content: page.doorplate },
  ];
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={words.proof.intro} />
        <LabelList name="proof-counts" rows={rows} />
        <div class="proof-parts">
          <Part title={words.proof.meansTitle} lines={words.proof.means} />
          <Part title={words.proof.notTitle} lines={words.proof.not} />
        </div>
        <h2>{words.proof.formsTitle}</h2>
        <ul class="proof-forms">
          {page.forms.map((form) => (
            <li>{form}</li>
          ))}
        </ul>
        <h2 id="files">{words.proof.digests}</h2>
        <p class="measure">
          <a href={page.manifest}>{words.proof.manifest}</a>. {words.proof.manifestWhy}
        </p>
        {page.files === undefined ? (
          <p class="measure">{words.proof.tooMany}</p>
        ) : (
          <Files files={page.files} />
        )}
      </div>
    </StaffDocument>
  );
}

function Files({ files }: { readonly files: NonNullable<ProofPage['files']> }): VNode {
  const words = useWords();
  return (
    <table class="ledger proof" aria-labelledby="files">
      <thead>
        <tr>
          <th scope="col">{words.proof.file}</th>
          <th scope="col">{words.proof.size}</th>
          <th scope="col">{words.proof.digest}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr>
            <th scope="row">{file.path}</th>
            <td>{file.size}</td>
            <td>
              <code>{file.digest}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
