import type { Contradicted } from './contradicted.ts';
import type { Stand } from './stands.ts';

/** What is wrong, and why it matters; what to do follows, with the second place. */
const SAYS: Readonly<Record<Contradicted['about'], string>> = {
  'has-page': 'This says on which social networks the practice has a page',
  'has-no-page': 'This says that the practice has no such page on a social network',
  comments: 'This invites comments on a social network, or says that they are read',
  messages: 'This invites messages on a social network, or says that they are read',
  former: 'This says that things are different once someone is no longer a patient',
  connect: 'This invites people to connect on a personal account, or says yes to it',
  text: 'This invites text messages, or says that the practice sends them',
  'text-health': 'This invites text messages about health, or says that the practice sends them',
  email: 'This invites e-mail',
  'email-health': 'This invites e-mail about health',
};

/** Names the second place, never the words in either. */
export function contradictionMessage({ about, stand }: Contradicted): string {
  if (stand === undefined)
    return `${SAYS[about]}, and “channels” in _data/practice.yaml says otherwise. Patients could not tell which is right. Put the right one in both places; a policy changes by a new version.`;
  return `${SAYS[about]}. The policy says otherwise: ${placeOf(stand)}. A patient who reads both will not know which to believe. Change this text, or write a new version of the policy.`;
}

function placeOf({ file, section }: Stand): string {
  return section === undefined ? file : `${file}, section {#${section}}`;
}
