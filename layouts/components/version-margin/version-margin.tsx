import type { VNode } from 'preact';
import type { Link, PolicyText, VersionView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { LabelList, type Labelled } from '../label-list/label-list.tsx';

/** What stands in the margin of a policy: which version it is, since when, who looks after it, what came before. */
export function VersionMargin(props: {
  readonly policy: PolicyText;
  /** Other versions; the attachment comes first by itself. */
  readonly links: readonly Link[];
}): VNode {
  const { policy } = props;
  const links = policy.attachment === undefined ? props.links : [policy.attachment, ...props.links];
  const { version } = policy;
  const rows: readonly Labelled[] = [
    { label: en.policy.version, content: String(version.version) },
    effective(version),
    { label: en.policy.owner, content: policy.owner },
    { label: en.policy.nextReview, content: version.state === 'superseded' ? undefined : policy.nextReview },
    { label: en.policy.corrections, content: corrections(policy) },
  ];
  return (
    <section class="margin" aria-labelledby="margin-title">
      <h2 class="label margin-title" id="margin-title">
        {en.policy.about}
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

function effective(version: VersionView): Labelled {
  if (version.until !== undefined) {
    const content = say(en.policy.fromTo, { from: version.effective, until: version.until });
    return { label: version.state === 'superseded' ? en.policy.wasEffective : en.policy.effective, content };
  }
  const label = version.state === 'upcoming' ? en.policy.effectiveFrom : en.policy.effective;
  return { label, content: version.effective };
}

function corrections({ corrections: all }: PolicyText): VNode | undefined {
  if (all.length === 0) return undefined;
  return (
    <ul>
      {all.map((one) => (
        <li>{say(en.policy.correction, { day: one.on, what: one.what })}</li>
      ))}
    </ul>
  );
}
