import type { VNode } from 'preact';
import type { PersonSummary, WhoSeesWhatPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** For each person: how much is public, what is held back and why, and the next day to mind. */
export function whoSeesWhat(page: WhoSeesWhatPage, assets: Assets): VNode {
  const { whoSeesWhat: words, interview } = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={words.intro} />
        <table class="ledger" aria-label={page.title}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.published}</th>
              <th scope="col">{words.withheld}</th>
              <th scope="col">{words.next}</th>
            </tr>
          </thead>
          <tbody>
            {page.people.map((person) => (
              <Row person={person} />
            ))}
          </tbody>
        </table>
        <section class="part">
          <h2>{words.registers}</h2>
          <p class="measure">{words.registersWhy}</p>
          <ul>
            {page.registers.map(({ csv, json, first, last }) => {
              const who = first === undefined ? '' : `: ${first} – ${last}`;
              return (
                <>
                  <li>
                    <a href={csv}>{`${words.csv}${who}`}</a>
                  </li>
                  <li>
                    <a href={json}>{`${words.json}${who}`}</a>
                  </li>
                </>
              );
            })}
          </ul>
          <p class="onward">
            <a href="/interview/index.html">{interview.link}</a>
          </p>
          <p class="onward">
            <a href="/due/index.html">{words.due}</a>
          </p>
        </section>
      </div>
    </StaffDocument>
  );
}

function Row({ person }: { readonly person: PersonSummary }): VNode {
  const words = useWords().whoSeesWhat;
  const { next } = person;
  return (
    <tr>
      <th scope="row">
        {person.url === undefined ? person.name : <a href={person.url}>{person.name}</a>}
        <span class="line when">{person.status}</span>
      </th>
      <td>{details(person.published, words)}</td>
      <td>
        {person.withheld.length === 0 ? (
          <span class="soft">{words.withheldNone}</span>
        ) : (
          person.withheld.map((one) => <span class="line">{one}</span>)
        )}
      </td>
      <td>
        {next === undefined ? (
          <span class="soft">{words.nextNone}</span>
        ) : (
          <>
            {next.isOver ? <strong>{say(words.over, { day: next.on })}</strong> : next.on}
            <span class="line when">{next.label}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function details(count: number, words: Words['whoSeesWhat']): string {
  const { details, detailsOne, detailsNone } = words;
  return count === 0 ? detailsNone : count === 1 ? detailsOne : say(details, { count });
}
