import { attribute } from '../html.ts';
import type { PageCheck } from './page.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** WAI-ARIA 1.2, with what 1.3 adds that browsers know. */
const ATTRIBUTES = wordsOf(`
  activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext
  colspan controls current describedby description details disabled dropeffect errormessage expanded flowto grabbed
  haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns
  placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected
  setsize sort valuemax valuemin valuenow valuetext
`);
const ROLES = wordsOf(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell
  group heading img image insertion link list listbox listitem log main mark marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
  doc-abstract doc-appendix doc-backlink doc-biblioref doc-chapter doc-conclusion doc-endnotes doc-footnote doc-glossary
  doc-glossref doc-index doc-introduction doc-noteref doc-notice doc-pagelist doc-part doc-preface doc-qna doc-subtitle
  doc-tip doc-toc
`);

/** What is said to screen readers alone, and the order in which the keyboard goes. */
export const aria: PageCheck = ({ elements }) =>
  elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const role = attribute(element, 'role')?.trim();
    const unknown = attrs.filter(({ name }) => name.startsWith('aria-') && !ATTRIBUTES.has(name.slice(5)));
    return [
      ...unknown.map(
        ({ name }) => `has ${name} on a <${tagName}>, which no screen reader knows. Correct its name.`,
      ),
      ...(role === undefined || role === '' || role.split(/\s+/).some((one) => ROLES.has(one.toLowerCase()))
        ? []
        : [`has a role on a <${tagName}> that no screen reader knows. Take it out.`]),
      ...(Number(attribute(element, 'tabindex')) > 0
        ? [
            `has a tabindex above 0 on a <${tagName}>: the keyboard would jump there first. Use 0, and the order of the page.`,
          ]
        : []),
    ];
  });
