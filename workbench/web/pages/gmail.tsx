/** The mail page: a mail client of our own with the add-on's side panel at its edge, as in Gmail, or as on a phone. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelAnswer } from '../api';
import { call } from './call';
import { Mailbox } from './gmail/mailbox';
import { useOpenMessage } from './gmail/useOpenMessage';
import { Icon } from './icon';
import { mount, type PageProps } from './mount';
import { Panel } from './panel/panel';
import type { PanelDoor } from './panel/panelSession';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const PANEL_ID = 'side-panel';
const OPENER_ID = 'open-add-on';
const POLL_MS = 10_000;

/** Every call of the bundle takes its share of virtual time, which the bar above shows: old where it cannot be asked for. */
const doorOf = (
  as: string,
  message: string | undefined,
  isMobile: boolean,
  refresh: () => Promise<void>,
): PanelDoor => {
  const thenRefreshed = async (asked: Promise<PanelAnswer>): Promise<PanelAnswer> => {
    const answer = await asked;
    await refresh().catch(() => undefined);
    return answer;
  };
  const beside = {
    ...(message === undefined ? {} : { message }),
    ...(isMobile ? { host: 'mobile' as const } : {}),
  };
  return {
    open: () => thenRefreshed(call('openPanel', { as, ...beside })),
    ...(message === undefined || isMobile ? {} : { home: () => thenRefreshed(call('openPanel', { as })) }),
    call: (ask) => thenRefreshed(call('callPanel', { as, ...beside, ...ask })),
  };
};

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

/** Gmail on a phone shows add-ons beside an open message alone: no homepage, nothing while one writes. */
const MobileGmail = (props: PageProps) => {
  const { company, me, refresh } = props;
  const words = props.words.gmail;
  const [isSheetOpen, setSheetOpen] = useState(false);
  const openId = useOpenMessage();
  const door = useMemo(() => doorOf(me.key, openId, true, refresh), [me.key, openId]);
  const { answer } = useAnswer('mailbox', { as: me.key }, { everyMs: POLL_MS });
  useEffect(() => setSheetOpen(false), [openId]);
  const close = (): void => {
    setSheetOpen(false);
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
                onClick={() => setSheetOpen(!isSheetOpen)}
              >
                <Icon name="contacts" filled />
                {words.panel.addOn}
              </button>
            ) : (
              <p class="mail-no-add-on">{words.noAddOn[me.addOn]}</p>
            )}
          </nav>
        )}
        {isSheetOpen && openId !== undefined ? (
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

const isMobile = new URLSearchParams(location.search).get('host') === 'mobile';

mount(isMobile ? MobileGmail : DesktopGmail);
