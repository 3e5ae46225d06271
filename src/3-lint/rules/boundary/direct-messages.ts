import { type Spelled, spelled } from '../../patterns/spelled.ts';

// A direct message held out as a way to reach someone of the practice: “you are welcome to DM him; he answers those”.

const DM = '(?:d\\.?m\\.?|p\\.?m\\.?|direct[- ]?message|inbox)';
const TRADE =
  '(?:doctors?|nurses?|therapists?|dentists?|hygienists?|providers?|midwi(?:fe|ves)|counsell?ors?|pediatricians?|front desk)';
const THEM = String.raw`(?:him|her|them|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20}|\{person\}|(?:the|our|your)\s${TRADE}|(?<who>\p{Lu}\p{L}{2,14}))`;
const ONE = String.raw`(?:he|she|they|we|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20}|\{person\}|(?:the|our|your)\s${TRADE}|(?<who>\p{Lu}\p{L}{2,14}))`;

export const DIRECT_MESSAGES: readonly Spelled[] = [
  // A capital shows a verb: “DM Ruth”; in small letters it takes a pronoun or a title.
  String.raw`\b(?:DM|PM)\s${THEM}(?!\p{L})`,
  String.raw`\b(?:welcome to|free to|can|may|just|always|please|could|to|try|then)\s${DM}\s${THEM}(?!\p{L})`,
  String.raw`\b${ONE}\s(?:(?:does|do|will|still|always|also|usually|often|gladly|personally|happily|only|mostly)\s){0,3}(?:answers?|reads?|repl(?:y|ies) to|responds? to|checks?|prefers?|likes?|welcomes?)\s(?:(?:all|every|his|her|their|your|any|those|most)\s){0,2}(?:DMs?|dms|direct messages|private messages)(?!\p{L})`,
  String.raw`\b(?:glad|happy|delighted|pleased|love|fine)\s(?:to\s(?:have|get|receive|see|read|answer)|with)\s(?:an?\s|your\s|any\s)?(?:DMs?|dms?|direct messages?)(?!\p{L})`,
].map((one) => spelled(one, 'gu'));
