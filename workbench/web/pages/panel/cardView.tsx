/** One card: its header with the way back, its sections, and the footer that stays in sight. */
import { Icon } from '../icon';
import { CardButton } from './cardButton';
import type { Card, CardHeader, FixedFooter } from './cardJson';
import { usePanelSurroundings, usePictures } from './panelContext';
import { SectionView } from './sectionView';

export const Header = ({ header }: { readonly header: CardHeader }) => {
  const pictureAt = usePictures();
  const address = pictureAt(header.imageUrl ?? '');
  return (
    <>
      {address === undefined ? null : (
        <img
          class={header.imageType === 'CIRCLE' ? 'card-logo card-logo-round' : 'card-logo'}
          src={address}
          alt={header.imageAltText}
          referrerpolicy="no-referrer"
        />
      )}
      <div class="card-titles">
        <h2>{header.title}</h2>
        {header.subtitle === '' ? null : <p class="card-subtitle">{header.subtitle}</p>}
      </div>
    </>
  );
};

const Footer = ({ footer: { primaryButton, secondaryButton } }: { readonly footer: FixedFooter }) => (
  <div class="card-footer">
    {secondaryButton === undefined ? null : (
      <CardButton button={{ ...secondaryButton, type: 'BORDERLESS' }} />
    )}
    <CardButton button={{ ...primaryButton, type: 'FILLED' }} />
  </div>
);

export const CardView = ({ card, isRoot }: { readonly card: Card; readonly isRoot: boolean }) => {
  const { session, words } = usePanelSurroundings();
  return (
    <>
      {isRoot && card.header === undefined ? null : (
        <div class="card-header">
          {isRoot ? null : (
            <button type="button" class="round-button" aria-label={words.back} onClick={session.back}>
              <Icon name="arrow_back" />
            </button>
          )}
          {card.header === undefined ? null : <Header header={card.header} />}
        </div>
      )}
      {/* A card of text alone has nothing else by which a keyboard could scroll it. */}
      <div
        class={
          card.sectionDividerStyle === 'NO_DIVIDER' ? 'card-sections card-sections-plain' : 'card-sections'
        }
        tabIndex={0}
      >
        {card.sections.map((section, place) => (
          <SectionView key={place} section={section} />
        ))}
      </div>
      {card.fixedFooter === undefined ? null : <Footer footer={card.fixedFooter} />}
    </>
  );
};
