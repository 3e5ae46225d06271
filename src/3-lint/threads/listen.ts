// The whole life of a helping thread: it looks at texts until it is ended.
import { parentPort } from 'node:worker_threads';
import type { Subject } from '#schema/rule.ts';
import { lintTexts } from '../lint-text.ts';
import { lintRules } from '../rules/index.ts';
import { written } from '../translated.ts';
import type { Said, Told } from './lint-thread.ts';

const say = (said: Said) => parentPort?.postMessage(said);
let subject: Subject;

parentPort?.on('message', (told: Told) => {
  if ('subject' in told) subject = told.subject;
  else say(lintTexts(told.origins.map(written), lintRules, subject));
});
say('ready');
