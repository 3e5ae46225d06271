import type { VNode } from 'preact';
import type { ProofPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { LabelList } from './components/label-list/label-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** What was searched for in how many files, with digests. */
export function proof(page: ProofPage, assets: Assets): VNode {
  const rows = [
    { label: en.proof.values, content: String(page.withheldValues) },
    { label: en.proof.files, content: String(page.files.length) },
  ];
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={en.proof.intro} />
        <LabelList name="proof-counts" rows={rows} />
        <h2 id="files">{en.proof.digests}</h2>
        <p class="measure">{en.proof.digestWhy}</p>
        <table class="ledger proof" aria-labelledby="files">
          <thead>
            <tr>
              <th scope="col">{en.proof.file}</th>
              <th scope="col">{en.proof.digest}</th>
            </tr>
          </thead>
          <tbody>
            {page.files.map((file) => (
              <tr>
                <th scope="row">{file.path}</th>
                <td>
                  <code>{file.digest}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </StaffDocument>
  );
}
