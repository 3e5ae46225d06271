import type { VersionView } from '#schema/published.ts';
import type { SchemaNode } from '#schema/structured-data.ts';
import type { Context } from '../context.ts';
import { langOf } from '../languages.ts';
import { addressOf, PRACTICE_ID } from './practice.ts';

/** A policy for machines: when it took effect, and when its words were last put right. */
export function policyNode(version: VersionView, url: string, context: Context): SchemaNode {
  return {
    '@type': 'WebPage',
    '@id': addressOf(url, context),
    url: addressOf(url, context),
    name: version.title,
    description: version.summary,
    inLanguage: langOf(version, 'body', context) ?? context.lang,
    publisher: { '@id': PRACTICE_ID(context) },
    datePublished: version.effective,
    dateModified: lastModified(version),
    lastReviewed: version.approvedOn,
  };
}

/** The day it took effect, or was last corrected. */
export function lastModified({ effective, corrections }: VersionView): string {
  return [effective, ...corrections.map(({ on }) => on)].sort().at(-1) as string;
}
