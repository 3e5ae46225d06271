// What depends on the minute: whether a place is open, and announcements that are over on a page made earlier. Days and
// hours are the practice's, wherever the reader is. Without it the page says when, and nothing of now.
(() => {
  /** As many days after a page was made it may still say what is open: later news are not on it. */
  const TRUSTED_DAYS = 7;
  const DAY = 86_400_000;

  /** The day and the minute it is in a time zone. */
  const nowIn = (zone) => {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(new Date());
    const of = (type) => parts.find((part) => part.type === type).value;
    return {
      day: `${of('year')}-${of('month')}-${of('day')}`,
      minute: minutes(`${of('hour')}:${of('minute')}`),
    };
  };
  const minutes = (clock) => {
    const [hour, minute] = clock.split(':').map(Number);
    return hour * 60 + minute;
  };
  const later = (day, by) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
  const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay();

  /** What can be said of a place now, or nothing. */
  const sentence = ({ zone, times, closed, unsure, builtFor, clock, weekdays, says }) => {
    const { day: today, minute: now } = nowIn(zone);
    const age = (Date.parse(today) - Date.parse(builtFor)) / DAY;
    const isUnsure = (day) => unsure.some(([from, until]) => from <= day && day <= until);
    if (age < 0 || age > TRUSTED_DAYS || isUnsure(today)) return { words: '' };
    const fill = (text, time, day) => text.replace('#', clock[time]).replace('@', day);

    /** The times of a day in order, in minutes from its beginning; one may end on the next day. */
    const openOn = (day) =>
      (closed.includes(day) ? [] : times.filter((time) => time.day === weekday(day)))
        .map(({ from, to }) => {
          const [start, end] = [minutes(from), minutes(to)];
          return { from, to, start, end: end > start ? end : end + 24 * 60 };
        })
        .sort((a, b) => a.start - b.start);
    const yesterday = later(today, -1);
    const current = [
      ...openOn(today),
      ...(isUnsure(yesterday) ? [] : openOn(yesterday)).map((time) => ({
        ...time,
        start: time.start - 24 * 60,
        end: time.end - 24 * 60,
      })),
    ].find(({ start, end }) => start <= now && now < end);
    if (current !== undefined) return { words: fill(says.open, current.to), isOpen: true };

    for (let ahead = 0; ahead <= 7; ahead += 1) {
      const day = later(today, ahead);
      if (isUnsure(day)) break;
      const next = openOn(day).find(({ start }) => ahead > 0 || start > now);
      if (next === undefined) continue;
      if (ahead === 0) return { words: fill(says.opensToday, next.from) };
      if (ahead === 1) return { words: fill(says.opensTomorrow, next.from) };
      return { words: fill(says.opensOn, next.from, weekdays[weekday(day)]) };
    }
    return { words: closed.includes(today) ? says.closedToday : says.closed };
  };

  const update = () => {
    for (const element of document.querySelectorAll('[data-opening]')) {
      const { words, isOpen = false } = sentence(JSON.parse(element.dataset.opening));
      if (element.textContent !== words) element.textContent = words;
      element.hidden = words === '';
      element.toggleAttribute('data-open', isOpen);
    }
    for (const element of document.querySelectorAll('[data-until]'))
      element.hidden = nowIn(element.dataset.zone).day > element.dataset.until;
    for (const group of document.querySelectorAll('[data-dated]'))
      group.hidden = [...group.querySelectorAll('[data-until]')].every(({ hidden }) => hidden);
  };

  update();
  // A page that stays open, or is come back to, is as true as one that was just fetched.
  setInterval(update, 60_000);
  window.addEventListener('pageshow', update);
  document.addEventListener('visibilitychange', update);
})();
