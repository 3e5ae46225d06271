import type { VNode } from 'preact';
import type { ChannelView } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** The practice’s own pages elsewhere, each with its address in full: patients tell it from a look-alike by that. */
export function Channels({ channels }: { readonly channels: readonly ChannelView[] }): VNode | null {
  const words = useWords();
  if (channels.length === 0) return null;
  return (
    <section class="channels" aria-labelledby="where-we-post">
      <h2 class="label" id="where-we-post">
        {words.follow.list}
      </h2>
      <ul>
        {channels.map((channel) => (
          <li>
            <a href={channel.url}>{channel.network}</a>
            <p {...inLang(channel.lang)}>{channel.purpose}</p>
            <p class="channel-address">{channel.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</p>
          </li>
        ))}
      </ul>
      <p>{words.follow.others}</p>
    </section>
  );
}
