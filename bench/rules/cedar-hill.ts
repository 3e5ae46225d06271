type Files = Readonly<Record<string, string>>;

/** Where a labelled sentence stands: the files a finding about it may point at, and what has to be there for it. */
export interface Place {
  readonly paths: readonly string[];
  readonly files: Files;
  /** A picture or a form that has to be there. */
  readonly asset?: string;
}

const HEAD = `title: Family doctor
profession: physician
credentials: [MD]
registrations: [{ authority: Oregon Medical Board, number: MD12345 }]
locations: [main-street]
`;
const person = (name: string, more: string, body: string) =>
  `---\nname: ${name}\n${HEAD}${more}---\n${body}\n`;

const POLICY = (kind: string, body: string) => `---
title: Social media and you
kind: ${kind}
version: 1
effective: 2026-01-15
owner: Practice manager
nextReview: 2027-01-15
summary: How we use social media.
---
## Where we are online {#online}

${body}
`;

/** The practice's own policy, so that `{policy}` in an answer leads somewhere. It takes no stand that a sentence could contradict. */
export const HOUSE_POLICY = 'content/policies/social-media/2026-01-01.md';

/** The practice around the sentences: without fault, and with names that are words. */
export const CEDAR_HILL: Files = {
  [HOUSE_POLICY]: POLICY('social-media', 'This page tells how we use social media.'),
  '_data/practice.yaml': `name: Cedar Hill Family Medicine
kind: MedicalClinic
url: https://cedarhill.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
email: frontdesk@cedarhill.example
portal: { label: MyCedar, url: https://portal.cedarhill.example }
booking: { label: Book a visit, url: https://book.cedarhill.example }
emergency: { number: "911", crisis: "988" }
channels: [{ network: Facebook, url: https://www.facebook.com/cedarhillfm, for: Closures }]
repository: { visibility: private }
`,
  'content/locations/main-street.md':
    '---\nname: Main Street\naddress: 214 Main Street, Cedar Hill, OR 97000\nphone: "+1 503-555-0120"\n---\n',
  'content/providers/amara-osei.md': person('Dr Amara Osei', '', 'I explain things in plain words.'),
  'content/providers/ruth-church.md': person('Ruth Church', '', 'I explain things in plain words.'),
  'content/providers/tom-may.md': person('Dr Tom May', '', 'I explain things in plain words.'),
  'content/providers/marisol-young.md': person('Marisol Young', '', 'I explain things in plain words.'),
};

/** One place a sentence, so that what one says is nothing to the next. */
export function placeOf(kind: string, text: string, index: number): Place {
  const bio = (more: string, body: string): Place => {
    const path = `content/providers/p${index}.md`;
    return { paths: [path], files: { [path]: person('Dr Amara Osei', more, body) } };
  };
  const content = (folder: string, head: string, body: string): Place => {
    const path = `content/${folder}/p${index}.md`;
    return { paths: [path], files: { [path]: `---\n${head}---\n${body}\n` } };
  };
  const quoted = JSON.stringify(text);
  const [name, channel = 'platform'] = kind.split('-');
  switch (name) {
    case 'bio':
      return bio('', text);
    case 'interest':
      return bio(`personal:\n  interests: { says: ${quoted}, consent: 2026-05-04 }\n`, 'I explain things.');
    case 'alt':
    case 'file':
      return name === 'file'
        ? picture(index, text, 'Dr Amara Osei')
        : picture(index, `p${index}.png`, quoted);
    case 'page':
      return content('pages', 'title: About us\n', text);
    case 'service':
      return content('services', 'title: Check-ups\nsummary: Once a year.\n', text);
    case 'announcement':
      return content('announcements', `says: ${quoted}\nfrom: 2026-11-20\nuntil: 2026-11-30\n`, '');
    case 'answer':
      return content('answers', `title: An answer\nsituation: friend-request\nchannel: ${channel}\n`, text);
    case 'policy':
    case 'staff': {
      const isStaff = name === 'staff';
      const path = `content/${isStaff ? 'staff-policies' : 'policies'}/p${index}/2026-01-15.md`;
      return {
        paths: [path],
        files: { [path]: POLICY(isStaff ? 'staff-social-media' : 'social-media', text) },
      };
    }
    default:
      throw new Error(`There is no kind “${kind}”.`);
  }
}

/** A picture beside a bio; a form among the downloads. */
function picture(index: number, file: string, alt: string): Place {
  if (!/\.(?:jpe?g|png|webp)$/i.test(file)) {
    const asset = `content/files/${file}`;
    return { paths: [asset], files: {}, asset };
  }
  const path = `content/providers/p${index}.md`;
  const asset = `content/providers/${file}`;
  const photo = `photo: { src: ${JSON.stringify(file)}, alt: ${alt}, taken: 2026-05-04, consent: 2026-05-04 }\n`;
  return {
    paths: [path, asset],
    files: { [path]: person('Dr Amara Osei', photo, 'I explain things.') },
    asset,
  };
}
