/** What the web editor is told: made by `generate/web-editor/` from the schemas, read by `src/web-editor/` in a browser. */
export interface WebEditorConfig {
  /** Sveltia’s own configuration. */
  readonly cms: Readonly<Record<string, unknown>>;
  /** How the files of each collection are read and written, by the name of its format. */
  readonly kinds: Readonly<Record<string, EditedKind>>;
  /** Where words are approved. */
  readonly approveUrl: string;
}

/** A kind of file that has a form. */
export interface EditedKind {
  readonly fields: readonly EditedField[];
  /** What the text below the front matter is called. */
  readonly body: string;
  /** New words of the text wait until the practice has approved them. */
  readonly bodyWaits: boolean;
  /** Policies only: the approved versions, which no form may change. All of it stands on the public site, too. */
  readonly approved?: readonly ApprovedVersion[];
}

/** What tells an approved version of a policy from others, and the name of its policy. */
export interface ApprovedVersion {
  readonly policy: string;
  readonly kind: string;
  readonly title: string;
  readonly version: number;
  readonly effective: string;
}

/** How the value of one field stands in a file, and what becomes of it. */
export interface EditedField {
  readonly name: string;
  readonly label: string;
  readonly shape: 'value' | 'list' | 'group';
  /** The parts of a group, or of each item of a list. */
  readonly fields?: readonly EditedField[];
  /** A group: it may be written as the value of this part alone. */
  readonly short?: string;
  /** A list: it may be written as its one item. */
  readonly single?: boolean;
  /** What it means when it isn’t there. */
  readonly otherwise?: unknown;
  /** New words wait until the practice has approved them. */
  readonly waits?: boolean;
}
