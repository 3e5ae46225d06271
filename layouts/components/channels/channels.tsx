import type { VNode } from 'preact';
import type { ChannelView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** The practice’s own pages elsewhere, each with its address in full: patients tell it from a look-alike by that. */
export function Channels({ channels }: { readonly channels: readonly ChannelView[] }): VNode | null {
  if (channels.length === 0) return null;
  return (
    <section class="channels" aria-labelledby="where-we-post">
      <h2 class="label" id="where-we-post">
        {en.follow.list}
      </h2>
      <ul>
        {channels.map((channel) => (
          <li>
            <a href={channel.url}>{channel.network}</a>
            <p>{channel.purpose}</p>
            <p class="channel-address">{channel.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</p>
          </li>
        ))}
      </ul>
      <p>{en.follow.others}</p>
    </section>
  );
}
