/** Hours and places. */
export const places = {
  intro: 'When we are open, how to get in, and how to call.',
  hours: 'Opening hours',
  hoursAt: 'Opening hours, {place}',
  days: 'Days',
  open: 'Open',
  closed: 'Closed',
  closedOn: 'Closed on {days}.',
  access: 'Getting in',
  notices: 'News from this place',

  /** In England, of the regulator; its address has to be said. */
  rated: '{rating}: our rating by the Care Quality Commission (cqc.org.uk), {day}.',
  ratings: {
    outstanding: 'Outstanding',
    good: 'Good',
    'requires-improvement': 'Requires improvement',
    inadequate: 'Inadequate',
  },
  report: 'Read the report on {place}',

  /** Said where a script knows what time it is at the practice. */
  now: {
    open: 'Open now, until {time}',
    opensToday: 'Closed now. Opens at {time}',
    opensTomorrow: 'Closed now. Opens tomorrow at {time}',
    opensOn: 'Closed now. Opens {day} at {time}',
    closed: 'Closed now',
    closedToday: 'Closed today',
  },
  /** The same, where the place also has days off that nobody wrote down as dates. */
  usually: {
    open: 'Usually open now, until {time}',
    opensToday: 'Closed now. Usually opens at {time}',
    opensTomorrow: 'Closed now. Usually opens tomorrow at {time}',
    opensOn: 'Closed now. Usually opens {day} at {time}',
    closed: 'Closed now',
    closedToday: 'Closed today',
  },
} as const;
