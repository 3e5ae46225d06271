import type { VNode } from 'preact';
import type { SiteFrame } from '#schema/page.ts';
import { useWords } from '../../words.tsx';
import { Fill } from '../fill/fill.tsx';
import { ShortNumber } from '../phone/phone.tsx';

/** Where to turn when it can't wait. */
export function Emergency({ emergency }: { readonly emergency: SiteFrame['emergency'] }): VNode | null {
  const words = useWords();
  if (emergency === undefined) return null;
  return (
    <p class="emergency">
      <span class="line">
        <Fill text={words.frame.emergency} with={{ number: <ShortNumber number={emergency.number} /> }} />
      </span>
      {emergency.crisis !== undefined && (
        <span class="line">
          <Fill
            text={emergency.crisis === '988' ? words.frame.crisis988 : words.frame.crisis}
            with={{ number: <ShortNumber number={emergency.crisis} /> }}
          />
        </span>
      )}
    </p>
  );
}
