import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { NoticeTable } from './notice-table.tsx';

const lines = example('notices').groups.flatMap((group) => group.lines);

export const noticeTableExamples: ComponentExamples = {
  name: 'notice-table',
  states: {
    'nothing to do': (
      <>
        <h2 id="place">The United States</h2>
        <NoticeTable lines={lines.filter(({ isOpen }) => !isOpen)} titledBy="place" />
      </>
    ),
    'missing, not whole, not known': (
      <>
        <h2 id="place">The United States</h2>
        <NoticeTable lines={lines.filter(({ isOpen }) => isOpen)} titledBy="place" />
      </>
    ),
  },
};
