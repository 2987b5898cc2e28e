/** An icon of a card: one of Google's, a Material Symbol, or a picture of one's own. */
import { Icon } from '../icon';
import type { CardIcon as IconJson } from './clickJson';
import { knownSymbol } from './knownSymbol';
import { imageAddress } from './linkAddress';

export const CardIcon = ({ icon }: { readonly icon: IconJson }) => {
  const { knownIcon = 'NONE', materialIcon, iconUrl = '', altText = '', imageType } = icon;
  const symbol = materialIcon?.name ?? knownSymbol(knownIcon);
  const address = imageAddress(iconUrl);
  if (symbol === undefined && address !== undefined)
    return (
      <img
        class={imageType === 'CIRCLE' ? 'card-icon card-icon-round' : 'card-icon'}
        src={address}
        alt={altText}
        referrerpolicy="no-referrer"
      />
    );
  return (
    <span class="card-icon">
      {symbol === undefined ? null : <Icon name={symbol} filled={materialIcon?.fill ?? false} />}
      {altText === '' ? null : <span class="visually-hidden">{altText}</span>}
    </span>
  );
};
