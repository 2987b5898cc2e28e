/** One card: its header with the way back, its sections, and the footer that stays in sight. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { CardButton } from './cardButton';
import type { Card, CardHeader, FixedFooter, Section } from './cardJson';
import { imageAddress } from './linkAddress';
import { usePanelSurroundings } from './panelContext';
import { RichText } from './richTextView';
import { WidgetView } from './widgetView';

const Header = ({ header }: { readonly header: CardHeader }) => {
  const address = imageAddress(header.imageUrl ?? '');
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

const SectionView = ({ section }: { readonly section: Section }) => {
  const { words } = usePanelSurroundings();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { header, widgets, collapsible, uncollapsibleWidgetsCount } = section;
  const shown = !collapsible || isOpen ? widgets : widgets.slice(0, uncollapsibleWidgetsCount);
  return (
    <section class="card-section" aria-labelledby={header === '' ? undefined : `${id}-title`}>
      {header === '' ? null : (
        <h3 id={`${id}-title`}>
          <RichText text={header} />
        </h3>
      )}
      <div id={id} class="card-widgets">
        {shown.map((widget, place) => (
          <WidgetView key={place} widget={widget} />
        ))}
      </div>
      {collapsible && widgets.length > uncollapsibleWidgetsCount ? (
        <button
          type="button"
          class="card-more"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'keyboard_arrow_up' : 'keyboard_arrow_down'} />
          {isOpen ? words.showLess : words.showMore(widgets.length - uncollapsibleWidgetsCount)}
        </button>
      ) : null}
    </section>
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
      <div class="card-sections" tabIndex={0}>
        {card.sections.map((section, place) => (
          <SectionView key={place} section={section} />
        ))}
      </div>
      {card.fixedFooter === undefined ? null : <Footer footer={card.fixedFooter} />}
    </>
  );
};
