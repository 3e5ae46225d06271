import type { VNode } from 'preact';
import type { SiteFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { Fill } from '../fill/fill.tsx';
import { ShortNumber } from '../phone/phone.tsx';

/** Where to turn when it can't wait. */
export function Emergency({ emergency }: { readonly emergency: SiteFrame['emergency'] }): VNode | null {
  if (emergency === undefined) return null;
  return (
    <p class="emergency">
      <span class="line">
        <Fill text={en.frame.emergency} with={{ number: <ShortNumber number={emergency.number} /> }} />
      </span>
      {emergency.crisis !== undefined && (
        <span class="line">
          <Fill
            text={emergency.crisis === '988' ? en.frame.crisis988 : en.frame.crisis}
            with={{ number: <ShortNumber number={emergency.crisis} /> }}
          />
        </span>
      )}
    </p>
  );
}
