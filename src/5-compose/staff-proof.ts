import type { Proof, ProofPage, TextFile } from '#schema/page.ts';
import type { Context } from './context.ts';
import { staffBase } from './staff-base.ts';

/** The proof as a page, and as a file to keep. */
export interface ProofSet {
  readonly page: ProofPage;
  readonly file: TextFile;
}

/** What the audit says of itself. */
export type Done = Pick<Proof, 'doorplate' | 'withheldValues' | 'forms' | 'files'>;

/** More files than these are in the list for programs alone: nobody reads so long a page, and few browsers show it. */
const MOST = 5000;

/** What was searched for, in which files: made when the audit has passed. */
export function proofSet(done: Done, context: Context): ProofSet {
  const { practice, today } = context.site;
  const proof: Proof = {
    doorplate: done.doorplate,
    site: practice.url,
    day: today,
    withheldValues: done.withheldValues,
    forms: done.forms,
    files: done.files,
  };
  const path = 'proof/manifest.json';
  const { files, ...about } = proof;
  return {
    page: {
      ...staffBase(context),
      layout: 'proof',
      url: '/proof/index.html',
      title: context.words.titles.proof,
      ...about,
      count: files.length,
      ...(files.length > MOST ? {} : { files }),
      day: context.wording.day(today),
      manifest: `/${path}`,
    },
    file: { audience: 'staff', path, text: `${JSON.stringify(proof, null, 2)}\n` },
  };
}
