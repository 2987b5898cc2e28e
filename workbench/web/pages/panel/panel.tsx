/**
 * Gmail's side panel: the add-on's bar, the card in sight, and what is said beside it. Draws only what the bundle returned.
 *
 * Faithful:
 * - 300 px wide; header, sections, collapsing, footer, menu and every widget of google.apps.card.v1
 *   (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1);
 * - a form is checked before it is sent: `requiredWidgets`, `allWidgetsAreRequired`, `Validation` (the reference of Action);
 * - a message's card of display style PEEK waits at the foot of the homepage (the reference of Card.DisplayStyle);
 * - several cards are a list of their headers first (https://developers.google.com/workspace/add-ons/concepts/cards);
 * - a stack of cards whose root is never popped (https://developers.google.com/workspace/add-ons/how-tos/navigation);
 * - with the load indicator SPINNER no click until the answer is there; `persistValues` (the reference of Action);
 * - texts understand Google's little HTML, labels and titles none (the references of TextParagraph and DecoratedText).
 *
 * Not faithful:
 * - with another message, or none, the card begins anew: Gmail keeps the homepage's stack beside the message's;
 * - the card's menu holds universal actions and the card's own; dialogs are missing; of a consent the page's address is shown,
 *   and nobody can consent there;
 * - pickers of dates and times are the browser's own; a MULTI_SELECT offers the card's items alone, never people of the domain;
 * - what Google previews or refuses in add-ons is drawn all the same, and said on the page of all cards;
 * - `openLinkUrlPrefixes` is not enforced; texts are read as HTML, never as Markdown;
 * - an overlay is offered as a link instead of being laid over the page;
 * - an empty field is sent as an empty text (Google does not say whether it is left out);
 * - a notification stays until the next click or until it is dismissed; Gmail's disappears by itself.
 */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { UniversalAction } from '../../../addOnManifest';
import type { PanelWords } from '../words/panel';
import { CardHost } from './cardHost';
import { CardMenu } from './cardMenu';
import { inSight } from './cardStack';
import { createPanelSession, type PanelDoor } from './panelSession';
import { closedPanel } from './panelState';

interface PanelProps {
  readonly id: string;
  /** Of one person and one opening: another door needs another panel. */
  readonly door: PanelDoor;
  readonly timeZone: string;
  readonly words: PanelWords;
  /** Of the panel as a region of the page; that of a side panel unless told. */
  readonly label?: string;
  readonly universal?: readonly UniversalAction[];
  readonly onClose: () => void;
}

export const Panel = (props: PanelProps) => {
  const { id, door, timeZone, words, label = words.panel, universal = [], onClose } = props;
  const [state, setState] = useState(closedPanel);
  const [session] = useState(() => createPanelSession(door, setState));
  useEffect(() => {
    void session.open();
    return session.end;
  }, [session]);

  const actions = inSight(state.stack)?.card.cardActions ?? [];
  return (
    <aside id={id} class="panel" aria-label={label}>
      <div class="panel-bar">
        <span class="panel-mark">
          <Icon name="contacts" filled />
        </span>
        <span class="panel-name">{words.addOn}</span>
        <CardMenu actions={actions} universal={universal} session={session} words={words} />
        <button type="button" class="round-button" aria-label={words.closePanel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <CardHost state={state} session={session} timeZone={timeZone} words={words} />
    </aside>
  );
};
