import { expect, test } from 'vitest';
import { tellsDetail } from './details.ts';

test.each([
  ['milestones', 'una boda de plata'],
  ['milestones', 'bodas de plata'],
  ['relatives', 'my mother was born a kowalski'],
  ['relatives', 'she was born an adamski'],
  ['family', 'my sister is a retired teacher'],
  ['partner', 'my husband, a nurse, cooks'],
])('%s: “%s” tells a detail', (category, text) => expect(tellsDetail(text, category)).toBe(true));

test.each([
  ['relatives', 'born a skier'],
  ['family', 'my sister is a wonderful cook'],
  ['family', 'my neighbour is a teacher'],
  ['motto', 'una boda de plata'],
  ['toString', 'una boda de plata'],
])('%s: “%s” tells none', (category, text) => expect(tellsDetail(text, category)).toBe(false));
