import type { VNode } from 'preact';
import type { PolicyRegisterPage, RegisteredVersion } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** Every version of every policy, for whoever has to show what applied, who approved it and until when it is kept. */
export function policyRegister(page: PolicyRegisterPage, assets: Assets): VNode {
  const words = useWords().lifecycle.register;
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide register">
        <Intro title={page.title} lead={words.lead} />
        <p class="when">
          {say(words.asOf, { day: page.day })} <a href={page.csv}>{words.download}</a> ·{' '}
          <a href={page.json}>{words.downloadJson}</a>
        </p>
        <Versions id="for-patients" title={words.forPatients} versions={page.forPatients} />
        <Versions id="for-staff" title={words.forStaff} versions={page.forStaff} />
      </div>
    </StaffDocument>
  );
}

interface VersionsProps {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly RegisteredVersion[];
}

function Versions({ id, title, versions }: VersionsProps): VNode {
  const words = useWords().lifecycle.register;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {versions.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <table class="ledger" aria-labelledby={id}>
          <thead>
            <tr>
              {Object.values(words.shown).map((label) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>{versions.map(row)}</tbody>
        </table>
      )}
    </section>
  );
}

function row(one: RegisteredVersion): VNode {
  return (
    <tr class={one.isInForce ? 'register-now' : undefined}>
      <th scope="row">
        {one.url === undefined ? one.title : <a href={one.url}>{one.title}</a>}
        {one.version !== undefined && <span class="line when">{one.version}</span>}
        {one.reading !== undefined && <span class="line when">{one.reading}</span>}
      </th>
      <td>{one.state}</td>
      <td>{one.days.map(line)}</td>
      <td>{[...one.approved, ...one.care].map(line)}</td>
      <td class="register-record">
        <span class="line">{one.file}</span>
        <span class="line">{one.digest}</span>
      </td>
    </tr>
  );
}

function line(text: string, at: number): VNode {
  return <span class={at === 0 ? 'line' : 'line when'}>{text}</span>;
}
