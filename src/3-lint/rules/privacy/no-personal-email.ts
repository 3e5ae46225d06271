import type { LintRule, Subject } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { addressesIn } from './email-addresses.ts';

const MESSAGE =
  'A personal e-mail address stands here. Messages about health would arrive where nothing protects them and nobody else can answer. Remove it; the practice’s own address and the portal are on every page.';

/** Providers of mailboxes for everyone. */
const MAILBOXES =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|aol|aim|ymail|rocketmail|gmx|proton|protonmail|pm|tutanota|tuta|zoho|zohomail|mail|email|inbox|fastmail|hey|hushmail|startmail|mailbox|posteo|web|freenet|t-online|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|juno|netzero|optonline|shaw|rogers|telus|sympatico|bigpond|optusnet|btinternet|ntlworld|talktalk|virginmedia|sky|orange|wanadoo|free|laposte|sfr|libero|qq|163|126|sina|naver|daum|rediffmail|yandex|seznam|wp|o2|duck)\.(?:com|net|org|me|de|fr|it|es|ch|at|ca|uk|us|co\.uk|com\.au|net\.au|com\.br|co\.in|in|ru|ua|pl|cz|io|eu|email)|(?:yahoo|hotmail|live|outlook)\.[a-z]{2,3}(?:\.[a-z]{2})?|mail\.ru|gmx\.\w{2,3}|mailbox\.org|posteo\.de)$/;
/** Work elsewhere: a university, a public body, a hospital's own domain among them. */
const INSTITUTIONS =
  /\.(?:edu|gov|mil|int)$|\.(?:ac|edu|gov|gouv|nhs|gc)\.[a-z]{2,3}$|(?:^|\.)nhs\.(?:net|uk)$/;

export const noPersonalEmail: LintRule = {
  id: 'privacy/no-personal-email',
  summary: 'An e-mail address is someone’s personal one.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  // Who works here reads the staff site, and so does whoever leaves.
  appliesTo: [...FOR_PATIENTS, 'staff-policy'],
  check({ record, passages, subject, report }) {
    const isBio = record.kind === 'provider';
    for (const passage of passages) {
      const inText = addressesIn(passage.plain, subject).filter(({ address }) =>
        isPersonalAddress(address, subject, isBio),
      );
      // The words of a link may give another address than the one it writes to.
      const inLinks = passage.links.filter(
        ({ url, start, end }) =>
          addressesBehind(url).some((address) =>
            isPersonalAddress(address, subject, isBio && /^mailto:/i.test(url)),
          ) && !inText.some((one) => one.start < end && start < one.end),
      );
      for (const { start, end } of withoutOverlaps([...inText, ...inLinks]))
        report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

/** Every address in a link: to whom, in copy, or in a form of a mailbox's site. */
function addressesBehind(url: string): string[] {
  return (
    decoded(url)
      .toLowerCase()
      .match(/(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,3}/g) ?? []
  );
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function isPersonalAddress(address: string, subject: Subject, isBio: boolean): boolean {
  const [, domain = ''] = address.split('@');
  if (subject.emails.has(address)) return false;
  if (MAILBOXES.test(domain)) return true;
  // A handle, as in “como @amara.fotos”, is no address; nor is a word after a mark.
  if (!TOP.test(domain)) return false;
  // In a bio no address has a place but the practice's, and those of public bodies.
  return isBio && !isOwnDomain(domain, subject) && !INSTITUTIONS.test(domain);
}

/** How the domains people have of their own end. */
const TOP =
  /\.(?:com|net|org|info|biz|name|me|co|io|us|ca|uk|au|nz|ie|es|mx|ar|cl|pe|de|fr|it|ch|at|nl|be|eu|pt|br|in|family|email|life|health|care|doctor|dentist|clinic|online|site|blog|page|dev|app|tv|xyz|club|world|pro|md|example)$/;

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
