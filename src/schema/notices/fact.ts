/** A fact about a practice that decides which notices the law asks of it: a key under `facts` in `_data/practice.yaml`. */
export interface FactStatement {
  /** `number`: how many; `yes-no`: true or false. */
  readonly type: 'number' | 'yes-no';
  /** As it stands in a table: “employees: fewer than 15”. */
  readonly label: string;
  /** In plain words, for whoever runs the practice. */
  readonly question: string;
}

const yesNo = (label: string, question: string): FactStatement => ({ type: 'yes-no', label, question });

/** Every fact there is, in the order in which they are asked. */
export const FACTS = {
  employees: { type: 'number', label: 'employees', question: 'How many people does the practice employ?' },
  hipaaCovered: yesNo(
    'covered by HIPAA',
    'Does the practice send claims or other bills to health plans electronically, so that HIPAA applies to it?',
  ),
  hhsFunded: yesNo(
    'federal health money',
    'Does the practice receive money from HHS: payments by Medicare, Medicaid or CHIP, or grants?',
  ),
  part2: yesNo(
    'substance use records',
    'Does the practice hold records about treatment for substance use that fall under 42 CFR Part 2?',
  ),
  selfPay: yesNo(
    'patients who pay themselves',
    'Does the practice see people without insurance, or who pay themselves?',
  ),
  balanceBilling: yesNo(
    'care in hospitals or surgical centers',
    'Does anyone who works here treat patients in a hospital, a surgical center or an emergency department?',
  ),
  physicians: yesNo('physicians', 'Do physicians (MD or DO) work here?'),
  healthDataOutsideHipaa: yesNo(
    'health data outside the record',
    'Does the practice or its website collect anything about people’s health that is no medical record, such as by a form, a newsletter or a count of visits?',
  ),
  personalDataOnline: yesNo(
    'personal data online',
    'Does the website collect names, email addresses or anything else about visitors, by itself or through a service on it?',
  ),
  hospitalOwned: yesNo(
    'owned by a hospital',
    'Does a hospital own the practice, or does it work under the name of one?',
  ),
  ratedByCqc: yesNo('rated by the CQC', 'Has the Care Quality Commission given the practice a rating?'),
  nhsContract: yesNo('NHS contract', 'Does the practice provide care under a contract with the NHS?'),
} as const satisfies Readonly<Record<string, FactStatement>>;

export type Fact = keyof typeof FACTS;
export type YesNoFact = Exclude<Fact, 'employees'>;

/** What is known of a practice: what nobody answered isn't in it. */
export type Facts = { readonly employees?: number } & { readonly [F in YesNoFact]?: boolean };
