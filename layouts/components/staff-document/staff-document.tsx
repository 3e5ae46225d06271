import type { ComponentChildren, VNode } from 'preact';
import type { StaffPage } from '#schema/page.ts';
import { directionOf } from '#schema/words/direction.ts';
import type { Assets } from '../../assets.ts';
import { useWords } from '../../words.tsx';
import { Head } from '../head/head.tsx';
import { Languages } from '../languages/languages.tsx';
import { Menu } from '../menu/menu.tsx';
import { Phone } from '../phone/phone.tsx';
import { Plate } from '../plate/plate.tsx';

interface StaffDocumentProps {
  readonly page: StaffPage;
  readonly assets: Assets;
  /** Address of a classic script, so that it also runs from a shared drive. */
  readonly script?: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole page of the staff site: a tool, and still ours. */
export function StaffDocument({ page, assets, script, children }: StaffDocumentProps): VNode {
  const words = useWords();
  const { staff } = page;
  return (
    <html lang={page.lang} dir={directionOf(page.lang) === 'rtl' ? 'rtl' : undefined}>
      <Head
        title={page.title}
        siteName={staff.name}
        description={page.description}
        isIndexed={false}
        assets={assets}
      />
      <body class={`staff page-${page.layout}`}>
        <a class="skip" href="#Main">
          {words.frame.skip}
        </a>
        <header class="masthead">
          <div class="masthead-in wide">
            <Plate size="mark" name={staff.name} />
            <Menu label={words.staff.menu} links={staff.menu} url={page.url} />
            <Languages languages={page.languages} />
          </div>
        </header>
        <main id="Main" tabindex={-1}>
          {children}
        </main>
        <footer class="colophon">
          <div class="colophon-in wide">
            <p>{words.staff.only}</p>
            <p>
              <a href={staff.publicUrl}>{words.staff.publicSite}</a> · <Phone phone={staff.phone} />
            </p>
            <p class="no-names">{words.staff.noNames}</p>
          </div>
        </footer>
        {script !== undefined && <script src={script} />}
      </body>
    </html>
  );
}
