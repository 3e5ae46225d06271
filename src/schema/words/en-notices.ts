/** Notices that the law asks for: the matrix on the staff site, and the links on the first page. */
export const notices = {
  /** Above the links on the first page. */
  home: 'Your privacy and your rights',

  title: 'Notices the law asks for',
  lead: 'Each notice we know of where we are: whether it applies to us, whether it is on the site, and what it still lacks.',
  tile: 'What the law wants on the website, and whether it is there.',
  count: 'Missing or not whole: {count}',
  advice:
    'This is a reminder and no legal advice. Laws change, and this list has gaps. Ask your counsel or your board what applies to you, and don’t rely on a “no” here alone.',
  asOf: 'As of {day}.',
  download: 'For a spreadsheet',
  downloadJson: 'For programs',
  none: 'There are no jurisdictions in _data/practice.yaml yet, so nothing is known of the notices you need.',
  sums: {
    here: 'On the site',
    missing: 'Missing or not whole',
    open: 'Questions open',
    rest: 'Not asked of us',
  },
  questions: 'Questions nobody has answered',
  questionsLead:
    'Answer them under “facts” in _data/practice.yaml. Until then nobody can say that nothing is missing.',
  decides: 'On it depends: {notices}.',

  columns: { notice: 'Notice', required: 'Asked of us?', present: 'On the site', law: 'Law' },
  required: {
    yes: 'Yes',
    later: 'From {day}',
    no: 'No',
    unanswered: 'Not known yet',
  },
  because: {
    everyone: 'every practice here',
    known: '{facts}',
    unanswered: 'nobody has answered: {facts}',
  },
  notLaw: 'a court set it aside',
  present: {
    here: 'Yes, whole',
    notWhole: 'Yes, but not whole',
    missing: 'Missing',
    waiting: 'Written, waits for approval',
    upcoming: 'Approved, comes into effect later',
    rules: 'No page needed: rules hold every page against it',
    notNeeded: 'Not needed',
    extra: 'There, though nobody asks for it',
  },
  lacks: 'Lacks: {what}',
  placed: {
    home: 'Belongs on the home page too',
    'every-page': 'Belongs at the foot of every page',
    page: 'Belongs on a page',
  },
  status: {
    'in-force': 'In force since {day}',
    future: 'In force from {day}',
    stayed: 'Stayed by a court',
    vacated: 'Set aside by a court',
  },
  checked: 'Checked {day}',
  stale: 'Checked {day}: more than 180 days ago, so look again',
  confirm: 'Not confirmed by a source we read: confirm it',

  /** Of the spreadsheet. */
  cells: {
    jurisdiction: 'Place',
    id: 'Name in the files',
    title: 'Notice',
    required: 'Asked of us',
    because: 'Because of',
    present: 'On the site',
    url: 'Address',
    lacks: 'Lacks',
    placement: 'Belongs',
    lawRef: 'Law',
    status: 'Status',
    inForceFrom: 'In force from',
    checkedOn: 'Checked on',
    confidence: 'Confidence',
  },
} as const;
