// What many tests need is made once, before any of them: two threads unpacking the browser at the same time break each
// other's file, and the sample practice is the same for all.
import { rmSync } from 'node:fs';
import { foldersOfThisRun } from '../folder.ts';
import { buildSample } from '../sample-site.ts';
import { unpackChromium } from './chromium.ts';

export default async function setup(): Promise<() => void> {
  await Promise.all([unpackChromium(), buildSample()]);
  return () => rmSync(foldersOfThisRun(), { recursive: true, force: true });
}
