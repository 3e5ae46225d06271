import type { VNode } from 'preact';
import type { PlateView } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';

/** What the browser may assume about the width of the picture. */
const SIZES = {
  head: '(min-width: 60rem) 17rem, 33vw',
  tile: '(min-width: 60rem) 12rem, 45vw',
  row: '(min-width: 60rem) 10.75rem, 5.75rem',
} as const;

interface ArchProps {
  readonly person: Pick<PlateView, 'photo' | 'monogram'>;
  readonly size: keyof typeof SIZES;
  /** Beside the name a portrait says nothing new; then its alternative is empty. */
  readonly isDecoration?: boolean;
  /** It stands on the first screen: fetched at once, before other pictures. The others wait until they are near. */
  readonly isFirst?: boolean;
}

/** A door: round above, square below. The portrait stands in it, or the monogram. */
export function Arch({ person, size, isDecoration = false, isFirst = false }: ArchProps): VNode {
  const { photo, monogram } = person;
  if (photo === undefined) {
    return (
      <div class={`arch arch-${size} arch-monogram`} aria-hidden="true">
        <span>{monogram}</span>
      </div>
    );
  }
  return (
    <div class={`arch arch-${size}`}>
      <picture>
        {photo.sources.map(({ type, srcset }) => (
          <source type={type} srcset={srcset} sizes={SIZES[size]} />
        ))}
        <img
          src={photo.src}
          srcset={photo.srcset}
          sizes={SIZES[size]}
          width={photo.width}
          height={photo.height}
          alt={isDecoration ? '' : photo.alt}
          {...inLang(isDecoration ? undefined : photo.lang)}
          loading={isFirst ? 'eager' : 'lazy'}
          {...(isFirst ? { fetchpriority: 'high' as const } : {})}
          decoding="async"
        />
      </picture>
    </div>
  );
}
