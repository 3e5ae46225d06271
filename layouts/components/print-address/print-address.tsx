import type { VNode } from 'preact';

/** An address to be typed: where it is too long for a line it breaks before the slash if it can. */
export function PrintAddress({ address }: { readonly address: string }): VNode {
  return (
    <strong class="print-address">
      {address.split(/(?=\/)/).map((part, at) => (
        <>
          {at > 0 && <wbr />}
          {part}
        </>
      ))}
    </strong>
  );
}
