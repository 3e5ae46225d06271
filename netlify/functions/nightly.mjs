// Netlify runs this every hour, on the published site only. When a new day has begun where the practice is, it asks for
// a build: consents that ended leave the site, and a policy whose day has come takes effect.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// Two minutes past: a run that is somewhat early or late still sees the midnights of all zones, which begin days on the
// hour and at 15, 30 and 45 minutes past it.
export const config = { schedule: '2 * * * *' };

const HOUR = 3_600_000;
/** Netlify ends a scheduled function after 30 seconds: time for two tries. */
const PATIENCE = 12_000;

export default () =>
  nightly({
    now: new Date(),
    hook: process.env.DOORPLATE_BUILD_HOOK,
    practice: readPractice(),
    post: (address) => fetch(address, { method: 'POST', body: '{}', signal: AbortSignal.timeout(PATIENCE) }),
    log: (line) => console.log(line),
  });

/** What is done at an hour. INVARIANT: the hook's address is a password, and stands in no line. */
export async function nightly({ now, hook, practice, post, log }) {
  const zone = zoneOf(practice);
  if (zone === undefined)
    log('The time zone could not be read from _data/practice.yaml. Days begin by UTC until it can.');
  if (!isNewDay(now, zone ?? 'UTC')) return answer(200, 'No new day yet: nothing to do.', log);

  const address = addressOf(hook);
  if (address === undefined)
    return answer(
      500,
      'A new day has begun, and the site was not rebuilt: DOORPLATE_BUILD_HOOK is not set to the address of a build hook. The handbook says how, under “Dates that work by themselves”.',
      log,
    );
  let fault = '';
  for (const isLast of [false, true]) {
    try {
      const { ok, status } = await post(address);
      if (ok) return answer(200, 'A new day has begun: a build was asked for.', log);
      fault = `the build hook answered ${status}`;
    } catch (error) {
      // Only the kind of error: its message may hold the address.
      fault =
        error?.name === 'TimeoutError'
          ? 'the build hook did not answer in time'
          : 'the build hook could not be reached';
    }
    if (!isLast) log(`Trying once more: ${fault}.`);
  }
  return answer(
    502,
    `A new day has begun, and the site was not rebuilt: ${fault}. Dates take effect with the next build.`,
    log,
  );
}

/** Whether it is another day in a time zone than it was an hour ago. */
export function isNewDay(now, zone) {
  const { format } = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return format(now) !== format(now.getTime() - HOUR);
}

/** The practice's time zone; undefined where none that exists can be read. */
export function zoneOf(practice) {
  try {
    const { timezone } = parse(practice);
    // Of a zone that is left out Intl takes the machine's own.
    return new Intl.DateTimeFormat('en', { timeZone: String(timezone) }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function addressOf(hook) {
  const address = hook?.trim() && URL.canParse(hook.trim()) ? new URL(hook.trim()) : undefined;
  if (address?.protocol !== 'https:') return undefined;
  address.searchParams.set('trigger_title', 'A new day');
  return address.href;
}

function answer(status, line, log) {
  log(line);
  return new Response(line, { status });
}

/** `_data/practice.yaml`, which netlify.toml puts beside the functions. */
function readPractice() {
  try {
    return readFileSync('_data/practice.yaml', 'utf8');
  } catch {
    return undefined;
  }
}
