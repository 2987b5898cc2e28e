/** Pictures on a card: one across its width, or a grid of them with their titles. */
import type { ComponentChildren } from 'preact';
import { Clickable } from './clickable';
import type { OnClick } from './clickJson';
import { imageAddress } from './linkAddress';
import type { CardImage, Grid } from './widgetJson';

/** What Google would not load is represented by its description. */
const Picture = ({ address, altText }: { readonly address: string; readonly altText: string }) => {
  const source = imageAddress(address);
  return source === undefined ? (
    <span class="card-picture-missing">{altText}</span>
  ) : (
    <img class="card-picture" src={source} alt={altText} referrerpolicy="no-referrer" />
  );
};

interface MaybeClickableProps {
  readonly onClick: OnClick | undefined;
  readonly class: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

const MaybeClickable = ({ onClick, more = {}, children, ...look }: MaybeClickableProps) =>
  onClick === undefined ? (
    <div class={look.class}>{children}</div>
  ) : (
    <Clickable class={`${look.class} card-picture-click`} onClick={onClick} more={more}>
      {children}
    </Clickable>
  );

export const ImageWidget = ({ image }: { readonly image: CardImage }) => (
  <MaybeClickable class="card-image" onClick={image.onClick}>
    <Picture address={image.imageUrl} altText={image.altText} />
  </MaybeClickable>
);

export const GridWidget = ({ grid: { title, columnCount, items, onClick } }: { readonly grid: Grid }) => (
  <div>
    {title === '' ? null : <p class="card-grid-title">{title}</p>}
    <ul
      class="card-grid"
      style={{ gridTemplateColumns: `repeat(${Math.max(1, columnCount)}, minmax(0, 1fr))` }}
    >
      {items.map((item, place) => (
        <li key={place}>
          <MaybeClickable
            class="card-grid-item"
            onClick={onClick}
            // Google adds both "to the callback's parameters": the reference of Grid in google.apps.card.v1.
            more={{ grid_item_identifier: item.id, grid_index: String(place) }}
          >
            {item.image === undefined ? null : (
              <Picture address={item.image.imageUri} altText={item.image.altText} />
            )}
            {item.title === '' ? null : <span class="card-grid-name">{item.title}</span>}
            {item.subtitle === '' ? null : <span class="card-grid-subtitle">{item.subtitle}</span>}
          </MaybeClickable>
        </li>
      ))}
    </ul>
  </div>
);
