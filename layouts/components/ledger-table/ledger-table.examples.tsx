import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { LedgerTable } from './ledger-table.tsx';

export const ledgerTableExamples: ComponentExamples = {
  name: 'ledger-table',
  states: {
    public: (
      <>
        <h2 id="lines">Public</h2>
        <LedgerTable lines={example('who').published} titledBy="lines" isPublic />
      </>
    ),
    'held back': (
      <>
        <h2 id="lines">Held back</h2>
        <LedgerTable lines={example('who').withheld} titledBy="lines" isPublic={false} />
      </>
    ),
  },
};
