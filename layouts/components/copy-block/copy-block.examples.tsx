import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { CopyBlock } from './copy-block.tsx';

export const copyBlockExamples: ComponentExamples = {
  name: 'copy-block',
  states: {
    'the signature, as it looks and as text': (
      <>
        {example('signature').texts.map((text) => (
          <CopyBlock text={text} />
        ))}
      </>
    ),
  },
};
