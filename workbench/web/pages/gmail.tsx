/** The mail page: a mail client of our own with the add-on's side panel at its edge, as in Gmail, or as on a phone. */
import { useMemo, useState } from 'preact/hooks';
import { ComposeWindow } from './gmail/composeWindow';
import { Mailbox } from './gmail/mailbox';
import { MobileGmail } from './gmail/mobileGmail';
import { besideMessage, doorOf } from './gmail/panelDoor';
import { useOpenMessage } from './gmail/useOpenMessage';
import { HostLinks } from './hosts/hostLinks';
import { SidePanelStrip } from './hosts/sidePanelStrip';
import { Icon } from './icon';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const POLL_MS = 10_000;

const DesktopGmail = (props: PageProps) => {
  const { company, me, refresh } = props;
  const words = props.words.gmail;
  const [isPanelOpen, setPanelOpen] = useState(false);
  const openId = useOpenMessage();
  const [isWriting, setWriting] = useState(false);
  const door = useMemo(() => doorOf(me.key, besideMessage(openId), refresh), [me.key, openId]);
  const { answer } = useAnswer('mailbox', { as: me.key }, { everyMs: POLL_MS });
  return (
    <>
      <TopBar {...props} page="gmail" />
      <div class="mail">
        <HostLinks as={me.key} here="gmail" words={props.words.hosts} />
        <main class="mail-main">
          <div class="mail-title">
            <Icon name="mail" filled />
            <h1>{words.title}</h1>
            <button type="button" class="mail-compose" onClick={() => setWriting(true)}>
              <Icon name="edit" />
              {props.words.compose.write}
            </button>
          </div>
          <Mailbox
            messages={answer?.messages ?? []}
            openId={openId}
            to={me.name}
            timeZone={company.timeZone}
            words={words}
          />
        </main>
        <SidePanelStrip
          company={company}
          me={me}
          words={words}
          door={door}
          beside={openId ?? 'home'}
          isOpen={isPanelOpen}
          onOpen={setPanelOpen}
        />
      </div>
      {isWriting ? <ComposeWindow {...props} onClose={() => setWriting(false)} /> : null}
    </>
  );
};

const isMobile = new URLSearchParams(location.search).get('host') === 'mobile';

mount(isMobile ? MobileGmail : DesktopGmail);
