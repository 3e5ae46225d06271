import type { PolicyText } from '#schema/page.ts';
import type { FileView, PolicyView, VersionView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import type { Context } from './context.ts';

/** The file of a version from before, with its size and from before when it is. */
export function attachmentOf(
  version: VersionView,
  view: PolicyView,
  { site, wording, words: all }: Context,
  at: 'public' | 'staff',
): Pick<PolicyText, 'attachment'> {
  const file = (at === 'public' ? site.files : site.staffFiles).find(
    ({ path }) => path === version.attachment,
  );
  if (file === undefined) return {};
  const words = all.lifecycle.attachment;
  const first = view.versions.findLast(({ origin }) => origin === 'doorplate');
  const note =
    first === undefined ? words.beforeAll : say(words.before, { day: wording.day(first.effective) });
  return {
    attachment: {
      label: say(words.link, { size: sizeOf(file, all) }),
      url: `/${file.path}`,
      ...(version.origin === 'before-doorplate' ? { note } : {}),
    },
  };
}

/** “12 kB”, “1.4 MB”. */
function sizeOf({ bytes: { length } }: FileView, { lifecycle }: Words): string {
  const { kb, mb } = lifecycle.sizes;
  const rounded = Math.max(1, Math.round(length / 1000));
  return rounded < 1000
    ? say(kb, { size: rounded })
    : say(mb, { size: (Math.round(length / 100_000) / 10).toFixed(1) });
}
