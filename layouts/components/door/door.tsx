import type { VNode } from 'preact';
import type { PlateView } from '#schema/page.ts';
import { useWords } from '../../words.tsx';
import { Arch } from '../arch/arch.tsx';
import { Plate } from '../plate/plate.tsx';

/** A person's door: the arch, and the plate beneath it. */
export function Door({
  person,
  as = 'h3',
}: {
  readonly person: PlateView;
  readonly as?: 'h2' | 'h3';
}): VNode {
  const words = useWords();
  return (
    <li class="door">
      <Arch person={person} size="tile" isDecoration />
      <Plate
        size="tile"
        as={as}
        name={person.name}
        url={person.url}
        credentials={person.credentials}
        title={person.title}
        titleLang={person.langs?.title}
      >
        {person.isAway && <p class="plate-note">{words.finder.away}</p>}
      </Plate>
    </li>
  );
}
