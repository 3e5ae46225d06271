import { type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { commands } from './commands.ts';
import { exit } from './exit.ts';
import { Misuse } from './misuse.ts';

const doorplate = defineCommand({
  meta: { name: 'doorplate', description: 'A practice’s site, with what each person agreed to share' },
  subCommands: { ...commands },
});

/** Runs the command of these words. Whatever goes wrong is one clear line, never a stack trace. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    await runOne(words);
  } catch (error) {
    const isMisuse = error instanceof Misuse || (error as { name?: string }).name === 'CLIError';
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `doorplate: ${isMisuse ? message : `Something went wrong inside the program, and nothing was published. ${message}`}\n`,
    );
    exit(2);
  }
}

async function runOne([name, ...rest]: readonly string[]): Promise<void> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const asked = name === undefined || name === '--help' || name === '-h';
    process[asked ? 'stdout' : 'stderr'].write(`${await renderUsage(doorplate)}\n`);
    exit(asked && name !== undefined ? 0 : 2);
    return;
  }
  const command = await load();
  // What stands after two hyphens is no option, whatever it looks like.
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(`${await renderUsage(command, doorplate)}\n`);
    return;
  }
  refuseUnknown(command, rest);
  refuseEmpty(command, rest);
  try {
    await runCommand(command, { rawArgs: rest });
  } catch (error) {
    throw (error as { code?: string }).code === 'EARG' ? missingWord(name as string, command) : error;
  }
}

/** The library names the word that is missing as the program calls it; people want to know what to write. */
function missingWord(name: string, { args = {} }: CommandDef): Misuse {
  const words = Object.values(
    args as Record<string, { type?: string; required?: boolean; description?: string }>,
  );
  const needed = words.find(({ type, required }) => type === 'positional' && required)?.description;
  return new Misuse(
    `A word is missing after “${name}”. ${needed ?? 'Something'}. To see all it takes: npx doorplate ${name} --help`,
  );
}

/** An option nobody knows is a misuse: a mistyped --hold must not build without it. */
function refuseUnknown(command: CommandDef, rest: readonly string[]): void {
  const args = (command.args ?? {}) as Record<string, { type?: string }>;
  const known = Object.keys(args);
  const end = rest.indexOf('--');
  for (const word of end === -1 ? rest : rest.slice(0, end)) {
    const option = /^--(?:no-)?([^=]+)/.exec(word)?.[1] ?? (/^-[^-\d]/.test(word) ? word : undefined);
    if (option !== undefined && !known.includes(option))
      throw new Misuse(
        `There is no such option here: ${word.split('=')[0]}. The options are: ${known.map((one) => `--${one}`).join(', ')}.`,
      );
  }
}

/** `--out` with nothing after it, or a word the command has no place for, would quietly do something else. */
function refuseEmpty(command: CommandDef, rest: readonly string[]): void {
  const args = (command.args ?? {}) as Record<string, { type?: string }>;
  for (const [at, word] of rest.entries()) {
    if (word === '--') break;
    const [, name = '', sign] = /^--([^=]+)(=?)$/.exec(word) ?? [];
    const next = sign === '=' ? undefined : rest[at + 1];
    if (args[name]?.type === 'string' && (next === undefined || next === '' || next.startsWith('--')))
      throw new Misuse(`--${name} needs a value.`);
  }
  const takesWords = Object.values(args).some(({ type }) => type === 'positional');
  const isValue = (at: number) => args[/^--([^=]+)$/.exec(rest[at - 1] ?? '')?.[1] ?? '']?.type === 'string';
  if (!takesWords && rest.some((word, at) => !word.startsWith('-') && !isValue(at)))
    throw new Misuse('There is a word here that this command has no use for. See --help.');
}
