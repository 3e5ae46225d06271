import type { VNode } from 'preact';
import type { PersonalView } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** A little about me: what the person chose to share, set apart, in the display face. */
export function LittleAbout({ personal }: { readonly personal: readonly PersonalView[] }): VNode | null {
  const words = useWords();
  if (personal.length === 0) return null;
  return (
    <section class="little" aria-labelledby="little-title">
      <h2 class="little-title" id="little-title">
        {words.bio.personal}
      </h2>
      <dl>
        {personal.map((one) => (
          <div>
            <dt class="label">{one.label}</dt>
            {one.items.map((item, at) => (
              <dd {...inLang(one.langs?.[at])}>{item}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
