/** Sets what the program will answer: 0 no errors, 1 errors in content, 2 misuse or internal failure. */
export function exit(code: 0 | 1 | 2): void {
  process.exitCode = code;
}
