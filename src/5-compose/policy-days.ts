import { dayBefore } from '#disclose';
import type { DaysView } from '#schema/page.ts';
import type { MissingVersion, PolicyView } from '#schema/published.ts';
import type { Context } from './context.ts';
import { langOf } from './languages.ts';

/** Which version of a policy applied on which days: without a gap from the first on, also where a version isn't shown. */
export function daysOf(view: PolicyView, context: Context, base: string): DaysView[] {
  const { site, wording } = context;
  const days = [...new Set(view.days)];
  return days
    .map((from, at): DaysView => {
      const next = days[at + 1];
      const shown = view.versions.find(({ effective }) => effective === from);
      const lang = shown && langOf(shown, 'title', context);
      return {
        from: wording.day(from),
        ...(next === undefined ? {} : { to: wording.day(dayBefore(next)) }),
        state: shown?.state ?? stateOf(site.missing, view.policy, from),
        ...(shown === undefined
          ? {}
          : {
              version: {
                number: shown.version,
                title: shown.title,
                url: `${base}${from}/`,
                ...(lang === undefined ? {} : { lang }),
              },
            }),
      };
    })
    .reverse();
}

function stateOf(missing: readonly MissingVersion[], policy: string, from: string): MissingVersion['state'] {
  return missing.find((one) => one.policy === policy && one.effective === from)?.state ?? 'being-updated';
}
