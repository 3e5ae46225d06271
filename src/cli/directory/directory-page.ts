import { escapeXml } from '#compose';
import type { DirectoryExport } from '#schema/directory-export.ts';
import { languageName } from '#schema/language-name.ts';
import { en } from '#schema/words/en.ts';

/** A person of one of the practices, as a row. */
interface Row {
  readonly person: DirectoryExport['providers'][number];
  readonly of: DirectoryExport;
}

const STYLE = `:root{color-scheme:light dark}body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}
table{width:100%;border-collapse:collapse}caption{text-align:start;padding-block:.5rem}th,td{padding:.5rem .75rem .5rem 0;text-align:start;vertical-align:top;border-block-end:1px solid}
.wide{overflow-x:auto}`;

/** One page for all of them: it loads nothing, runs nothing, and each name leads to the bio on the practice's own site. */
export function directoryPage(title: string, exports: readonly DirectoryExport[]): string {
  const rows = exports
    .flatMap((of) => of.providers.map((person): Row => ({ person, of })))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en'));
  const row = ({ person, of }: Row) =>
    [
      `<tr><th scope="row"><a href="${escapeXml(person.url)}">${escapeXml([person.name, ...person.credentials].join(', '))}</a></th>`,
      `<td>${escapeXml(person.title)}</td>`,
      `<td><a href="${escapeXml(of.practice.url)}">${escapeXml(of.practice.name)}</a></td>`,
      `<td>${escapeXml(placesOf(person, of))}</td>`,
      `<td>${escapeXml(person.languages.map(languageName).join(', '))}</td>`,
      `<td>${escapeXml(newPatients(person))}</td></tr>`,
    ].join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<div class="wide" role="region" aria-label="${escapeXml(title)}" tabindex="0">
<table>
<caption>${rows.length} ${rows.length === 1 ? 'person' : 'people'} at ${exports.length} ${exports.length === 1 ? 'practice' : 'practices'}, by name</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Practice</th><th scope="col">Where</th><th scope="col">Languages</th><th scope="col">New patients</th></tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
</div>
</main>
</body>
</html>
`;
}

function placesOf({ locations }: Row['person'], of: DirectoryExport): string {
  return of.locations
    .filter(({ id }) => locations.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function newPatients({ status, acceptingNewPatients: takes }: Row['person']): string {
  if (status === 'on-leave') return en.statuses['on-leave'];
  if (takes === undefined) return '';
  return `${takes.value ? 'Yes' : 'No'}, as of ${takes.asOf}`;
}
