import type { CardView } from '#schema/page.ts';
import { site } from './frame.ts';

/** A card of the invented practice. Its code is drawn by nobody: a few squares that look like one. */
export const card: CardView = {
  practice: site.name,
  phone: site.phone.label,
  address: 'cedarhill.example/social',
  qr: {
    payload: 'https://cedarhill.example/social',
    size: 15,
    path: 'M4 4h3v1H4zM8 4h1v1H8zM10 4h1v1H10zM4 5h1v1H4zM6 5h1v1H6zM9 5h2v1H9zM4 6h3v1H4zM5 8h4v1H5zM8 10h3v1H8z',
  },
};
