import type { VNode } from 'preact';
import type { PhoneView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { Fill } from '../fill/fill.tsx';
import { Phone } from '../phone/phone.tsx';

/** How to reach care and records when the person one looked for isn't here. */
export function Care({ phone }: { readonly phone: PhoneView }): VNode {
  return (
    <div class="prose">
      <h2>{en.notHere.care}</h2>
      <p>
        <Fill text={en.notHere.careHow} with={{ phone: <Phone phone={phone} /> }} />
      </p>
      <h2>{en.notHere.records}</h2>
      <p>{en.notHere.recordsHow}</p>
      <p class="onward">
        <a href="/providers/">{en.notHere.people}</a>
      </p>
    </div>
  );
}
