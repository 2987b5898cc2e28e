/**
 * Gmail on a phone: add-ons stand beside an open message alone, without a homepage and not while one writes
 * (https://developers.google.com/workspace/add-ons/gmail).
 */
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { PageProps } from '../mount';
import { Panel } from '../panel/panel';
import { TopBar } from '../topBar';
import { useAnswer } from '../useAnswer';
import { Mailbox } from './mailbox';
import { besideMessage, doorOf } from './panelDoor';
import { useOpenMessage } from './useOpenMessage';

const PANEL_ID = 'side-panel';
const OPENER_ID = 'open-add-on';
const POLL_MS = 10_000;

export const MobileGmail = (props: PageProps) => {
  const { company, me, refresh } = props;
  const words = props.words.gmail;
  /** The message beside which the sheet was opened: with another one it is closed. */
  const [besideId, setBesideId] = useState<string>();
  const openId = useOpenMessage();
  const door = useMemo(() => doorOf(me.key, besideMessage(openId, 'mobile'), refresh), [me.key, openId]);
  const { answer } = useAnswer('mailbox', { as: me.key }, { everyMs: POLL_MS });
  const isSheetOpen = openId !== undefined && besideId === openId;
  const close = (): void => {
    setBesideId(undefined);
    document.getElementById(OPENER_ID)?.focus();
  };
  return (
    <>
      <TopBar {...props} page="gmail" />
      <div class="phone" data-message={openId === undefined ? undefined : 'open'}>
        <main class="phone-main">
          <h1 class="mail-title">
            <Icon name="mail" filled />
            {words.title}
          </h1>
          <Mailbox
            messages={answer?.messages ?? []}
            openId={openId}
            to={me.name}
            timeZone={company.timeZone}
            words={words}
          />
        </main>
        {openId === undefined ? null : (
          <nav class="phone-add-ons" aria-label={words.addOns}>
            {me.addOn === 'there' ? (
              <button
                id={OPENER_ID}
                type="button"
                aria-expanded={isSheetOpen}
                onClick={() => setBesideId(isSheetOpen ? undefined : openId)}
              >
                <Icon name="contacts" filled />
                {words.panel.addOn}
              </button>
            ) : (
              <p class="mail-no-add-on">{words.noAddOn[me.addOn]}</p>
            )}
          </nav>
        )}
        {isSheetOpen ? (
          <div
            class="phone-sheet"
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) close();
            }}
          >
            <Panel
              key={openId}
              id={PANEL_ID}
              door={door}
              timeZone={company.timeZone}
              words={words.panel}
              onClose={close}
            />
          </div>
        ) : null}
      </div>
    </>
  );
};
