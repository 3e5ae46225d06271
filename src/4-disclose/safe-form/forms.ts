/** What a language's safe form may not hold, as patterns over a text made plain. */
export interface Forms {
  readonly weekday: RegExp;
  /** Numbers of people, and ages. */
  readonly count: RegExp;
  readonly time: RegExp;
  readonly date: RegExp;
}
