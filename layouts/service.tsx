import type { VNode } from 'preact';
import type { ServicePage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Actions } from './components/actions/actions.tsx';
import { Document } from './components/document/document.tsx';
import { Entry } from './components/entry/entry.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { Prose } from './components/prose/prose.tsx';
import { useAddress, useWords } from './words.tsx';

/** One thing the practice does: what it is and how to book it first, then where, and who does it. */
export function service(page: ServicePage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const { site, people, many, locations } = page;
  const phone = { phone: <Phone phone={site.phone} /> };
  return (
    <Document page={page} assets={assets}>
      <div class="service wide">
        <Intro title={page.title} lead={page.summary} langs={page.langs}>
          <Actions first={site.booking}>
            <p class="actions-call">
              {site.booking === undefined ? words.services.call : words.home.orCall}{' '}
              <Phone phone={site.phone} />
            </p>
          </Actions>
        </Intro>
        {page.body !== undefined && <Prose html={page.body} />}
        {many !== undefined && (
          <section class="service-many" aria-labelledby="who">
            <h2 id="who">{words.services.who}</h2>
            <p>
              <a href={many.url}>{say(words.services.many, { count: many.count })}</a>
            </p>
          </section>
        )}
        {locations.length > 0 && (
          <section class="service-where" aria-labelledby="where">
            <h2 id="where">{words.services.where}</h2>
            <ul>
              {locations.map((place) => (
                <li>
                  <a href={at(`/locations/#${place.slug}`)}>{place.name}</a>
                  <span class="line">{place.addressLines.join(', ')}</span>
                  <Phone phone={place.phone} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {many === undefined && (
          <section class="service-who" aria-labelledby="who">
            <h2 id="who">{words.services.who}</h2>
            {people.length === 0 ? (
              <p>
                <Fill text={words.services.nobody} with={phone} />
              </p>
            ) : (
              <ul class="entries">
                {people.map((person) => (
                  <Entry person={person} as="h3" />
                ))}
              </ul>
            )}
          </section>
        )}
        <p class="onward">
          <a href={at('/services/')}>{words.services.all}</a>
        </p>
      </div>
    </Document>
  );
}
