// The browser is unpacked once, before any test: two threads doing it at the same time break each other's file.
import { rmSync } from 'node:fs';
import { foldersOfThisRun } from '../folder.ts';
import { unpackChromium } from './chromium.ts';

export default async function setup(): Promise<() => void> {
  await unpackChromium();
  return () => rmSync(foldersOfThisRun(), { recursive: true, force: true });
}
