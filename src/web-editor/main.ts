import CMS from '@sveltia/cms';
import type { EditedKind, WebEditorConfig } from '#schema/web-editor.ts';
import { webEditor as words } from '#schema/words/en-web-editor.ts';
import { say } from '#schema/words/say.ts';
import { read, type Saved, write } from './file-format.ts';
import { withoutPortraits } from './no-portraits.ts';
import { showNotice } from './notice.ts';
import { type Group, isGroup } from './value.ts';
import { Versions } from './versions.ts';
import { whatWaits } from './what-waits.ts';

/** What Sveltia hands to whoever listens: a map of the Immutable library. */
interface Event {
  readonly entry: { toJS(): { data: Group; collection: string; newRecord: boolean } };
}

/** The program of the web editor: Sveltia’s forms, our way of reading and writing files, and what is said after saving. */
async function start(): Promise<void> {
  const response = await fetch('config.json');
  if (!response.ok) throw new Error(String(response.status));
  const config = (await response.json()) as WebEditorConfig;
  let latest: { saved: Saved; kind: EditedKind } | undefined;
  const versions = new Map<string, Versions>();

  for (const [format, kind] of Object.entries(config.kinds)) {
    const own = kind.approved === undefined ? undefined : new Versions(kind);
    if (own !== undefined) versions.set(format, own);
    CMS.registerCustomFormat(format, 'md', {
      fromFile: (text: string) => {
        const form = read(text, kind, words.broken);
        return own?.seen(form) ?? form;
      },
      toFile: (form: unknown) => {
        const { text, saved } = write(isGroup(form) ? form : {}, kind);
        latest = { saved, kind };
        return text;
      },
    });
  }
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: Event) => {
      const { data, collection, newRecord } = entry.toJS();
      const format = `doorplate-${collection}`;
      const kind = config.kinds[format];
      const why =
        kind && versions.get(format)?.refusal(data, newRecord, (text) => read(text, kind, words.broken));
      // By this message Sveltia shows the cause to whoever saved.
      if (why !== undefined) throw new Error('saving_failed', { cause: new Error(why) });
    },
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => {
      if (latest !== undefined) showNotice(whatWaits(latest.saved, latest.kind), config.approveUrl);
    },
  });
  window.fetch = withoutPortraits(window.fetch.bind(window));
  document.querySelector('#doorplate-before')?.remove();
  await CMS.init({ config: config.cms });
}

start().catch((error: unknown) => {
  const place = document.querySelector('#doorplate-before') ?? document.body;
  place.textContent = say(words.failed, { why: error instanceof Error ? error.message : String(error) });
});
