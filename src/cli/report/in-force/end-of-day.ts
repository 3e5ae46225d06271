/** The last second of a day in a time zone, whatever the clocks did on it. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  // Zones are at most 14 hours ahead and 12 behind: the day ends between these two. Found by halving.
  let [low, high] = [next.getTime() - 15 * HOUR, next.getTime() + 13 * HOUR];
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (format.format(middle) <= day) low = middle;
    else high = middle;
  }
  return new Date(low);
}

const HOUR = 3_600_000;
