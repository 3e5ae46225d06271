import type { VNode } from 'preact';
import type { LayoutName, PageOf } from '#schema/page.ts';
import { acknowledgement } from './acknowledgement.tsx';
import type { Assets } from './assets.ts';
import { beforeYouPost } from './before-you-post.tsx';
import { biosExplained } from './bios-explained.tsx';
import { cards } from './cards.tsx';
import { consentSheet } from './consent-sheet.tsx';
import { due } from './due.tsx';
import { follow } from './follow.tsx';
import { frontDesk } from './front-desk.tsx';
import { handbook } from './handbook.tsx';
import { home } from './home.tsx';
import { insurance } from './insurance.tsx';
import { interview } from './interview.tsx';
import { leftNotice } from './left-notice.tsx';
import { locations } from './locations.tsx';
import { notFound } from './not-found.tsx';
import { notHere } from './not-here.tsx';
import { notices } from './notices.tsx';
import { page } from './page.tsx';
import { personalDetails } from './personal-details.tsx';
import { policies } from './policies.tsx';
import { policy } from './policy.tsx';
import { policyHistory } from './policy-history.tsx';
import { policyRegister } from './policy-register.tsx';
import { print } from './print.tsx';
import { proof } from './proof.tsx';
import { provider } from './provider.tsx';
import { providers } from './providers.tsx';
import { search } from './search.tsx';
import { service } from './service.tsx';
import { services } from './services.tsx';
import { signature } from './signature.tsx';
import { social } from './social.tsx';
import { staffAnswers } from './staff-answers.tsx';
import { staffHome } from './staff-home.tsx';
import { staffPolicies } from './staff-policies.tsx';
import { staffPolicy } from './staff-policy.tsx';
import { who } from './who.tsx';
import { whoSeesWhat } from './who-sees-what.tsx';

export type { Assets } from './assets.ts';
export { inWordsOf } from './words.tsx';

/** Every layout by its name: a page in, a whole document out. The doctype is the renderer's. */
export const layouts: { readonly [L in LayoutName]: (page: PageOf<L>, assets: Assets) => VNode } = {
  home,
  providers,
  provider,
  services,
  service,
  insurance,
  'not-here': notHere,
  'left-notice': leftNotice,
  locations,
  follow,
  'bios-explained': biosExplained,
  page,
  policies,
  policy,
  'policy-history': policyHistory,
  social,
  search,
  'not-found': notFound,
  'staff-home': staffHome,
  'staff-answers': staffAnswers,
  'front-desk': frontDesk,
  'staff-policies': staffPolicies,
  'staff-policy': staffPolicy,
  acknowledgement,
  'before-you-post': beforeYouPost,
  notices,
  'policy-register': policyRegister,
  handbook,
  'personal-details': personalDetails,
  interview,
  'who-sees-what': whoSeesWhat,
  who,
  'consent-sheet': consentSheet,
  due,
  proof,
  cards,
  print,
  signature,
};
