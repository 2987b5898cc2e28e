/** The mail page: a mail client of our own with the add-on's side panel at its edge, as in Gmail, or as on a phone. */
import { useMemo, useState } from 'preact/hooks';
import { Mailbox } from './gmail/mailbox';
import { MobileGmail } from './gmail/mobileGmail';
import { doorOf } from './gmail/panelDoor';
import { useOpenMessage } from './gmail/useOpenMessage';
import { Icon } from './icon';
import { mount, type PageProps } from './mount';
import { Panel } from './panel/panel';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const PANEL_ID = 'side-panel';
const POLL_MS = 10_000;

const DesktopGmail = (props: PageProps) => {
  const { company, me, refresh } = props;
  const words = props.words.gmail;
  const [isPanelOpen, setPanelOpen] = useState(false);
  const openId = useOpenMessage();
  const door = useMemo(() => doorOf(me.key, openId, false, refresh), [me.key, openId]);
  const { answer } = useAnswer('mailbox', { as: me.key }, { everyMs: POLL_MS });
  return (
    <>
      <TopBar {...props} page="gmail" />
      <div class="mail">
        <nav class="mail-folders" aria-label={words.folders}>
          <a href={`/gmail?as=${encodeURIComponent(me.key)}`} aria-current="page">
            <Icon name="inbox" filled />
            {words.inbox}
          </a>
        </nav>
        <main class="mail-main">
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
        {isPanelOpen && me.addOn === 'there' ? (
          <Panel
            key={openId ?? 'home'}
            id={PANEL_ID}
            door={door}
            timeZone={company.timeZone}
            words={words.panel}
            onClose={() => setPanelOpen(false)}
          />
        ) : null}
        <nav class="mail-add-ons" aria-label={words.addOns}>
          {me.addOn === 'there' ? (
            <button
              type="button"
              title={isPanelOpen ? words.panel.closePanel : words.panel.openPanel}
              aria-expanded={isPanelOpen}
              aria-controls={isPanelOpen ? PANEL_ID : undefined}
              onClick={() => setPanelOpen(!isPanelOpen)}
            >
              <Icon name="contacts" filled />
              {words.panel.addOn}
            </button>
          ) : (
            <p class="mail-no-add-on">{words.noAddOn[me.addOn]}</p>
          )}
        </nav>
      </div>
    </>
  );
};

const isMobile = new URLSearchParams(location.search).get('host') === 'mobile';

mount(isMobile ? MobileGmail : DesktopGmail);
