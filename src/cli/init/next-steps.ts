import { relative } from 'node:path';
import type { OwnPractice } from './own-practice.ts';
import { type Files, isReady, personFile } from './starter-files.ts';

/** What a new practice does next, a line each, in the order in which it helps. */
export function nextSteps(
  own: OwnPractice,
  { root, files, isPackage }: { readonly root: string; readonly files: Files; readonly isPackage: boolean },
): string[] {
  const [waiting] = own.people.filter((person) => !isReady(person));
  const social = Object.keys(files).find((file) => file.startsWith('content/policies/social-media/')) ?? '';
  const here = relative(process.cwd(), root);
  const begin = [
    ...(here === '' ? [] : [`cd ${/\s/.test(here) ? JSON.stringify(here) : here}`]),
    ...(isPackage ? ['npm install'] : []),
  ];
  const steps = [
    ...(begin.length === 0 ? [] : [`Begin with: ${begin.join(' && ')}`]),
    'See both sites: npx doorplate start',
    ...(own.people.length === 0 ? ['Add the people who work here: npx doorplate new provider'] : []),
    ...(waiting === undefined
      ? []
      : [
          `Some bios are drafts. Write “credentials” into them, as in ${personFile(waiting)}, and “status: active”.`,
        ]),
    ...(own.url === undefined
      ? [
          'Put your web address into “url” in _data/practice.yaml. A policy keeps the address it was approved with.',
        ]
      : []),
    `Fill in each [[Write here: …]] in ${social}. Then say yes to it: npx doorplate approve social-media`,
    'Before anything personal goes on a page: have the consent sheet signed. It is in _staff/, under “Who sees what”.',
    ...(own.approvers.length === 0
      ? ['Name two people who say yes to new wording, in _data/disclosure.yaml.']
      : []),
    'Put it online: keep the repository private and connect it to Netlify. The page “deploy” in _staff/handbook/ says how.',
  ];
  return steps.map((step, at) => `  ${at + 1}. ${step}`);
}
