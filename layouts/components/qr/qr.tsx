import type { VNode } from 'preact';
import type { QrView } from '#schema/staff-view.ts';

/** A QR code, dark on white in every scheme: scanners need it so. The label says where it leads. */
export function Qr({ qr, label }: { readonly qr: QrView; readonly label: string }): VNode {
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
