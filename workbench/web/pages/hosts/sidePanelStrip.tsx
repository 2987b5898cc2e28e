/** The add-on at a page's edge: the button that opens it, and its panel, as in every host of Google's. */
import type { CompanyAnswer } from '../../api';
import { Icon } from '../icon';
import type { Colleague } from '../mount';
import { Panel } from '../panel/panel';
import type { PanelDoor } from '../panel/panelSession';
import type { GmailWords } from '../words/gmail';

const PANEL_ID = 'side-panel';

interface SidePanelStripProps {
  readonly company: CompanyAnswer;
  readonly me: Colleague;
  readonly words: GmailWords;
  readonly door: PanelDoor;
  /** With another one the panel begins anew. */
  readonly beside: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export const SidePanelStrip = ({ company, me, words, door, beside, isOpen, onOpen }: SidePanelStripProps) => (
  <>
    {isOpen && me.addOn === 'there' ? (
      <Panel
        key={beside}
        id={PANEL_ID}
        door={door}
        timeZone={company.timeZone}
        words={words.panel}
        universal={company.universalActions}
        onClose={() => onOpen(false)}
      />
    ) : null}
    <nav class="mail-add-ons" aria-label={words.addOns}>
      {me.addOn === 'there' ? (
        <button
          type="button"
          title={isOpen ? words.panel.closePanel : words.panel.openPanel}
          aria-expanded={isOpen}
          aria-controls={isOpen ? PANEL_ID : undefined}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon name="contacts" filled />
          {words.panel.addOn}
        </button>
      ) : (
        <p class="mail-no-add-on">{words.noAddOn[me.addOn]}</p>
      )}
    </nav>
  </>
);
