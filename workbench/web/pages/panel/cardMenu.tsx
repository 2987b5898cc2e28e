/** The menu of the panel's bar: what the card puts there, and opening the add-on anew. */
import { Icon } from '../icon';
import type { PanelWords } from '../words/panel';
import type { UniversalAction } from '../../../addOnManifest';
import type { CardAction } from './cardJson';
import type { PanelSession } from './panelSession';
import { PopupMenu } from './popupMenu';

interface CardMenuProps {
  readonly actions: readonly CardAction[];
  /** Beneath those of the card. */
  readonly universal?: readonly UniversalAction[];
  readonly session: PanelSession;
  readonly words: PanelWords;
}

export const CardMenu = ({ actions, universal = [], session, words }: CardMenuProps) => (
  <PopupMenu
    class="round-button"
    label={words.menu}
    buttonLabel={words.menu}
    items={[
      ...actions.map(({ actionLabel, onClick }) => ({
        text: actionLabel,
        act: () => session.press(onClick),
      })),
      ...universal.map((action) => ({
        text: action.label,
        act: () => session.runUniversal(action.function),
      })),
      { text: words.refresh, act: session.open },
    ]}
  >
    <Icon name="more_vert" />
  </PopupMenu>
);
