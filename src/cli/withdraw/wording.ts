import { photoPath } from '#parse';
import { Withheld, words } from '#schema/withheld.ts';
import { at, isGroup } from '../edit/change.ts';
import type { FrontMatter } from '../edit/front-matter.ts';
import type { Standing } from './standing.ts';

/** Whether something of a person is meant: a part, or with none named everything. */
export type Meant = (part: string) => boolean;

/** The wording that is taken away, wherever it stands: in the bio, in translations, in approvals. To be looked for, not printed. */
export function wordingOf(standing: Standing, meant: Meant): Withheld[] {
  const { slug, bio, translations, approvals } = standing;
  const files = [bio, ...translations].flatMap((file) =>
    file?.content === undefined ? [] : textsIn(file.content, meant),
  );
  const who = words(
    ['name', 'title', 'credentials'].flatMap((key) => texts(bio?.content?.data[key])).join(' '),
  );
  const found = new Map<string, Withheld>();
  for (const text of [...files, ...saidIn(approvals?.lists, meant)]) {
    const all = words(text);
    // What only says who it is (a description of a photo, mostly) is no secret.
    if (all.every((word) => who.includes(word))) continue;
    found.set(all.join(' '), new Withheld(text, { person: slug, place: `content/providers/${slug}.md` }));
  }
  return [...found.values()];
}

/** Digests of the person's pictures, the one in the file and those that were approved, if nobody else has the same. */
export function picturesOf({ slug, approvals, records }: Standing): string[] {
  const photos = (records?.providers ?? []).flatMap((record) => {
    const file = records?.photos.get(photoPath(record));
    return file === undefined ? [] : [{ slug: record.slug, digest: file.digest }];
  });
  const others = photos.filter((one) => one.slug !== slug).map(({ digest }) => digest);
  const list = approvals?.lists?.photo;
  const approved = Array.isArray(list) ? list.flatMap((one) => texts(at(one, ['digest']))) : [];
  const own = photos.filter((one) => one.slug === slug).map(({ digest }) => digest);
  return [...new Set([...own, ...approved])].filter((digest) => !others.includes(digest));
}

/** A name without the title before it, as others write it in a sentence; empty where it can't be read. */
export function nameOf({ bio }: Standing): string {
  const name = texts(bio?.content?.data.name)[0] ?? '';
  return name.replace(/^(?:dr|prof|mrs?|ms|mx)\b\.?\s*/i, '');
}

function textsIn({ data, body }: FrontMatter, meant: Meant): string[] {
  const personal = isGroup(data.personal) ? data.personal : {};
  return [
    ...Object.entries(personal).flatMap(([key, detail]) =>
      meant(key) ? texts(isGroup(detail) ? detail.says : detail) : [],
    ),
    ...(meant('photo') ? texts(at(data, ['photo', 'alt'])) : []),
    ...(meant('approach') ? texts(data.approach) : []),
    ...(meant('body') ? blocksIn(body) : []),
  ];
}

/** Paragraphs, each with the heading above it. */
function blocksIn(body: string): string[] {
  return body.split(/\n{2,}(?<!^#[^\n]{0,999}\n{1,99})/m).filter((block) => block.trim() !== '');
}

/** What approvals say, those of translations too, which stand a level deeper. */
function saidIn(lists: unknown, meant: Meant): string[] {
  if (!isGroup(lists)) return [];
  return Object.entries(lists).flatMap(([key, list]) => {
    if (isGroup(list)) return saidIn(list, meant);
    const isMeant = meant(key) || (key === 'alt' && meant('photo'));
    return isMeant && Array.isArray(list) ? list.flatMap((one) => texts(at(one, ['says']))) : [];
  });
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}
