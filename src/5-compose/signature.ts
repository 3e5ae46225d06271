import type { CopyView, Html } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { shortAddress } from './card.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';
import { phoneView } from './wording.ts';

/** A line of a signature: words, and links in them. */
type Line = ReadonlyArray<
  string | { readonly label: string; readonly url: string } | { readonly bold: string }
>;

/**
 * The e-mail signature as it looks, as code and as plain text, and the automatic answer of the portal. They name
 * nobody, hold no picture and no address but the practice's own.
 */
export function signatureTexts(context: Context): CopyView[] {
  const { portal } = context.site.practice;
  const paragraphs = signatureOf(context);
  const html = paragraphs.map((lines) => `<p>\n  ${lines.map(htmlOf).join('<br>\n  ')}\n</p>`).join('\n');
  const text = paragraphs.map((lines) => lines.map(textOf).join('\n')).join('\n\n');
  const code = (language: string, words: string): Html =>
    // A fence longer than any run of its sign in the words: they can't end it.
    context.markdown([`${fenceFor(words)}${language}\n${words}\n${fenceFor(words)}`], 'staff').html;
  const { look, html: asCode, text: asText, portal: asMessage } = context.words.signature;
  return [
    { ...look, id: 'signature-look', html: html as Html, isRich: true },
    { ...asCode, id: 'signature-code', html: code('html', html), isRich: false },
    { ...asText, id: 'signature-text', html: code('text', text), isRich: false },
    ...(portal === undefined
      ? []
      : [
          {
            title: asMessage.title,
            how: say(asMessage.how, { portal: portal.label }),
            id: 'portal-message',
            html: code('text', messageOf(context)),
            isRich: false,
          },
        ]),
  ];
}

function signatureOf({ site, at, words: { signature: words } }: Context): Line[][] {
  const { practice } = site;
  const phone = phoneView(practice.phone);
  const home = new URL(practice.url);
  const short = { label: shortAddress(practice.url, at), url: new URL(at('/social'), home).href };
  const portal = practice.portal;
  return [
    [
      [{ bold: words.name }, `, ${words.role}`],
      [practice.name],
      [...filled(words.call, 'phone', phone), ' · ', { label: home.host, url: home.href }],
    ],
    [
      portal === undefined ? [words.noHealth] : filled(words.noHealthPortal, 'portal', portal),
      ...(practice.emergency === undefined
        ? []
        : [[say(words.emergency, { number: practice.emergency.number })]]),
      ...(socialPolicy(site) === undefined ? [] : [[`${words.why} `, short]]),
    ],
  ];
}

function messageOf({ site, at, words }: Context): string {
  const { practice } = site;
  const { message, emergency } = words.signature;
  return [
    say(message.thanks, { practice: practice.name }),
    [
      say(message.read, { phone: phoneView(practice.phone).label }),
      ...(practice.emergency === undefined ? [] : [say(emergency, { number: practice.emergency.number })]),
    ].join(' '),
    ...(socialPolicy(site) === undefined
      ? []
      : [say(message.boundary, { url: new URL(at('/social'), practice.url).href })]),
  ].join('\n\n');
}

/** A sentence with a link where its brace was. */
function filled(
  sentence: string,
  name: string,
  link: { readonly label: string; readonly url: string },
): Line {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return [before, { label: link.label, url: link.url }, after];
}

function htmlOf(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      if ('bold' in part) return `<strong>${escapeHtml(part.bold)}</strong>`;
      return `<a href="${escapeHtml(part.url)}">${escapeHtml(part.label)}</a>`;
    })
    .join('');
}

/** Plain text says where a link leads; mail programs make one of a whole address. */
function textOf(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('bold' in part) return part.bold;
      if (!part.url.startsWith('http')) return part.label;
      return part.url.includes(part.label) ? part.url.replace(/\/$/, '') : `${part.label} (${part.url})`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function fenceFor(words: string): string {
  const longest = Math.max(2, ...Array.from(words.matchAll(/~+/g), ([run]) => run.length));
  return '~'.repeat(longest + 1);
}
