import { GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';
import type { Passage, Sentence } from '#schema/rule.ts';
import { testOf } from '../../patterns/finder.ts';
import type { Stretch } from '../text.ts';

/** Somebody in the picture besides the provider: words of English and of Spanish. */
const PERSON =
  '(?:patients?|clients?|child(?:ren)?|kids?|bab(?:y|ies)|infants?|newborns?|toddlers?|teens?|teenagers?|boys?|girls?|sons?|daughters?|grand(?:child(?:ren)?|sons?|daughters?)|wife|wives|husbands?|spouses?|(?:her|his|their|my) partner|fianc[eé]e?s?|famil(?:y|ies)|mothers?|fathers?|mom|mum|mama|dad|parents?|brothers?|sisters?|twins?|niece|nephew|aunt|uncle|grand(?:ma|pa|mother|father|parents)|friends?|colleagues?|co-?workers?|neighbou?rs?|(?:two|three|four|five|several|many|other|some) (?:other )?(?:people|persons|women|men|adults)|pacientes?|niñ[oa]s?|bebés?|hij[oa]s?|niet[oa]s?|espos[oa]s?|marido|familias?|familiares|madre|padres?|mamá|papá|herman[oa]s?|amig[oa]s?|colegas?|sobrin[oa]s?|abuel[oa]s?|(?:dos|tres|cuatro|varias|otras) personas)';

const people = () => new RegExp(String.raw`(?<![\p{L}\p{N}-])${PERSON}(?![\p{L}\p{N}-])`, 'giu');

/** After the word, these make it a part of a name of a profession, a place or a thing. */
const OF_WHAT =
  /^(?:['’]s?)?[- ](?:(?:and|&|or|y|e)[- ]\p{L}{3,14}[- ])?(?:(?!outside|inside|near|beside|under|from|into|with|over|\p{L}{1,40}ing )\p{L}{3,16}[- ])?(?:doctors?|physicians?|nurses?|practitioners?|medicine|medical|practice|clinics?|hospital|cent(?:er|re)|health|healthcare|care|caregiver|therap(?:y|ist|ists)|psycholog(?:y|ist|ists)|psychiatr(?:y|ist|ists)|dentist(?:ry|s)?|counsel(?:or|ing|ors)|dietitian|social|specialists?|coordinators?|liaison|advocates?|navigators?|services?|relations|experience|educators?|education|planning|access|support|representative|lead|manager|scheduler|registration|safety|portal|room|area|ward|unit|books?|toys?|drawings?|paintings?|pictures?|mural|art|artwork|chair|table|desk|corner|garden|playroom|dolls?|mannequins?|manikins?|simulator|statue|poster|photos?|shirt|jersey)(?![\p{L}])/iu;

/** Before the word: nobody who is there, or a part of what somebody does. */
const NOT_THERE =
  /(?<!\p{L})(?:no|not|never|without|for|drawn by|painted by|made by|(?:statue|painting|drawing|poster|mural|sculpture) of|(?:dibujo|mural|pintura|cuadro|estatua) de|sin|para|(?:médic[oa]|doctora?|dentista|enfermer[oa]|pediatra) de) (?:(?:our|her|his|the|an?|young|small|sick|whole|el|las?|los|sus?|una?) ){0,2}(?:\p{L}{2,12} (?:and|or|y|e) )?$/iu;
const PLAYED =
  /(?<!\p{L})(?:actors?|models?|stock (?:photo|image|picture)|posed by|mannequin|manikin|doll|simulat(?:ion|ed)|actriz|modelos?|simulación)(?!\p{L})/iu;

/** “Jo Park, mother of two” names nobody else who is there. */
const PARENT = /^(?:mother|father|parent|mom|mum|dad|grand\p{L}{1,40}|madre|padre|mamá|papá)$/iu;
const BODY =
  /^['’]s? (?:\p{L}{1,12} ){0,2}(?:face|hands?|arm|leg|knee|foot|feet|heart|chest|lungs?|ears?|eyes?|mouth|teeth|skin|back|belly|shoulder|blood pressure|pulse|temperature)(?!\p{L})/iu;

/** Who else a description says is in the picture. `own`: the words of the provider's name; `others`: names of the rest. */
export function othersIn(alt: string, own: ReadonlySet<string>, others: readonly string[]): Stretch[] {
  if (PLAYED.test(alt)) return [];
  const words = [...alt.matchAll(people())]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }))
    .filter((one) => isThere(alt, one));
  return [...words, ...namesIn(alt, own, others)];
}

function isThere(alt: string, { start, end, word }: Stretch & { readonly word: string }): boolean {
  const [before, after] = [alt.slice(Math.max(0, start - 60), start), alt.slice(end, end + 80)];
  if (OF_WHAT.test(after) || NOT_THERE.test(before)) return false;
  if (PARENT.test(word) && /^ (?:of|to|de) /i.test(after)) return false;
  // A possessive shows a thing of theirs, unless it is a part of them.
  return !/^['’]s?(?= )/.test(after) || BODY.test(after);
}

const BESIDE =
  /(?<!\p{L})(?:with|and|beside|next to|holding|hugging|con|y|junto a) (?:(?:little|young|baby|la pequeña|el pequeño) )?(?<title>(?:Mr|Mrs|Ms|Sra?)\.? )?(?<name>\p{Lu}\p{Ll}{1,40})(?!\p{L})(?<after>.{0,30})/gu;
const ANIMAL = /(?:dogs?|cats?|horse|puppy|kitten|perr[oa]|gat[oa]|caballo)(?!\p{L})/iu;

function namesIn(alt: string, own: ReadonlySet<string>, others: readonly string[]): Stretch[] {
  const beside = [...alt.matchAll(BESIDE)].flatMap(({ 0: found, index, groups }) => {
    const { title, name = '', after = '' } = groups ?? {};
    const lower = name.toLowerCase();
    const isName = title !== undefined || GIVEN_NAMES.has(lower) || SPANISH_NAMES.has(lower);
    if (!isName || own.has(lower) || ANIMAL.test(after)) return [];
    const end = index + found.length - after.length;
    return [{ start: end - name.length, end }];
  });
  const colleagues = others.flatMap((name) => {
    const start = alt.indexOf(name);
    return start === -1 ? [] : [{ start, end: start + name.length }];
  });
  return [...beside, ...colleagues];
}

/** A text that points at a picture of other people: one that stands beside it, or behind a link. */
const POINTS = [
  String.raw`(?:pictured|shown|seen|photographed) (?:here|above|below|left|right|at (?:left|right)|on the (?:left|right))[^.!?\n]{0,60}?`,
  String.raw`(?:in|on) (?:this|the|my) (?:photo(?:graph)?|picture|image)(?! of)[^.!?\n]{0,60}?`,
  String.raw`(?:this|the|my) (?:photo(?:graph)?|picture|image) (?:here |above |below |on the (?:left|right) )?(?:shows|is of|was taken of|features)[^.!?\n]{0,60}?`,
  String.raw`(?:photo(?:graph)?|picture|caption|pictured|foto|en la foto) ?: ?[^.!?\n]{0,80}?(?<!\p{L})(?:with|and|con|y)(?!\p{L})[^.!?\n]{0,30}?`,
  String.raw`(?:en|con) (?:esta|la|mi) (?:foto(?:graf[ií]a)?|imagen)[^.!?\n]{0,60}?`,
  String.raw`(?:esta|la|mi) (?:foto(?:graf[ií]a)?|imagen) (?:muestra|es de)[^.!?\n]{0,60}?`,
].join('|');
const POINTING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${POINTS})(?<![\p{L}-])${PERSON}(?![\p{L}\p{N}-])`,
  'giu',
);

/** Galleries of what was done to people. */
const GALLERY =
  /(?<!\p{L})(?:(?:see|view|browse|look (?:at|through)|check out|visit|explore|here are|vea|mire|conozca|visite)[^.!?\n]{0,40}? (?:before[- ](?:and|&)[- ]after|antes y después)(?!\p{L})(?! (?:an?|the|your?|our|each|every|any|school|work|hours|meals|surgery|el|la|los|su|cada)(?!\p{L}))|(?:before[- ](?:and|&)[- ]after|smile|patient|results) (?:photo )?galler(?:y|ies)|(?:before[- ](?:and|&)[- ]after|antes y después) (?:photos?|pictures?|images?|fotos|imágenes) (?:of|de) (?:our|real|some|actual|nuestr[oa]s|algun[oa]s)(?: \p{L}{1,14})? (?:patients?|pacientes)|(?:photos?|pictures?|images?|selfies?) of (?:our|real|actual|some of our) (?:\p{L}{1,14} )?patients|(?:fotos|imágenes) de (?:nuestros|algunos) pacientes)(?![\p{L}'’])/giu;

/** A sentence about a rule, a wish or a consent shows nobody. */
const ABOUT =
  /(?<!\p{L})(?:no|not|never|none|without|unless|only|ask|asks|asked|consents?|permission|authori[sz]ations?|agree[sd]?|policy|policies|rules?|records?|charts?|handle|protect|store|delete|remove|private|sin|nunca|jamás|ni|solo|sólo|permiso|consentimiento|autorización|política|norma)(?!\p{L})|n['’]t(?!\p{L})/iu;

const SHOWS = [POINTING, GALLERY].map(testOf);
const mayShow = (text: string) => SHOWS.some((one) => one.mayHold(text));

/** Where a text says that it shows other people in a picture. */
export function shownIn({ plain, sentences }: Pick<Passage, 'plain' | 'sentences'>): Stretch[] {
  return mayShow(plain) ? sentences.filter(({ text }) => mayShow(text)).flatMap(shownInSentence) : [];
}

/** Nobody says in more that there is a picture. */
const LONGEST = 600;

function shownInSentence({ text, start }: Sentence): Stretch[] {
  const near = text.slice(0, LONGEST);
  if (ABOUT.test(near) || PLAYED.test(near)) return [];
  const pointed = [...near.matchAll(POINTING)].filter(
    ({ 0: found, index }) => !OF_WHAT.test(near.slice(index + found.length)),
  );
  return [...pointed, ...near.matchAll(GALLERY)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}
