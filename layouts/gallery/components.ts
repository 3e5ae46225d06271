import { actionsExamples } from '../components/actions/actions.examples.tsx';
import { answerExamples } from '../components/answer/answer.examples.tsx';
import { archExamples } from '../components/arch/arch.examples.tsx';
import { bandExamples } from '../components/band/band.examples.tsx';
import { boundaryNoteExamples } from '../components/boundary-note/boundary-note.examples.tsx';
import { cardSheetExamples } from '../components/card-sheet/card-sheet.examples.tsx';
import { careExamples } from '../components/care/care.examples.tsx';
import { categoryGuideExamples } from '../components/category-guide/category-guide.examples.tsx';
import { channelsExamples } from '../components/channels/channels.examples.tsx';
import { checklistExamples } from '../components/checklist/checklist.examples.tsx';
import { colophonExamples } from '../components/colophon/colophon.examples.tsx';
import { consentSheetExamples } from '../components/consent-sheet/consent-sheet.examples.tsx';
import { contentsExamples } from '../components/contents/contents.examples.tsx';
import { copyBlockExamples } from '../components/copy-block/copy-block.examples.tsx';
import { daysTableExamples } from '../components/days-table/days-table.examples.tsx';
import { deskChoicesExamples } from '../components/desk-choices/desk-choices.examples.tsx';
import { deskPagesExamples } from '../components/desk-pages/desk-pages.examples.tsx';
import { doorExamples } from '../components/door/door.examples.tsx';
import { doorwayExamples } from '../components/doorway/doorway.examples.tsx';
import { dueListExamples } from '../components/due-list/due-list.examples.tsx';
import { emergencyExamples } from '../components/emergency/emergency.examples.tsx';
import { entryExamples } from '../components/entry/entry.examples.tsx';
import { entryListExamples } from '../components/entry-list/entry-list.examples.tsx';
import { factsExamples } from '../components/facts/facts.examples.tsx';
import { fillExamples } from '../components/fill/fill.examples.tsx';
import { filtersExamples } from '../components/filters/filters.examples.tsx';
import { hoursExamples } from '../components/hours/hours.examples.tsx';
import { introExamples } from '../components/intro/intro.examples.tsx';
import { labelListExamples } from '../components/label-list/label-list.examples.tsx';
import { languageLinesExamples } from '../components/language-lines/language-lines.examples.tsx';
import { languagesExamples } from '../components/languages/languages.examples.tsx';
import { ledgerTableExamples } from '../components/ledger-table/ledger-table.examples.tsx';
import { letterExamples } from '../components/letter/letter.examples.tsx';
import { littleAboutExamples } from '../components/little-about/little-about.examples.tsx';
import { mastheadExamples } from '../components/masthead/masthead.examples.tsx';
import { menuExamples } from '../components/menu/menu.examples.tsx';
import { nameIndexExamples } from '../components/name-index/name-index.examples.tsx';
import { noticeLinksExamples } from '../components/notice-links/notice-links.examples.tsx';
import { noticeTableExamples } from '../components/notice-table/notice-table.examples.tsx';
import { openingExamples } from '../components/opening/opening.examples.tsx';
import { pagerExamples } from '../components/pager/pager.examples.tsx';
import { paperExamples } from '../components/paper/paper.examples.tsx';
import { passageExamples } from '../components/passage/passage.examples.tsx';
import { phoneExamples } from '../components/phone/phone.examples.tsx';
import { placeExamples } from '../components/place/place.examples.tsx';
import { planListExamples } from '../components/plan-list/plan-list.examples.tsx';
import { plateExamples } from '../components/plate/plate.examples.tsx';
import { policyListExamples } from '../components/policy-list/policy-list.examples.tsx';
import { posterExamples } from '../components/poster/poster.examples.tsx';
import { printAddressExamples } from '../components/print-address/print-address.examples.tsx';
import { printListExamples } from '../components/print-list/print-list.examples.tsx';
import { proseExamples } from '../components/prose/prose.examples.tsx';
import { qrExamples } from '../components/qr/qr.examples.tsx';
import { questionExamples } from '../components/question/question.examples.tsx';
import { questionCardExamples } from '../components/question-card/question-card.examples.tsx';
import { questionListExamples } from '../components/question-list/question-list.examples.tsx';
import { searchExamples } from '../components/search/search.examples.tsx';
import { serviceListExamples } from '../components/service-list/service-list.examples.tsx';
import { sidebarExamples } from '../components/sidebar/sidebar.examples.tsx';
import { signSheetExamples } from '../components/sign-sheet/sign-sheet.examples.tsx';
import { stanceListExamples } from '../components/stance-list/stance-list.examples.tsx';
import { toolExamples } from '../components/tool/tool.examples.tsx';
import { trainingExamples } from '../components/training/training.examples.tsx';
import { versionExamples } from '../components/version/version.examples.tsx';
import { versionMarginExamples } from '../components/version-margin/version-margin.examples.tsx';
import { walletCardExamples } from '../components/wallet-card/wallet-card.examples.tsx';
import { wantedExamples } from '../components/wanted/wanted.examples.tsx';
import { wordChangesExamples } from '../components/word-changes/word-changes.examples.tsx';
import type { ComponentExamples } from './component-examples.ts';

/** Every component, in the order of their names. A whole document has none: the examples of pages are its states. */
export const componentExamples: readonly ComponentExamples[] = [
  actionsExamples,
  answerExamples,
  archExamples,
  bandExamples,
  boundaryNoteExamples,
  cardSheetExamples,
  careExamples,
  categoryGuideExamples,
  channelsExamples,
  checklistExamples,
  colophonExamples,
  consentSheetExamples,
  contentsExamples,
  copyBlockExamples,
  daysTableExamples,
  deskChoicesExamples,
  deskPagesExamples,
  doorExamples,
  doorwayExamples,
  dueListExamples,
  emergencyExamples,
  entryExamples,
  entryListExamples,
  factsExamples,
  fillExamples,
  filtersExamples,
  hoursExamples,
  introExamples,
  labelListExamples,
  languageLinesExamples,
  languagesExamples,
  ledgerTableExamples,
  letterExamples,
  littleAboutExamples,
  mastheadExamples,
  menuExamples,
  nameIndexExamples,
  noticeLinksExamples,
  noticeTableExamples,
  openingExamples,
  pagerExamples,
  paperExamples,
  passageExamples,
  phoneExamples,
  placeExamples,
  planListExamples,
  plateExamples,
  policyListExamples,
  posterExamples,
  printAddressExamples,
  printListExamples,
  proseExamples,
  qrExamples,
  questionExamples,
  questionCardExamples,
  questionListExamples,
  searchExamples,
  serviceListExamples,
  sidebarExamples,
  signSheetExamples,
  stanceListExamples,
  toolExamples,
  trainingExamples,
  versionExamples,
  versionMarginExamples,
  walletCardExamples,
  wantedExamples,
  wordChangesExamples,
];
