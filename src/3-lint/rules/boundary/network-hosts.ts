import { listOf } from '#schema/lexicon/words-of.ts';

/** Hosts where every address opens a conversation, or a channel of messages. */
export const MESSENGERS = new Set(
  listOf(`wa.me, whatsapp.com, api.whatsapp.com, chat.whatsapp.com, web.whatsapp.com, t.me, telegram.me, telegram.org,
    telegram.dog, m.me, messenger.com, discord.gg, discord.com, discordapp.com, signal.me, signal.group, line.me, kik.me,
    viber.com, skype.com, join.skype.com, groupme.com, wechat.com, imo.im`),
);

/** Hosts where every address is one person's. */
export const PERSONS = new Set(
  listOf(
    `snapchat.com, venmo.com, account.venmo.com, cash.app, strava.com, strava.app.link, onlyfans.com, paypal.me`,
  ),
);

/** Hosts where an address is the page of a person or of a practice. */
export const PROFILES = new Set(
  listOf(`facebook.com, fb.com, fb.me, instagram.com, instagr.am, x.com, twitter.com, tiktok.com, threads.net, threads.com,
    bsky.app, bsky.social, pinterest.com, pinterest.co.uk, pinterest.ca, pinterest.es, pinterest.com.mx, pin.it, tumblr.com,
    vk.com, weibo.com, mastodon.social, mastodon.online, mastodon.world, mstdn.social, mstdn.ca, mas.to, fosstodon.org,
    hachyderm.io, med-mastodon.com, flickr.com, vsco.co, nextdoor.com, twitch.tv, goodreads.com, letterboxd.com,
    clubhouse.com, truthsocial.com, lemon8-app.com, bereal.com, bere.al, linkedin.com, reddit.com, youtube.com,
    open.spotify.com, last.fm, soundcloud.com, untappd.com, app.thestorygraph.com, connect.garmin.com, alltrails.com, substack.com,
    patreon.com`),
);

/** Hosts that hide where an address leads, or list the accounts of one owner. */
export const SHORTENERS = new Set(
  listOf(`bit.ly, bitly.com, j.mp, tinyurl.com, t.co, goo.gl, is.gd, v.gd, ow.ly, buff.ly, rebrand.ly, cutt.ly, shorturl.at,
    t.ly, rb.gy, tiny.cc, lnkd.in, fb.watch, dub.sh, s.id, qr.ae, short.io, bl.ink, trib.al, shorte.st, adf.ly, u.to, soo.gd,
    clck.ru, qrco.de, linktr.ee, linktree.com, lnk.bio, beacons.ai, bio.link, bio.site, campsite.bio, taplink.cc, solo.to,
    carrd.co, allmylinks.com, hoo.be, msha.ke, tap.bio, flow.page, linkin.bio, about.me, withkoji.com, koji.to, stan.store,
    snipfeed.co, many.link, direct.me, link.me, lnk.to`),
);

/** Letters of other alphabets that look like these. */
const LOOK_ALIKES = 'аa,еe,оo,сc,рp,хx,уy,іi,ѕs,ԁd,ɡg,ıi,ӏl,ոn,οo,αa,ιi,кk,тt,мm,вb,нh'
  .split(',')
  .map((pair) => [pair.charAt(0), pair.slice(-1)] as const);
const LATIN = new Map(LOOK_ALIKES);

/** A word with look-alikes and accents taken off: what it is meant to be read as. */
export function asRead(word: string): string {
  return [...word.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('');
}

/** Networks let everyone have a host of their own: `amara.tumblr.com`. */
const OWN_HOSTS = /\.(?:bsky\.social|tumblr\.com|substack\.com|carrd\.co|bio\.link|lnk\.to)$/;

/** Whether a host is one person's or practice's name and a network's. */
export function isHandleHost(host: string): boolean {
  return OWN_HOSTS.test(host);
}

/** A host without what stands before it for telephones and languages. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(
      /^(?:www\d?|m|mobile|touch|mbasic|old|new|free|lm|web|business|[a-z]{2}|[a-z]{2}-[a-z]{2})\.(?=[^.]{1,99}\.[^.]{1,99}$)/,
      '',
    );
}

/** All of them, longest first: for building patterns. */
export const HOSTS: readonly string[] = [...MESSENGERS, ...PERSONS, ...PROFILES, ...SHORTENERS].sort(
  (a, b) => b.length - a.length,
);
