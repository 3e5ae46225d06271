import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';

/** Whether somebody sits at a terminal who can be asked. */
export function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

/** Each answers undefined when the person would rather stop. */
export async function askYes(message: string, initialValue = false): Promise<boolean | undefined> {
  return given(await confirm({ message, initialValue }));
}

export async function askOne(
  message: string,
  options: readonly { value: string; label: string }[],
): Promise<string | undefined> {
  return given(await select({ message, options: [...options] }));
}

export async function askText(
  message: string,
  placeholder: string,
  faultOf: (typed: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const answer = given(
    await text({
      message,
      placeholder,
      validate: (value) => (value?.trim() ? faultOf(value.trim()) : 'Please write something.'),
    }),
  );
  return answer?.trim();
}

/** A text that fits: `faultOf` says what is wrong with it, and the question stays until nothing is. */
export async function askFitting(
  message: string,
  placeholder: string,
  faultOf: (typed: string) => string | undefined,
): Promise<string | undefined> {
  const validate = (value: string | undefined) => {
    const fault = faultOf(value?.trim() ?? '');
    // Messages of fields go on after the field's name.
    return fault === undefined || /^[A-Z]/.test(fault) ? fault : `This ${fault}.`;
  };
  return given(await text({ message, placeholder, defaultValue: '', validate }))?.trim();
}

/** Several of a list, or none. */
export async function askMany(
  message: string,
  options: readonly { value: string; label: string }[],
): Promise<string[] | undefined> {
  return given(await multiselect({ message, options: [...options], required: false }));
}

/** An answer may stay empty: then it is skipped. */
export async function askOptional(message: string, placeholder: string): Promise<string | undefined> {
  return given(await text({ message, placeholder, defaultValue: '' }))?.trim();
}

function given<T>(answer: T): Exclude<T, symbol> | undefined {
  return isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
}
