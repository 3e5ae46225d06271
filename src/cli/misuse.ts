/** The command was called in a way it can't work: exit 2, and its message is all that is printed. */
export class Misuse extends Error {}
