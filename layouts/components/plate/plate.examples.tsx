import { osei } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Plate } from './plate.tsx';

export const plateExamples: ComponentExamples = {
  name: 'plate',
  states: {
    'head of a bio': (
      <Plate size="head" as="h2" name={osei.name} credentials={osei.credentials} title={osei.title}>
        <p class="plate-note">
          <span>Say “oh-SAY”</span>
          <span>she/her</span>
        </p>
      </Plate>
    ),
    tile: (
      <Plate
        size="tile"
        as="h2"
        name={osei.name}
        url={osei.url}
        credentials={osei.credentials}
        title={osei.title}
      />
    ),
    wordmark: <Plate size="mark" name="Cedar Hill Family Medicine" />,
    'head of a letter': <Plate size="letter" name="Cedar Hill Family Medicine" title="503-555-0100" />,
    'a long name, without credentials': (
      <Plate size="head" as="h2" name="Kɔfi Ɛdusei-Łukaszewicz" title="Medical assistant" />
    ),
  },
};
