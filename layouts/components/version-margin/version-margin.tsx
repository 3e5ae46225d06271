import type { VNode } from 'preact';
import type { Link, PolicyText, VersionView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';
import { Fill } from '../fill/fill.tsx';
import { LabelList, type Labelled } from '../label-list/label-list.tsx';
import { Passage } from '../passage/passage.tsx';

/** What stands in the margin of a policy: which version it is, since when, who looks after it, what came before. */
export function VersionMargin(props: {
  readonly policy: PolicyText;
  /** Other versions; the attachment comes first by itself. */
  readonly links: readonly Link[];
}): VNode {
  const words = useWords();
  const { policy } = props;
  const links = policy.attachment === undefined ? props.links : [policy.attachment, ...props.links];
  const { version } = policy;
  const rows: readonly Labelled[] = [
    { label: words.policy.version, content: String(version.version) },
    effective(version, words),
    { label: words.policy.owner, content: <Passage lang={policy.langs?.owner}>{policy.owner}</Passage> },
    {
      label: words.policy.nextReview,
      content: version.state === 'superseded' ? undefined : policy.nextReview,
    },
    { label: words.policy.corrections, content: corrections(policy, words) },
  ];
  return (
    <section class="margin" aria-labelledby="margin-title">
      <h2 class="label margin-title" id="margin-title">
        {words.policy.about}
      </h2>
      <LabelList name="margin-list" rows={rows} />
      {links.length > 0 && (
        <ul class="margin-links">
          {links.map((link) => (
            <li>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function effective(version: VersionView, words: Words): Labelled {
  if (version.until !== undefined) {
    const content = say(words.policy.fromTo, { from: version.effective, until: version.until });
    return {
      label: version.state === 'superseded' ? words.policy.wasEffective : words.policy.effective,
      content,
    };
  }
  const label = version.state === 'upcoming' ? words.policy.effectiveFrom : words.policy.effective;
  return { label, content: version.effective };
}

function corrections({ corrections: all, langs }: PolicyText, words: Words): VNode | undefined {
  if (all.length === 0) return undefined;
  return (
    <ul>
      {all.map((one) => (
        <li>
          <Fill
            text={words.policy.correction}
            with={{ day: one.on, what: <Passage lang={langs?.corrections}>{one.what}</Passage> }}
          />
        </li>
      ))}
    </ul>
  );
}
