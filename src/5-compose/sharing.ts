import type { PictureView, PublicPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';

/** Pages that say that something isn't here, or only lead on: nobody shares a link to them. */
const UNSHARED: ReadonlySet<PublicPage['layout']> = new Set([
  'not-here',
  'left-notice',
  'not-found',
  'social',
]);

/** A page with what is shown of it elsewhere: a description, and the picture beside a shared link. */
export function shared(page: PublicPage, words: Words): PublicPage {
  const picture = UNSHARED.has(page.layout) ? {} : { picture: pictureOf(page, words) };
  return { ...page, description: page.description ?? descriptionOf(page, words), ...picture };
}

function descriptionOf(page: PublicPage, { sharing }: Words): string {
  return page.layout === 'policy-history'
    ? say(sharing.history, { policy: page.policyTitle })
    : say(sharing.page, { title: page.title, practice: page.site.name });
}

/** Nothing but words that the page shows, and of a person only the plate. */
function pictureOf(page: PublicPage, { titles }: Words): PictureView {
  const practice = page.site.name;
  switch (page.layout) {
    case 'home':
      return {
        name: practice,
        credentials: [],
        ...(page.statement === practice ? {} : { title: page.statement }),
      };
    case 'provider': {
      const { name, credentials, title, photo, monogram } = page.plate;
      const person = { monogram, ...(photo === undefined ? {} : { photo }) };
      return { name, credentials, title, practice, person };
    }
    // Every way to narrow the finder is a page of its own: one picture serves them all.
    case 'providers':
      return { name: titles.providers, credentials: [], practice };
    case 'policy':
    case 'policy-history':
      return { name: page.policyTitle, credentials: [], practice };
    default:
      return { name: page.title, credentials: [], practice };
  }
}
