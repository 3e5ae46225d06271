import type { VNode } from 'preact';
import type { ProviderPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { inLang } from '../../in-lang.ts';
import { useAddress, useWords } from '../../words.tsx';
import { Actions } from '../actions/actions.tsx';
import { Fill } from '../fill/fill.tsx';
import { LabelList, type Labelled } from '../label-list/label-list.tsx';
import { Phone } from '../phone/phone.tsx';

/** What one needs before the rest: what this person helps with, whether they take patients, how to book. */
export function Facts({ page }: { readonly page: ProviderPage }): VNode {
  const words = useWords();
  return (
    <>
      <section class="facts facts-now" aria-label={words.bio.facts}>
        <LabelList name="facts-list" rows={first(page, words)} />
        {page.isAway ? (
          <p class="facts-away">
            <Fill text={words.bio.awayMore} with={{ phone: <Phone phone={page.site.phone} /> }} />
          </p>
        ) : (
          <Actions first={page.booking} />
        )}
      </section>
      <div class="facts facts-more">
        <LabelList name="facts-list" rows={then(page, words)} />
      </div>
    </>
  );
}

/** What fits the first screen of a phone, above the button. */
function first(page: ProviderPage, words: Words): readonly Labelled[] {
  return [
    { label: words.bio.helpsWith, content: plainList(page.helpsWith, page.langs?.helpsWith) },
    { label: words.bio.newPatients, content: availability(page, words) },
    {
      label: words.bio.languages,
      content: page.plate.languages.length > 0 ? page.plate.languages.join(', ') : undefined,
    },
  ];
}

function then(page: ProviderPage, words: Words): readonly Labelled[] {
  return [
    {
      label: words.bio.places,
      content: page.locations.length === 0 ? undefined : <Places locations={page.locations} />,
    },
    {
      label: words.bio.specialties,
      content: page.specialties.length > 0 ? page.specialties.join(', ') : undefined,
    },
    { label: words.bio.services, content: services(page) },
  ];
}

function availability(
  { isAway, acceptingNewPatients: accepting }: ProviderPage,
  words: Words,
): VNode | undefined {
  if (isAway || accepting === undefined) return undefined;
  return (
    <>
      {accepting.value ? words.bio.takesNew : words.bio.takesNoNew}
      <span class="when line">{say(words.bio.asOf, { day: accepting.asOf })}</span>
    </>
  );
}

function Places({ locations }: Pick<ProviderPage, 'locations'>): VNode {
  const at = useAddress();
  return (
    <ul>
      {locations.map((place) => (
        <li>
          <a href={at(`/locations/#${place.slug}`)}>{place.name}</a>, <Phone phone={place.phone} />
        </li>
      ))}
    </ul>
  );
}

function services({ services }: ProviderPage): VNode | undefined {
  if (services.length === 0) return undefined;
  return (
    <ul>
      {services.map((service) => (
        <li>
          <a href={service.url} {...inLang(service.lang)}>
            {service.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function plainList(items: readonly string[], lang: string | undefined): VNode | undefined {
  if (items.length === 0) return undefined;
  return (
    <ul {...inLang(lang)}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
