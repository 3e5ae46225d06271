/** Fills the braces of an interface text; a value that is missing is a fault of ours, so it throws. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text has no value for {${name}}.`);
    return String(value);
  });
}
