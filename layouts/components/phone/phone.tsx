import type { VNode } from 'preact';
import type { PhoneView } from '#schema/page.ts';

/** A number that is never broken over two lines. */
export function Phone({ phone }: { readonly phone: PhoneView }): VNode {
  return (
    <a class="nobreak" href={phone.url}>
      {phone.label}
    </a>
  );
}

/** An emergency number: short enough to be its own address. */
export function ShortNumber({ number }: { readonly number: string }): VNode {
  return (
    <a class="nobreak" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
