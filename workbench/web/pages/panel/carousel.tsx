/** Small cards in a row, of which one and a part of the next are in sight. */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usePanelSurroundings } from './panelContext';
import type { Carousel as CarouselJson } from './widgetJson';
import { WidgetView } from './widgetView';

export const Carousel = ({ carousel: { carouselCards } }: { readonly carousel: CarouselJson }) => {
  const { words } = usePanelSurroundings();
  const row = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const last = carouselCards.length - 1;
  const go = (place: number): void => {
    setAt(place);
    const card = row.current?.children[place];
    if (row.current !== null && card instanceof HTMLElement) row.current.scrollLeft = card.offsetLeft;
  };
  return (
    <div class="card-carousel">
      <ul ref={row} class="card-carousel-row" tabIndex={0}>
        {carouselCards.map(({ widgets, footerWidgets }, place) => (
          <li key={place} class="card-carousel-card">
            {widgets.map((widget, each) => (
              <WidgetView key={each} widget={widget} />
            ))}
            {footerWidgets.length === 0 ? null : (
              <div class="card-carousel-footer">
                {footerWidgets.map((widget, each) => (
                  <WidgetView key={each} widget={widget} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {last < 1 ? null : (
        <div class="card-carousel-steps">
          <button
            type="button"
            class="round-button"
            aria-label={words.previous}
            disabled={at === 0}
            onClick={() => go(at - 1)}
          >
            <Icon name="chevron_left" />
          </button>
          <button
            type="button"
            class="round-button"
            aria-label={words.next}
            disabled={at === last}
            onClick={() => go(at + 1)}
          >
            <Icon name="chevron_right" />
          </button>
        </div>
      )}
    </div>
  );
};
