/** The page that lists the practice’s own pages elsewhere, and what they are not for. */
export const follow = {
  intro: 'These pages belong to the practice. They are the only ones we answer for.',
  list: 'Where we post',
  none: 'We have no pages on social networks. Everything you need is on this site.',
  others: 'If you find another page with our name on it, it isn’t ours.',
  accountTitle: 'You don’t need an account',
  account: 'Our hours, closures and telephone numbers are on this site. You never have to look there.',
  careTitle: 'Nobody watches messages there',
  care: 'Please don’t ask about your health there, and don’t send us messages. We may never see them, and others might. Call {phone} instead.',
  carePortal: 'Or write to us in {portal}.',
  seenTitle: 'Who can see that you follow us',
  seen: 'Other people may see that you follow or like a page, and may guess that you come here. If you would rather they didn’t, read our news here.',
  aboutTitle: 'The people here',
  about: 'A little about each of us is on this site, in our own words.',
  people: 'See who works here',
} as const;
