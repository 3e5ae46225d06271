import type { VNode } from 'preact';
import type { PlateView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { Arch } from '../arch/arch.tsx';
import { Plate } from '../plate/plate.tsx';

/** A person in the finder: the door, and what one chooses by. */
export function Entry(props: {
  readonly person: PlateView;
  readonly as: 'h2' | 'h3';
  readonly isFirst?: boolean;
}): VNode {
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
      />
      <ul class="entry-facts">
        {person.languages.length > 0 && (
          <li>{say(en.finder.speaks, { languages: listOf(person.languages) })}</li>
        )}
        {person.locations.length > 0 && <li>{say(en.finder.at, { places: listOf(person.locations) })}</li>}
        {availability(person)}
      </ul>
    </li>
  );
}

function availability(person: PlateView): VNode | null {
  if (person.isAway) return <li class="entry-away">{en.finder.away}</li>;
  if (person.takesNewPatients === undefined) return null;
  return person.takesNewPatients ? (
    <li>
      <span class="entry-open">{en.finder.takesNew}</span>
      {person.takesAsOf !== undefined && (
        <>
          , <span class="nobreak">{say(en.finder.asOf, { day: person.takesAsOf })}</span>
        </>
      )}
    </li>
  ) : (
    <li>{en.finder.takesNoNew}</li>
  );
}

/** "English, Twi and sign language". */
function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say(en.frame.andMore, { first: words.slice(0, -1).join(', '), last });
}
