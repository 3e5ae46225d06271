import type { Stretch } from '../text.ts';

/** What a bracket names when somebody else's words are meant to go there. */
const NOUN =
  'practice|clinic|office|company|organi[sz]ation|business|facility|hospital|name|names|phone|telephone|fax|number|numbers|address|e-?mail|date|month|year|day|time|city|town|county|state|street|zip|website|web ?site|url|link|portal|patient|doctor|physician|provider|dentist|therapist|clinician|manager|owner|title|role|position|person|contact|hours|network|platform|logo|signature|initials|amount|x{2,}|tbd|tbc|todo|placeholder|blank|text here|something here';
const FILLER =
  "your|our|the|of|or|and|a|an|full|main|legal|effective|office|medical|dental|practice's|clinic's|doctor's|here|in|for|to|who|first|last|area|code";
const BETWEEN = '[\\s/,&-]{1,3}';
/** “Practice name”, “your phone number”: nothing but such words. */
const NAMED = `(?:(?:${FILLER})${BETWEEN}){0,4}(?:${NOUN})(?:'s)?(?:${BETWEEN}(?:${NOUN}|${FILLER})(?:'s)?){0,5}`;
/** “Insert …”, “add your …”: an order to whoever writes. */
const ORDERED = String.raw`(?:insert|fill in|fill out|write here|paste|enter|replace|specify|(?:add|write|type|put|choose|select|pick|describe|delete|list|say)(?= (?:here|your|the|a|an|our|in|one|who|how|when|what|where|which|if|this)\b)|to be (?:decided|determined|confirmed|added|completed|written)|coming soon|link to|your (?:words|text|answer))\b[^\][<>{}\n]{0,200}`;
const INSIDE = String.raw`\s{0,2}(?:${NAMED}|${ORDERED})\s{0,2}[.:!?]{0,3}\s{0,2}`;

/** What stands for words nobody has written yet. Every part is bounded: hostile text stays cheap. */
const LEFT = new RegExp(
  [
    // Ours, whole or with an end lost.
    String.raw`\[{2,}[^\][]{0,500}(?:\[[^\][]{0,200}\][^\][]{0,500})?\]{0,2}|\]{2,}`,
    // “The patient” in brackets makes somebody else's words clear, and asks for nothing.
    String.raw`(?<!\[)\[(?!(?:the|an?) [\w-]{1,30}\])${INSIDE}\](?!\])`,
    String.raw`\[(?:#+|[^\][<>{}\n]{3,80} here[.:!]?)\]`,
    `<${INSIDE}>`,
    // Braces around one word are a variable, and another rule's.
    String.raw`\{(?=[^{}\n]{0,200} )${INSIDE}\}`,
    String.raw`\((?:insert|fill in|tbd|tbc)\b[^()\n]{0,100}\)`,
    String.raw`\blorem ipsum\b`,
    String.raw`\byour-?(?:practice|clinic|domain|company|site|website)\.(?:com|org|net|example)\b`,
  ].join('|'),
  'gi',
);

/** Marks people leave for themselves. Letter case counts: “things to do” and the Spanish “todo” are words. */
const MARK =
  /(?<![\p{L}\p{N}])(?:TODO|ToDo|Todo:|FIXME|TBD|TBC|TKTK|[Xx]{3,}(?:[-. ][Xx]{3,})*|MM\/DD\/YY(?:YY)?|DD\/MM\/YY(?:YY)?|YYYY-MM-DD)(?![\p{L}\p{N}])/gu;

/** A line to write on. */
const BLANK_LINE = /_(?:\s?_){2,}/g;

/** Places to fill in, in their order; `mayBlank` says which lines to write on are meant to be there. */
export function placeholdersIn(text: string, mayBlank: (at: number) => boolean): Stretch[] {
  const found = [
    ...stretches(LEFT, text),
    ...stretches(MARK, text),
    ...stretches(BLANK_LINE, text).filter(({ start }) => !mayBlank(start)),
  ];
  // A blank or a mark inside brackets is one place to fill in, not two.
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}

function stretches(pattern: RegExp, text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
