import type { LintRule, Subject } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { plain } from '../text.ts';

const MESSAGE =
  'A personal e-mail address stands here. Messages about health would arrive where nothing protects them and nobody else can answer. Remove it; the practice’s own address and the portal are on every page.';

/** Providers of mailboxes for everyone. */
const MAILBOXES =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|aol|aim|ymail|rocketmail|gmx|proton|protonmail|pm|tutanota|tuta|zoho|zohomail|mail|email|inbox|fastmail|hey|hushmail|startmail|mailbox|posteo|web|freenet|t-online|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|juno|netzero|optonline|shaw|rogers|telus|sympatico|bigpond|optusnet|btinternet|ntlworld|talktalk|virginmedia|sky|orange|wanadoo|free|laposte|sfr|libero|qq|163|126|sina|naver|daum|rediffmail|yandex|seznam|wp|o2|duck)\.(?:com|net|org|me|de|fr|it|es|ch|at|ca|uk|us|co\.uk|com\.au|net\.au|com\.br|co\.in|in|ru|ua|pl|cz|io|eu|email)|(?:yahoo|hotmail|live|outlook)\.[a-z]{2,3}(?:\.[a-z]{2})?|mail\.ru|gmx\.\w{2,3}|mailbox\.org|posteo\.de)$/;
/** Work elsewhere: a university, a public body, a hospital's own domain among them. */
const INSTITUTIONS =
  /\.(?:edu|gov|mil|int)$|\.(?:ac|edu|gov|gouv|nhs|gc)\.[a-z]{2,3}$|(?:^|\.)nhs\.(?:net|uk)$/;

const ADDRESS =
  /(?<![\w.+-])[\w][\w.+-]{0,63}(?:\s{0,2}[@]\s{0,2}|\s{0,2}[[({]\s{0,2}at\s{0,2}[\])}]\s{0,2})(?:[a-z0-9-]{1,40}(?:\s?\.\s?|\s{0,2}[[({]\s{0,2}dot\s{0,2}[\])}]\s{0,2}|\s{1,2}dot\s{1,2})){1,3}[a-z]{2,10}(?![\w@])/gi;
/** `name at gmail dot com`: only in words, so only with a mailbox provider's name. */
const SPOKEN =
  /(?<![\w.+-])[\w][\w.+-]{0,63}\s{1,2}at\s{1,2}[a-z0-9-]{1,40}\s{1,2}dot\s{1,2}[a-z]{2,6}(?:\s{1,2}dot\s{1,2}[a-z]{2})?(?!\w)/gi;

export const noPersonalEmail: LintRule = {
  id: 'privacy/no-personal-email',
  summary: 'An e-mail address is someone’s personal one.',
  severity: 'error',
  canBeWaived: false,
  appliesTo: FOR_PATIENTS,
  check({ record, passages, subject, report }) {
    const isPersonal = (address: string) => isPersonalAddress(address, subject, record.kind === 'provider');
    for (const passage of passages) {
      const text = plain(passage.text);
      const spoken = [...text.matchAll(SPOKEN)].filter(([found]) => isPersonalAddress(found, subject, false));
      for (const { 0: found, index } of [...text.matchAll(ADDRESS)]
        .filter(([one]) => isPersonal(one))
        .concat(spoken)) {
        report({ message: MESSAGE, at: { passage, start: index, end: index + found.length } });
      }
      for (const { url, start, end } of passage.links) {
        const address = /^mailto:([^?]+)/i.exec(url)?.[1];
        if (address !== undefined && isPersonal(address) && !text.slice(start, end).includes('@')) {
          report({ message: MESSAGE, at: { passage, start, end } });
        }
      }
    }
  },
};

function isPersonalAddress(written: string, subject: Subject, isBio: boolean): boolean {
  const address = written
    .toLowerCase()
    .replace(/[\s[(]{1,9}at[\s\])]{1,9}/, '@')
    .replace(/\s{0,9}[[({]\s{0,9}dot\s{0,9}[\])}]\s{0,9}|\s{1,9}dot\s{1,9}/g, '.')
    .replace(/\s/g, '');
  const [, domain = ''] = address.split('@');
  if (subject.emails.has(address)) return false;
  if (MAILBOXES.test(domain)) return true;
  // In a bio no address has a place but the practice's, and those of public bodies.
  return isBio && !isOwnDomain(domain, subject) && !INSTITUTIONS.test(domain);
}

function isOwnDomain(domain: string, subject: Subject): boolean {
  const own = [...subject.hosts, ...[...subject.emails].map((email) => email.split('@')[1] ?? '')].map(
    (host) => host.replace(/^www\./, ''),
  );
  return own.some(
    (host) =>
      host !== '' &&
      (domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`)) &&
      !MAILBOXES.test(host),
  );
}
