import { joined, type SearchText } from './search-text.ts';

/** JSON by its strings, escapes resolved: what is said, and what it is said under. Broken JSON is text like any other. */
export function jsonTexts(json: string, where: string): SearchText[] {
  const said: string[] = [];
  const keys: string[] = [];
  const open: unknown[] = [parsed(json)];
  if (open[0] === null) return [{ text: json, audience: 'shown', where }];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' || typeof value === 'number') said.push(String(value));
    else if (Array.isArray(value)) for (const inner of value) open.push(inner);
    else
      for (const [key, inner] of Object.entries(value ?? {})) {
        // `@type` and `@context` are names of the vocabulary.
        if (key.startsWith('@')) keys.push(`${JSON.stringify(inner)}`);
        else open.push(inner);
        keys.push(key);
      }
  }
  return [
    { text: joined(said), audience: 'shown', where },
    { text: joined(keys), audience: 'code', where },
  ];
}

/** Null for what is none, too. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What the parser says quotes the text.
    return null;
  }
}
