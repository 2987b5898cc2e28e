/** The header of a message's card at the foot of the homepage, which leads to the card. */
import { Icon } from '../icon';
import type { Card } from './cardJson';
import { headerOf } from './openedCards';
import { usePanelSurroundings, usePictures } from './panelContext';

export const PeekBar = ({ card }: { readonly card: Card }) => {
  const { session } = usePanelSurroundings();
  const pictureAt = usePictures();
  const { title, subtitle, imageUrl = '', imageType } = headerOf(card);
  const address = pictureAt(imageUrl);
  return (
    <button type="button" class="panel-peek" onClick={session.openPeek}>
      {address === undefined ? null : (
        <img
          class={imageType === 'CIRCLE' ? 'card-logo card-logo-round' : 'card-logo'}
          src={address}
          alt=""
          referrerpolicy="no-referrer"
        />
      )}
      <span class="panel-peek-titles">
        <span>{title}</span>
        {subtitle === '' ? null : <small>{subtitle}</small>}
      </span>
      <Icon name="keyboard_arrow_up" />
    </button>
  );
};
