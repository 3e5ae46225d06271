import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { PracticeRecords } from '#schema/record.ts';
import { digitsOf, emergencyNumbers, isShortNumber } from './rules/policy/emergency-numbers.ts';

const MESSAGE =
  'Every page names this number, and it is not one that works where the practice is: “jurisdictions” or the country code of “phone” says which country that is. Put the number people call there, or correct those.';

/** The practice's own numbers for emergencies, against the country its law or its telephone is of. */
export function lintPracticeEmergency(records: PracticeRecords): Finding[] {
  const { practice, practiceSource } = records;
  const { emergency, ...rest } = practice;
  const here = emergencyNumbers({ ...rest, emergency: undefined });
  if (emergency === undefined || here === undefined) return [];
  const isWrong = (number: string, right: ReadonlySet<string>) => !right.has(digitsOf(number));
  const { crisis } = emergency;
  const wrong = [
    ...(isWrong(emergency.number, here.emergency) ? ['number'] : []),
    // A region may have a crisis line of its own; one that is another country's is none.
    ...(crisis !== undefined && isShortNumber(crisis) && isWrong(crisis, here.crisis) ? ['crisis'] : []),
  ];
  return wrong.map((name) => ({
    rule: 'policy/require-emergency',
    file: practiceSource.path,
    message: MESSAGE,
    ...locate(practiceSource, ['emergency', name]),
  }));
}
