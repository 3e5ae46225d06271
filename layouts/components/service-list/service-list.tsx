import type { VNode } from 'preact';
import type { ServiceSummary } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** What the practice does, each in a sentence, with those who do it. */
export function ServiceList({ services }: { readonly services: readonly ServiceSummary[] }): VNode {
  const words = useWords();
  return (
    <ul class="service-list">
      {services.map((service) => (
        <li>
          <h2>
            <a href={service.url} {...inLang(service.langs?.title)}>
              {service.label}
            </a>
          </h2>
          <p {...inLang(service.langs?.summary)}>{service.summary}</p>
          {service.many !== undefined && (
            <p class="when">{say(words.services.many, { count: service.many })}</p>
          )}
          {service.people.length > 0 && (
            <p class="when">{say(words.services.with, { people: service.people.join(', ') })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
