import type { VNode } from 'preact';
import type { ProviderPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { Actions } from '../actions/actions.tsx';
import { Fill } from '../fill/fill.tsx';
import { LabelList, type Labelled } from '../label-list/label-list.tsx';
import { Phone } from '../phone/phone.tsx';

/** What one needs before the rest: what this person helps with, whether they take patients, how to book. */
export function Facts({ page }: { readonly page: ProviderPage }): VNode {
  return (
    <>
      <section class="facts facts-now" aria-label={en.bio.facts}>
        <LabelList name="facts-list" rows={first(page)} />
        {page.isAway ? (
          <p class="facts-away">
            <Fill text={en.bio.awayMore} with={{ phone: <Phone phone={page.site.phone} /> }} />
          </p>
        ) : (
          <Actions first={page.booking} />
        )}
      </section>
      <div class="facts facts-more">
        <LabelList name="facts-list" rows={then(page)} />
      </div>
    </>
  );
}

/** What fits the first screen of a phone, above the button. */
function first(page: ProviderPage): readonly Labelled[] {
  return [
    { label: en.bio.helpsWith, content: plainList(page.helpsWith) },
    { label: en.bio.newPatients, content: availability(page) },
    {
      label: en.bio.languages,
      content: page.plate.languages.length > 0 ? page.plate.languages.join(', ') : undefined,
    },
  ];
}

function then(page: ProviderPage): readonly Labelled[] {
  return [
    { label: en.bio.places, content: places(page) },
    {
      label: en.bio.specialties,
      content: page.specialties.length > 0 ? page.specialties.join(', ') : undefined,
    },
    { label: en.bio.services, content: services(page) },
  ];
}

function availability({ isAway, acceptingNewPatients: accepting }: ProviderPage): VNode | undefined {
  if (isAway || accepting === undefined) return undefined;
  return (
    <>
      {accepting.value ? en.bio.takesNew : en.bio.takesNoNew}
      <span class="when line">{say(en.bio.asOf, { day: accepting.asOf })}</span>
    </>
  );
}

function places({ locations }: ProviderPage): VNode | undefined {
  if (locations.length === 0) return undefined;
  return (
    <ul>
      {locations.map((place) => (
        <li>
          <a href={`/locations/#${place.slug}`}>{place.name}</a>, <Phone phone={place.phone} />
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
          <a href={service.url}>{service.label}</a>
        </li>
      ))}
    </ul>
  );
}

function plainList(items: readonly string[]): VNode | undefined {
  if (items.length === 0) return undefined;
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
