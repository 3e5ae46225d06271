import type { ComponentChildren, VNode } from 'preact';
import type { Link, PolicyText, VersionView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';
import { Contents } from '../contents/contents.tsx';
import { LanguageLines } from '../language-lines/language-lines.tsx';
import { Plate } from '../plate/plate.tsx';
import { Prose } from '../prose/prose.tsx';
import { VersionMargin } from '../version-margin/version-margin.tsx';

interface LetterProps {
  readonly policy: PolicyText;
  readonly practice: string;
  readonly phone: string;
  /** To other versions of it. */
  readonly links: readonly Link[];
  readonly children?: ComponentChildren;
}

/** A policy as a letter: title, the answer in a paragraph, contents beside, the version in the margin. */
export function Letter({ policy, practice, phone, links, children }: LetterProps): VNode {
  const words = useWords();
  return (
    <article class="letter wide">
      <header class="letter-head">
        <div class="letterhead" aria-hidden="true">
          <Plate size="letter" name={practice} title={phone} />
        </div>
        <Standing policy={policy} />
        {policy.stale !== undefined &&
          standing(policy.stale.says, policy.stale.original.url, policy.stale.original.label)}
        <h1 {...inLang(policy.langs?.title)}>
          {policy.oldAnchors?.map((id) => (
            <span id={id} />
          ))}
          {policy.version.title}
        </h1>
        <p class="lead" {...inLang(policy.langs?.summary)}>
          {policy.summary}
        </p>
        <p class="when letter-version">
          {say(words.policies.version, { number: policy.version.version })} ·{' '}
          {sentence(policy.version, words)}
        </p>
      </header>
      <Contents headings={policy.headings} />
      <div class="letter-body">
        <LanguageLines lines={policy.lines} />
        <Attachment policy={policy} />
        {policy.body !== '' && <Prose html={policy.body} kind="letter" />}
      </div>
      <VersionMargin policy={policy} links={links} />
      {children}
    </article>
  );
}

/** The file of a version from before; often it is all there is. */
function Attachment({ policy: { attachment } }: { readonly policy: PolicyText }): VNode | null {
  if (attachment === undefined) return null;
  return (
    <p class="attachment">
      <a href={attachment.url}>{attachment.label}</a> {attachment.note}
    </p>
  );
}

/** Since when this version applies, or when it did, in a few words. */
function sentence({ state, effective, until }: VersionView, words: Words): string {
  if (until !== undefined) return say(words.policy.fromTo, { from: effective, until });
  return state === 'upcoming'
    ? `${words.policy.effectiveFrom} ${effective}`
    : say(words.policies.effective, { day: effective });
}

/** Whether this is the version that counts; nothing to say when it simply is. */
function Standing({ policy }: { readonly policy: PolicyText }): VNode | null {
  const words = useWords();
  const { version, upcoming } = policy;
  if (version.state === 'superseded') {
    const says =
      version.until === undefined
        ? words.policy.superseded
        : say(words.policy.supersededUntil, { day: version.until });
    return standing(says, policy.currentUrl, words.policy.current);
  }
  if (version.state === 'upcoming') {
    return standing(
      say(words.policy.notYet, { day: version.effective }),
      policy.currentUrl,
      words.policy.current,
    );
  }
  if (upcoming === undefined) return null;
  return standing(
    say(words.policy.upcoming, { day: upcoming.effective }),
    upcoming.url,
    words.policy.readUpcoming,
  );
}

function standing(says: string, url: string, label: string): VNode {
  return (
    <p class="standing">
      {says} <a href={url}>{label}</a>
    </p>
  );
}
