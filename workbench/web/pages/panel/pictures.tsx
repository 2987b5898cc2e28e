/** Pictures on a card: one across its width, or a grid of them with their titles. */
import type { ComponentChildren } from 'preact';
import { Clickable } from './clickable';
import type { OnClick } from './clickJson';
import { cssColor } from './cardColor';
import { usePictures } from './panelContext';
import type { BorderStyle, CardImage, Grid, ImageCrop } from './pictureJson';

interface PictureProps {
  readonly address: string;
  readonly altText: string;
  readonly crop?: ImageCrop | undefined;
  readonly border?: BorderStyle | undefined;
}

const RATIOS = { SQUARE: 1, CIRCLE: 1, RECTANGLE_4_3: 4 / 3 } as const;

const cropLook = (crop: ImageCrop | undefined) =>
  crop && {
    aspectRatio: String(crop.type === 'RECTANGLE_CUSTOM' ? (crop.aspectRatio ?? 1) : RATIOS[crop.type]),
    ...(crop.type === 'CIRCLE' ? { borderRadius: '50%' } : {}),
  };

const borderLook = (border: BorderStyle | undefined) =>
  border && {
    ...(border.type === 'STROKE'
      ? { border: `1px solid ${border.strokeColor ? cssColor(border.strokeColor) : '#c4c7c5'}` }
      : {}),
    ...(border.cornerRadius === undefined ? {} : { borderRadius: `${border.cornerRadius}px` }),
  };

/** What Google would not load is represented by its description. */
const Picture = ({ address, altText, crop, border }: PictureProps) => {
  const pictureAt = usePictures();
  const source = pictureAt(address);
  const style = { ...borderLook(border), ...cropLook(crop) };
  return source === undefined ? (
    <span class="card-picture-missing" style={style}>
      {altText}
    </span>
  ) : (
    <img class="card-picture" src={source} alt={altText} style={style} referrerpolicy="no-referrer" />
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

export const GridWidget = ({
  grid: { title, columnCount, items, onClick, borderStyle },
}: {
  readonly grid: Grid;
}) => (
  <div>
    {title === '' ? null : <p class="card-grid-title">{title}</p>}
    <ul
      class="card-grid"
      style={{ gridTemplateColumns: `repeat(${Math.max(1, columnCount)}, minmax(0, 1fr))` }}
    >
      {items.map((item, place) => (
        <li key={place} class="card-grid-cell" style={borderLook(borderStyle)}>
          <MaybeClickable
            class={item.layout === 'TEXT_ABOVE' ? 'card-grid-item card-grid-item-above' : 'card-grid-item'}
            onClick={onClick}
            // Google adds both "to the callback's parameters": the reference of Grid in google.apps.card.v1.
            more={{ grid_item_identifier: item.id, grid_index: String(place) }}
          >
            {item.image === undefined ? null : (
              <Picture
                address={item.image.imageUri}
                altText={item.image.altText}
                crop={item.image.cropStyle}
                border={item.image.borderStyle}
              />
            )}
            {item.title === '' && item.subtitle === '' ? null : (
              <span class="card-grid-texts">
                {item.title === '' ? null : <span class="card-grid-name">{item.title}</span>}
                {item.subtitle === '' ? null : <span class="card-grid-subtitle">{item.subtitle}</span>}
              </span>
            )}
          </MaybeClickable>
        </li>
      ))}
    </ul>
  </div>
);
