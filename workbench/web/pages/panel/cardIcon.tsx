/** An icon of a card: one of Google's, a Material Symbol, or a picture of one's own. */
import { Icon } from '../icon';
import type { CardIcon as IconJson } from './clickJson';
import { knownSymbol } from './knownSymbol';
import { usePictures } from './panelContext';

export const CardIcon = ({ icon }: { readonly icon: IconJson }) => {
  const { knownIcon = 'NONE', materialIcon, iconUrl = '', altText = '', imageType } = icon;
  const symbol = materialIcon?.name ?? knownSymbol(knownIcon);
  const pictureAt = usePictures();
  const address = pictureAt(iconUrl);
  if (symbol === undefined && address !== undefined)
    return (
      <img
        class={imageType === 'CIRCLE' ? 'card-icon card-icon-round' : 'card-icon'}
        src={address}
        alt={altText}
        referrerpolicy="no-referrer"
      />
    );
  // The symbols' font varies between these (https://developers.google.com/fonts/docs/material_symbols).
  const { fill = false, weight = 400, grade = 0 } = materialIcon ?? {};
  return (
    <span
      class="card-icon"
      style={
        materialIcon && {
          fontVariationSettings: `'FILL' ${fill ? 1 : 0}, 'wght' ${weight}, 'GRAD' ${grade}`,
        }
      }
    >
      {symbol === undefined ? null : <Icon name={symbol} filled={fill} />}
      {altText === '' ? null : <span class="visually-hidden">{altText}</span>}
    </span>
  );
};
