import type { SiteRule } from '../site-rule.ts';
import { noBrokenAnchor } from './no-broken-anchor.ts';
import { noBrokenLink } from './no-broken-link.ts';
import { noInternalPage } from './no-internal-page.ts';
import { noLeak } from './no-leak.ts';
import { noLostPermalink } from './no-lost-permalink.ts';
import { noMetadata } from './no-metadata.ts';
import { noThirdPartyRequest } from './no-third-party-request.ts';
import { requireContrast } from './require-contrast.ts';
import { validHtml } from './valid-html.ts';
import { validStructuredData } from './valid-structured-data.ts';

/** Every rule over the staged output. */
export const siteRules: readonly SiteRule[] = [
  noLeak,
  noMetadata,
  noThirdPartyRequest,
  noInternalPage,
  noBrokenLink,
  noBrokenAnchor,
  noLostPermalink,
  validHtml,
  validStructuredData,
  requireContrast,
];
