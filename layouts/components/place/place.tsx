import type { VNode } from 'preact';
import type { LocationView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';
import { Notices } from '../band/band.tsx';
import { Hours } from '../hours/hours.tsx';
import { Opening } from '../opening/opening.tsx';
import { Phone } from '../phone/phone.tsx';
import { Prose } from '../prose/prose.tsx';

/** A place: where, when, how to get in. On the home page without how to get in. */
export function Place(props: {
  readonly place: LocationView;
  readonly as: 'h2' | 'h3';
  readonly isBrief: boolean;
}): VNode {
  const words = useWords();
  const { place, as: Name } = props;
  return (
    <section class="place" id={props.isBrief ? undefined : place.slug} aria-labelledby={`${place.slug}-name`}>
      <div class="place-where">
        <Name class="place-name" id={`${place.slug}-name`}>
          {place.name}
        </Name>
        <address>
          {place.addressLines.map((line) => (
            <span class="line">{line}</span>
          ))}
          <span class="line">
            <Phone phone={place.phone} />
          </span>
        </address>
      </div>
      <div class="place-when">
        <Opening opening={place.opening} />
        <Hours hours={place.hours} place={place.name} />
        {place.closed.map((line, at) => (
          <p class="when" {...inLang(place.langs?.[`closed.${at}`])}>
            {line}
          </p>
        ))}
        {place.rating !== undefined && (
          <p class="when">
            {place.rating.says}{' '}
            <a href={place.rating.report}>{say(words.places.report, { place: place.name })}</a>
          </p>
        )}
      </div>
      {!props.isBrief && (
        <div class="place-in">
          {place.notices.length > 0 && (
            <section class="place-news" aria-labelledby={`${place.slug}-news`} data-dated>
              <h3 class="label" id={`${place.slug}-news`}>
                {words.places.notices}
              </h3>
              <Notices announcements={place.notices} />
            </section>
          )}
          {place.access !== undefined && (
            <>
              <h3 class="label">{words.places.access}</h3>
              <p {...inLang(place.langs?.access)}>{place.access}</p>
            </>
          )}
          {place.about !== undefined && <Prose html={place.about} />}
        </div>
      )}
    </section>
  );
}
