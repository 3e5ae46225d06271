import type { VNode } from 'preact';
import type { SignedVersion } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';

type Acknowledgement = Words['staffPapers']['acknowledgement'];

interface SignSheetProps {
  readonly policy: SignedVersion;
  readonly names: readonly string[];
  readonly blankRows: number;
}

/**
 * Names, signatures, dates. Which text was read stands in the head of the table, and a browser repeats that on every
 * sheet of paper: a page that gets lost still says what its signatures are for.
 */
export function SignSheet({ policy, names, blankRows }: SignSheetProps): VNode {
  const words = useWords().staffPapers.acknowledgement;
  const rows = [...names, ...Array.from({ length: blankRows }, () => undefined)];
  return (
    <article class="signing">
      <h1>{words.heading}</h1>
      <p class="signing-says">{words.says}</p>
      <p class="signing-says">
        <strong>{words.rights}</strong>
      </p>
      <table class="signatures" aria-label={policy.title}>
        <thead>
          <tr>
            <th scope="colgroup" colspan={3}>
              <span class="signing-title">{policy.title}</span>
              <span class="line when">{versionLine(policy, words)}</span>
            </th>
          </tr>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.signature}</th>
            <th scope="col">{words.day}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr>
              <th scope="row">{name ?? <span class="hidden">{words.blank}</span>}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="when onward">{words.digestWhy}</p>
    </article>
  );
}

/** Version, since when, and the fingerprint, in a line. */
function versionLine({ version, effective, state, digest }: SignedVersion, words: Acknowledgement): string {
  return [
    say(words.version, { number: version }),
    say(state === 'upcoming' ? words.upcoming : words.inForce, { day: effective }),
    say(words.digest, { digest }),
  ].join(' · ');
}
