import type { VNode } from 'preact';
import type { DeskPerson, FrontDeskPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';

type Channel = keyof typeof en.frontDesk.wherever;

/** As often as they come up at a desk. The number of each stays the same on every day: hands learn it. */
const WHEREVER = Object.keys(en.frontDesk.wherever) as Channel[];

/** More are looked for by name: so many fit on a screen. */
const MANY = 30;

interface DeskChoicesProps {
  readonly situations: FrontDeskPage['situations'];
  readonly people: readonly DeskPerson[];
}

/** At a desk people ask; there is no request to look at. */
export function situationLabel(situation: keyof typeof en.situations, words: Words): string {
  return situation === 'friend-request' ? words.frontDesk.asked : words.situations[situation];
}

/** Where, and who: one choice each. What happened is chosen already. Without a script, links to the same words. */
export function DeskChoices({ situations, people }: DeskChoicesProps): VNode {
  const words = useWords();
  return (
    <div class="desk-choices">
      {situations.length > 0 && <DeskLinks situations={situations} />}
      <div id="desk_choices" hidden>
        <p class="desk-what">
          <label class="label" for="desk_situation">
            {words.frontDesk.what}
          </label>
          <select id="desk_situation">
            {situations.map(({ situation }) => (
              <option value={situation}>{situationLabel(situation, words)}</option>
            ))}
          </select>
        </p>
        <fieldset class="desk-where">
          <legend>{words.frontDesk.where}</legend>
          {WHEREVER.map((channel, at) => (
            <label class="desk-choice">
              <input type="radio" name="where" value={channel} />
              <span>{words.frontDesk.wherever[channel]}</span>
              <kbd>{at + 1}</kbd>
            </label>
          ))}
        </fieldset>
        <fieldset class="desk-who">
          <legend>{words.frontDesk.who}</legend>
          <p class="desk-no-person" hidden>
            {words.frontDesk.noPerson}
          </p>
          {people.length > MANY && (
            <p class="desk-find">
              <label for="desk_find">{words.frontDesk.find}</label>
              <input type="search" id="desk_find" autocomplete="off" spellcheck={false} />
            </p>
          )}
          <div class="desk-people">
            <label class="desk-choice">
              <input type="radio" name="who" value="" checked />
              <span>
                {words.frontDesk.else} <small>{words.frontDesk.elseTitle}</small>
              </span>
            </label>
            {people.map(({ slug, name, title, bio, spokenBio }) => (
              <label class="desk-choice">
                <input
                  type="radio"
                  name="who"
                  value={slug}
                  data-person={name}
                  data-bio={bio}
                  data-spoken-bio={spokenBio}
                />
                <span>
                  {name} <small>{title}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p class="when desk-keys">{words.frontDesk.keys}</p>
      </div>
    </div>
  );
}

/** What stands there without a script: the same places, and everything else that can happen. */
function DeskLinks({ situations }: Pick<DeskChoicesProps, 'situations'>): VNode {
  const words = useWords();
  const [first, ...others] = situations;
  return (
    <nav class="desk-links" aria-labelledby="links_title">
      <p class="label" id="links_title">
        {words.frontDesk.where}
      </p>
      <ul>
        {first?.answers.map(({ slug, channel }) => (
          <li>
            <a href={`#${slug}`}>{words.frontDesk.wherever[channel]}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.frontDesk.other}</summary>
        <ul>
          {others.map(({ situation }) => (
            <li>
              <a href={`#what_${situation}`}>{words.situations[situation]}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
