/**
 * What a practice's own layout may use, as `doorplate/layouts`: the types of pages, the words around them, and the
 * components ours are made of. `docs/look.md` says how.
 */
import type { VNode } from 'preact';
import type { LayoutName, PageOf } from '#schema/page.ts';
import type { Assets } from './assets.ts';

export type * from '#schema/page.ts';
export { en } from '#schema/words/en.ts';
export { say } from '#schema/words/say.ts';
export { Actions } from './components/actions/actions.tsx';
export { Arch } from './components/arch/arch.tsx';
export { Notices } from './components/band/band.tsx';
export { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
export { Care } from './components/care/care.tsx';
export { Channels } from './components/channels/channels.tsx';
export { Contents } from './components/contents/contents.tsx';
export { Document } from './components/document/document.tsx';
export { Door } from './components/door/door.tsx';
export { Doorway } from './components/doorway/doorway.tsx';
export { Entry } from './components/entry/entry.tsx';
export { Facts } from './components/facts/facts.tsx';
export { Fill } from './components/fill/fill.tsx';
export { Filters } from './components/filters/filters.tsx';
export { Hours } from './components/hours/hours.tsx';
export { Intro } from './components/intro/intro.tsx';
export { LabelList } from './components/label-list/label-list.tsx';
export { LanguageLines } from './components/language-lines/language-lines.tsx';
export { Languages } from './components/languages/languages.tsx';
export { Letter } from './components/letter/letter.tsx';
export { LittleAbout } from './components/little-about/little-about.tsx';
export { NameIndex } from './components/name-index/name-index.tsx';
export { NoticeLinks } from './components/notice-links/notice-links.tsx';
export { Opening } from './components/opening/opening.tsx';
export { Passage } from './components/passage/passage.tsx';
export { Phone } from './components/phone/phone.tsx';
export { Place } from './components/place/place.tsx';
export { PlanList } from './components/plan-list/plan-list.tsx';
export { Plate } from './components/plate/plate.tsx';
export { PolicyList } from './components/policy-list/policy-list.tsx';
export { Prose } from './components/prose/prose.tsx';
export { QuestionList } from './components/question-list/question-list.tsx';
export { Search } from './components/search/search.tsx';
export { ServiceList } from './components/service-list/service-list.tsx';
export { StaffDocument } from './components/staff-document/staff-document.tsx';
export { Training } from './components/training/training.tsx';
export { inLang } from './in-lang.ts';
export { useAddress, useWords } from './words.tsx';
export type { Assets, LayoutName, PageOf };

/** A layout: a page and where its files are in, a whole document out. Annotate yours with it, by the layout's name. */
export type Layout<L extends LayoutName> = (page: PageOf<L>, assets: Assets) => VNode;
