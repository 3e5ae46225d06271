/** The e-mail signature and the portal message, and the page they stand on. */
export const signature = {
  intro:
    'Copy these once, and put your own name in. They hold no picture, and nothing that tracks who reads them.',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'You can also mark the words with the mouse, and press Ctrl and C (Command and C on a Mac).',
  look: {
    title: 'E-mail signature, as it looks',
    how: 'For Gmail, Outlook and Apple Mail: copy this, and paste it where your program keeps signatures.',
  },
  html: {
    title: 'E-mail signature, as code',
    how: 'For programs that ask for HTML, and for whoever sets up everyone’s e-mail.',
  },
  text: {
    title: 'E-mail signature, as plain text',
    how: 'For programs that know no links.',
  },
  portal: {
    title: 'Portal message',
    how: 'For the automatic answer in {portal}. It never says when someone will reply, so it is always true.',
  },

  /** To be replaced by whoever uses it. */
  name: 'Your name',
  role: 'Your role',
  call: 'Phone {phone}',
  noHealth: 'Please don’t send health details by e-mail: call us instead.',
  noHealthPortal: 'Please don’t send health details by e-mail: write to us in {portal}, or call.',
  emergency: 'In an emergency call {number}.',
  why: 'Why we don’t connect on personal social media:',

  message: {
    thanks: 'Thank you for writing to {practice}.',
    read: 'We read messages here when we are open. If it can’t wait, call {phone}.',
    boundary:
      'If you asked one of us to connect on social media: thank you for thinking of us. We keep our personal accounts for family and old friends, so that your care stays private. You can read more here: {url}',
  },
} as const;
