/** A section of a card: its heading, its widgets, and what opens and closes a section that can be. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { CardIcon } from './cardIcon';
import type { Section } from './cardJson';
import type { CardButton } from './clickJson';
import { usePanelSurroundings } from './panelContext';
import { RichText } from './richTextView';
import { WidgetView } from './widgetView';

const SIDES = { START: 'flex-start', CENTER: 'center', END: 'flex-end' } as const;

interface FoldProps {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly widgetsId: string;
  readonly turn: () => void;
}

/** The card's own buttons, where it gives them, show what Google's would do. */
const Fold = ({ section, isOpen, widgetsId, turn }: FoldProps) => {
  const { words } = usePanelSurroundings();
  const { collapseControl, widgets, uncollapsibleWidgetsCount } = section;
  const own: CardButton | undefined = isOpen
    ? collapseControl?.collapseButton
    : collapseControl?.expandButton;
  return (
    <button
      type="button"
      class="card-more"
      style={collapseControl && { alignSelf: SIDES[collapseControl.horizontalAlignment] }}
      aria-label={own?.altText}
      aria-expanded={isOpen}
      aria-controls={widgetsId}
      onClick={turn}
    >
      {own?.icon === undefined ? null : <CardIcon icon={own.icon} />}
      {own === undefined ? <Icon name={isOpen ? 'keyboard_arrow_up' : 'keyboard_arrow_down'} /> : null}
      {own?.text ?? (isOpen ? words.showLess : words.showMore(widgets.length - uncollapsibleWidgetsCount))}
    </button>
  );
};

export const SectionView = ({ section }: { readonly section: Section }) => {
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
        {shown.map((widget, place) =>
          widget.horizontalAlignment === undefined || widget.horizontalAlignment === 'START' ? (
            <WidgetView key={place} widget={widget} />
          ) : (
            <div key={place} class={`card-aligned card-aligned-${widget.horizontalAlignment.toLowerCase()}`}>
              <WidgetView widget={widget} />
            </div>
          ),
        )}
      </div>
      {collapsible && widgets.length > uncollapsibleWidgetsCount ? (
        <Fold section={section} isOpen={isOpen} widgetsId={id} turn={() => setOpen(!isOpen)} />
      ) : null}
    </section>
  );
};
