import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { PracticeRecords } from '#schema/record.ts';
import { linkKey } from './link-key.ts';
import { socialPage } from './rules/boundary/networks.ts';

const MESSAGE =
  'This address leads to a social network, and “channels” does not declare that page as the practice’s own: patients would be sent to it as if it were. Declare it there, or put another address here.';

/** Addresses in the practice's own file: besides `channels`, none of them may lead to a network. */
export function lintPracticeLinks({ practice, practiceSource }: PracticeRecords): Finding[] {
  const declared = new Set(practice.channels.map(({ url }) => linkKey(url)));
  const addresses: [string | undefined, string[]][] = [
    [practice.portal?.url, ['portal', 'url']],
    [practice.booking?.url, ['booking', 'url']],
    ...Object.entries(practice.redirects).map(([from, to]): [string, string[]] => [to, ['redirects', from]]),
  ];
  return addresses.flatMap(([url, path]) =>
    url === undefined || url.startsWith('/') || socialPage(url) === undefined || declared.has(linkKey(url))
      ? []
      : [
          {
            rule: 'boundary/no-undeclared-channel',
            file: practiceSource.path,
            message: MESSAGE,
            ...locate(practiceSource, path),
          },
        ],
  );
}
