import { attribute, type Element, textOf } from '../html.ts';
import { hasWords, type PageCheck } from './page.ts';

/** The language, the title and what keeps people from enlarging the page. */
export const documentParts: PageCheck = ({ elements, show, around }) => {
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const [html] = named('html');
  const lang = html && attribute(html, 'lang');
  const titles = named('title').filter(({ parentNode }) => parentNode?.nodeName === 'head');
  const viewport = named('meta').find((meta) => attribute(meta, 'name')?.toLowerCase() === 'viewport');
  return [
    ...(lang === undefined || lang.trim() === ''
      ? [
          'does not say in which language it is: screen readers would read it in the wrong one. Give <html> its lang.',
        ]
      : []),
    ...elements.flatMap((element) => {
      const language = attribute(element, 'lang');
      return language === undefined || language.trim() === '' || isLanguage(language)
        ? []
        : [`has lang="${show(language)}", which is no language. Write a code such as en or es-MX.`];
    }),
    ...(titles.length === 1 && titles.every((title) => textOf(title).trim() !== '')
      ? []
      : ['needs one <title> with words in it: it is what tabs, results and screen readers say first.']),
    ...(/user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0|1(?:\.\d+)?)\s*(?:,|$)/i.test(
      (viewport && attribute(viewport, 'content')) ?? '',
    )
      ? ['keeps people from enlarging it (meta viewport). Take user-scalable and maximum-scale out.']
      : []),
    ...(named('main').filter((main) => !around(main).isHidden).length > 1
      ? ['has more than one <main>, so that nobody can skip to the one. Keep one.']
      : []),
    ...obsolete(elements),
  ];
};

function isLanguage(code: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(code) && Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

const OBSOLETE = new Set(
  'acronym applet basefont big blink center dir font frame frameset marquee nobr strike tt'.split(' '),
);

function obsolete(elements: readonly Element[]): string[] {
  return elements
    .filter(({ tagName }) => OBSOLETE.has(tagName))
    .map(({ tagName }) => `has a <${tagName}>, which HTML no longer has. Use the style sheet.`);
}

/** One first heading, and no level left out: people go through a page by its headings. */
export const headings: PageCheck = ({ elements, around }) => {
  const found = elements.filter((one) => /^h[1-6]$/.test(one.tagName) && !around(one).isHidden);
  const levels = found.map(({ tagName }) => Number(tagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  const skipped = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 1;
    return level > before + 1
      ? [
          `goes from a heading <h${before}> to an <h${level}>: whoever moves by headings thinks that something is missing. Use <h${before + 1}>.`,
        ]
      : [];
  });
  return [
    ...(firsts === 1
      ? []
      : [
          `has ${firsts === 0 ? 'no' : 'more than one'} <h1>. A page has one first heading, which says what it is. Correct the layout, or the text that writes it.`,
        ]),
    ...skipped,
    ...found
      .filter((heading) => !hasWords(heading))
      .map(
        ({ tagName }) =>
          `has an empty <${tagName}>. Screen readers say “heading” and then nothing. Take it out.`,
      ),
  ];
};
