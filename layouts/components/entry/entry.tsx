import type { VNode } from 'preact';
import type { PlateView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';
import { Arch } from '../arch/arch.tsx';
import { Plate } from '../plate/plate.tsx';

/** A person in the finder: the door, and what one chooses by. */
export function Entry(props: {
  readonly person: PlateView;
  readonly as: 'h2' | 'h3';
  readonly isFirst?: boolean;
}): VNode {
  const words = useWords();
  const { person } = props;
  return (
    <li class="entry" data-fits={person.fits?.join(' ')}>
      <Arch person={person} size="row" isDecoration isFirst={props.isFirst === true} />
      <Plate
        size="tile"
        as={props.as}
        name={person.name}
        url={person.url}
        credentials={person.credentials}
        title={person.title}
        titleLang={person.langs?.title}
      />
      <ul class="entry-facts">
        {person.languages.length > 0 && (
          <li>{say(words.finder.speaks, { languages: listOf(person.languages, words) })}</li>
        )}
        {person.locations.length > 0 && (
          <li>{say(words.finder.at, { places: listOf(person.locations, words) })}</li>
        )}
        {availability(person, words)}
      </ul>
    </li>
  );
}

function availability(person: PlateView, words: Words): VNode | null {
  if (person.isAway) return <li class="entry-away">{words.finder.away}</li>;
  if (person.takesNewPatients === undefined) return null;
  return person.takesNewPatients ? (
    <li>
      <span class="entry-open">{words.finder.takesNew}</span>
      {person.takesAsOf !== undefined && (
        <>
          , <span class="entry-as-of">{say(words.finder.asOf, { day: person.takesAsOf })}</span>
        </>
      )}
    </li>
  ) : (
    <li>{words.finder.takesNoNew}</li>
  );
}

/** "English, Twi and sign language". */
function listOf(items: readonly string[], { frame }: Words): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : say(frame.andMore, { first: items.slice(0, -1).join(', '), last });
}
