import type { VNode } from 'preact';
import type { PhoneView } from '#schema/page.ts';
import { useAddress, useWords } from '../../words.tsx';
import { Fill } from '../fill/fill.tsx';
import { Phone } from '../phone/phone.tsx';

/** How to reach care and records when the person one looked for isn't here. */
export function Care({ phone }: { readonly phone: PhoneView }): VNode {
  const words = useWords();
  const at = useAddress();
  return (
    <div class="prose">
      <h2>{words.notHere.care}</h2>
      <p>
        <Fill text={words.notHere.careHow} with={{ phone: <Phone phone={phone} /> }} />
      </p>
      <h2>{words.notHere.records}</h2>
      <p>{words.notHere.recordsHow}</p>
      <p class="onward">
        <a href={at('/providers/')}>{words.notHere.people}</a>
      </p>
    </div>
  );
}
