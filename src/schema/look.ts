/** What a practice brings for the look of its site, besides an accent. */
export interface PracticeLook {
  /** `theme.css`, checked and without what no browser needs. */
  readonly theme?: string;
  /** The files of its `layouts/`, by path below its root. */
  readonly layouts: ReadonlyMap<string, string>;
}
