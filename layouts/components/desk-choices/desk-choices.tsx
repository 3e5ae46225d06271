import type { VNode } from 'preact';
import type { DeskPerson, FrontDeskPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

type Channel = keyof typeof en.frontDesk.wherever;

/** As often as they come up at a desk. The number of each stays the same on every day: hands learn it. */
const WHEREVER = Object.keys(en.frontDesk.wherever) as Channel[];

interface DeskChoicesProps {
  readonly situations: FrontDeskPage['situations'];
  readonly people: readonly DeskPerson[];
}

/** At a desk people ask; there is no request to look at. */
export function situationLabel(situation: keyof typeof en.situations): string {
  return situation === 'friend-request' ? en.frontDesk.asked : en.situations[situation];
}

/** Where, and who: one choice each. What happened is chosen already. Without a script, links to the same words. */
export function DeskChoices({ situations, people }: DeskChoicesProps): VNode {
  return (
    <div class="desk-choices">
      {situations.length > 0 && <DeskLinks situations={situations} />}
      <div id="desk_choices" hidden>
        <p class="desk-what">
          <label class="label" for="desk_situation">
            {en.frontDesk.what}
          </label>
          <select id="desk_situation">
            {situations.map(({ situation }) => (
              <option value={situation}>{situationLabel(situation)}</option>
            ))}
          </select>
        </p>
        <fieldset class="desk-where">
          <legend>{en.frontDesk.where}</legend>
          {WHEREVER.map((channel, at) => (
            <label class="desk-choice">
              <input type="radio" name="where" value={channel} />
              <span>{en.frontDesk.wherever[channel]}</span>
              <kbd>{at + 1}</kbd>
            </label>
          ))}
        </fieldset>
        <fieldset class="desk-who">
          <legend>{en.frontDesk.who}</legend>
          <p class="desk-no-person" hidden>
            {en.frontDesk.noPerson}
          </p>
          <div class="desk-people">
            <label class="desk-choice">
              <input type="radio" name="who" value="" checked />
              <span>
                {en.frontDesk.else} <small>{en.frontDesk.elseTitle}</small>
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
        <p class="when desk-keys">{en.frontDesk.keys}</p>
      </div>
    </div>
  );
}

/** What stands there without a script: the same places, and everything else that can happen. */
function DeskLinks({ situations }: Pick<DeskChoicesProps, 'situations'>): VNode {
  const [first, ...others] = situations;
  return (
    <nav class="desk-links" aria-labelledby="links_title">
      <p class="label" id="links_title">
        {en.frontDesk.where}
      </p>
      <ul>
        {first?.answers.map(({ slug, channel }) => (
          <li>
            <a href={`#${slug}`}>{en.frontDesk.wherever[channel]}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{en.frontDesk.other}</summary>
        <ul>
          {others.map(({ situation }) => (
            <li>
              <a href={`#what_${situation}`}>{en.situations[situation]}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
