import { EMBED_MESSAGE, embedsIn } from '#schema/embeds.ts';
import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { withoutOverlaps } from '../prose-rule.ts';

export const noThirdPartyEmbed: LintRule = {
  id: 'boundary/no-third-party-embed',
  summary: 'Code of another site is pasted in: a feed, a button, a player, a counter.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check({ passages, report }) {
    for (const passage of passages) {
      const inLinks = passage.links.filter(({ url }) => embedsIn(url).length > 0);
      for (const { start, end } of withoutOverlaps([...embedsIn(passage.plain), ...inLinks]))
        report({ message: EMBED_MESSAGE, at: { passage, start, end } });
    }
  },
};
