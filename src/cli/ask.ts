import { confirm, isCancel, select, text } from '@clack/prompts';

/** Whether somebody sits at a terminal who can be asked. */
export function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

/** Each answers undefined when the person would rather stop. */
export async function askYes(message: string): Promise<boolean | undefined> {
  return given(await confirm({ message, initialValue: false }));
}

export async function askOne(
  message: string,
  options: readonly { value: string; label: string }[],
): Promise<string | undefined> {
  return given(await select({ message, options: [...options] }));
}

export async function askText(message: string, placeholder: string): Promise<string | undefined> {
  const answer = given(
    await text({
      message,
      placeholder,
      validate: (value) => (value?.trim() ? undefined : 'Please write something.'),
    }),
  );
  return answer?.trim();
}

/** An answer may stay empty: then it is skipped. */
export async function askOptional(message: string, placeholder: string): Promise<string | undefined> {
  return given(await text({ message, placeholder, defaultValue: '' }))?.trim();
}

function given<T>(answer: T): Exclude<T, symbol> | undefined {
  return isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
}
