/** Components that only staff pages have: visitors don't fetch their styles. `layouts.test.tsx` holds the list. */
const STAFF_ONLY: ReadonlySet<string> = new Set([
  'components/answer/answer.css',
  'components/checklist/checklist.css',
  'components/consent-sheet/consent-sheet.css',
  'components/ledger-table/ledger-table.css',
  'components/due-list/due-list.css',
  'components/notice-table/notice-table.css',
  'components/pager/pager.css',
  'components/qr/qr.css',
  'components/question-card/question-card.css',
  'components/question/question.css',
  'components/sidebar/sidebar.css',
  'components/sign-sheet/sign-sheet.css',
  'components/category-guide/category-guide.css',
  'components/tool/tool.css',
  'components/wanted/wanted.css',
]);

/** Every file in its order. */
const inOrder: readonly string[] = [
  'styles/tokens.css',
  'styles/fonts.css',
  'styles/base.css',
  'components/actions/actions.css',
  'components/answer/answer.css',
  'components/arch/arch.css',
  'components/band/band.css',
  'components/boundary-note/boundary-note.css',
  'components/channels/channels.css',
  'components/checklist/checklist.css',
  'components/colophon/colophon.css',
  'components/consent-sheet/consent-sheet.css',
  'components/contents/contents.css',
  'components/days-table/days-table.css',
  'components/label-list/label-list.css',
  'components/language-lines/language-lines.css',
  'components/ledger-table/ledger-table.css',
  'components/plate/plate.css',
  'components/door/door.css',
  'components/doorway/doorway.css',
  'components/due-list/due-list.css',
  'components/entry/entry.css',
  'components/facts/facts.css',
  'components/filters/filters.css',
  'components/name-index/name-index.css',
  'components/hours/hours.css',
  'components/intro/intro.css',
  'components/languages/languages.css',
  'components/letter/letter.css',
  'components/little-about/little-about.css',
  'components/masthead/masthead.css',
  'components/menu/menu.css',
  'components/notice-links/notice-links.css',
  'components/notice-table/notice-table.css',
  'components/pager/pager.css',
  'components/opening/opening.css',
  'components/place/place.css',
  'components/plan-list/plan-list.css',
  'components/policy-list/policy-list.css',
  'components/prose/prose.css',
  'components/qr/qr.css',
  'components/question-card/question-card.css',
  'components/question/question.css',
  'components/search/search.css',
  'components/question-list/question-list.css',
  'components/service-list/service-list.css',
  'components/sidebar/sidebar.css',
  'components/sign-sheet/sign-sheet.css',
  'components/stance-list/stance-list.css',
  'components/category-guide/category-guide.css',
  'components/tool/tool.css',
  'components/training/training.css',
  'components/version/version.css',
  'components/version-margin/version-margin.css',
  'components/wanted/wanted.css',
  'components/word-changes/word-changes.css',
  'styles/pages.css',
  'styles/print.css',
];

/**
 * The public site's stylesheet, file by file, in order; paths are relative to `layouts/`. The practice's `themeCss` goes
 * after the tokens, its own `theme.css`, if any, after everything.
 */
export const styles: readonly string[] = inOrder.filter((file) => !STAFF_ONLY.has(file));

/** The staff site's, with what stands on paper. */
export const staffStyles: readonly string[] = [
  ...inOrder,
  'components/wallet-card/wallet-card.css',
  'components/card-sheet/card-sheet.css',
  'components/copy-block/copy-block.css',
  'components/paper/paper.css',
  'components/poster/poster.css',
  'components/print-list/print-list.css',
  'styles/print-staff.css',
];

/** The styles of a staff page that has to be one file: no fonts, which would be files beside it. */
export const standAlone: readonly string[] = [
  'styles/tokens.css',
  'styles/base.css',
  'components/actions/actions.css',
  'components/answer/answer.css',
  'components/plate/plate.css',
  'components/qr/qr.css',
  'components/wallet-card/wallet-card.css',
  'components/desk-choices/desk-choices.css',
  'components/desk-pages/desk-pages.css',
  'styles/front-desk.css',
];

/** Fonts every public page needs at once; the one with letters of more languages waits until a page has them. */
export const preload: readonly string[] = [
  '/assets/fonts/doorplate-serif.woff2',
  '/assets/fonts/doorplate-sans.woff2',
];
