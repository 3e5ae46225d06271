import { z } from 'zod';
import { contentType, field } from './field.ts';
import { oneOf } from './value.ts';

const SETTINGS = ['error', 'warning', 'info', 'off'] as const;

/**
 * `_data/rules.yaml` is a map from rule to weight, so it has one field that stands for the whole file:
 * 2-parse hands it over as `{rules: …}`.
 */
export const ruleSettings = contentType({
  kind: 'rules',
  meaning: 'How much each rule weighs here, where that differs from its default.',
  path: '_data/rules.yaml',
  body: 'none',
  fields: {
    rules: field({
      label: 'Rules',
      meaning: 'The whole file: pairs of a rule and error, warning, info or off.',
      type: z
        .record(z.string(), oneOf(SETTINGS), { error: 'must be pairs such as privacy/no-own-health: error' })
        .default({}),
      disclosure: 'internal',
      example: { 'disclosure/no-excess': 'off' },
    }),
  },
});
