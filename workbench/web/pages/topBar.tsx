/** The bar above every page: who one is, where one can go, and what makes time pass. */
import { useState } from 'preact/hooks';
import { avatarColour, avatarLetter } from './avatar';
import { call, CallFailure } from './call';
import { Icon } from './icon';
import { isFramed } from './frames';
import type { PageProps } from './mount';
import { Tour } from './tour/tour';

export type PageName =
  | 'home'
  | 'gmail'
  | 'contacts'
  | 'activity'
  | 'duo'
  | 'admin'
  | 'cards'
  | 'calendar'
  | 'drive';

const links = [
  ['home', '/', 'group'],
  ['gmail', '/gmail', 'mail'],
  ['contacts', '/contacts', 'contacts'],
  ['activity', '/activity', 'monitoring'],
  ['duo', '/duo', 'splitscreen_right'],
  ['admin', '/admin', 'admin_panel_settings'],
] as const;

const addressOf = (path: string, key: string): string => `${path}?as=${encodeURIComponent(key)}`;

/** This page as somebody else, with whatever else its address says. */
const hereAs = (key: string): string => {
  const search = new URLSearchParams(location.search);
  search.set('as', key);
  return `${location.pathname}?${search.toString()}`;
};

const HOUR_IN_MINUTES = 60;

const Bar = ({ company, me, words, refresh, page }: PageProps & { readonly page: PageName }) => {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState('');
  const said = words.topBar;
  const labelOf = (name: (typeof links)[number][0]): string => (name === 'home' ? said.people : said[name]);

  const pass = async (ask: () => Promise<{ readonly executions: number }>): Promise<void> => {
    setBusy(true);
    setNotice('');
    try {
      setNotice(said.ran((await ask()).executions));
      await refresh();
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      setNotice(reason.message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <header class="top-bar" aria-busy={busy}>
      <span class="top-bar-mark">名簿 Meibo</span>
      <nav class="top-bar-links" aria-label={said.pages}>
        {links
          .filter(([name]) => name !== 'admin' || me.isAdmin)
          .map(([name, path, icon]) => (
            <a key={name} href={addressOf(path, me.key)} aria-current={name === page ? 'page' : undefined}>
              <Icon name={icon} />
              {labelOf(name)}
            </a>
          ))}
      </nav>
      <span class="top-bar-notice" role="status">
        {notice}
      </span>
      <time class="top-bar-time" dateTime={new Date(company.now).toISOString()} title={said.time}>
        <Icon name="schedule" />
        <span class="visually-hidden">{said.time}: </span>
        {said.dateTime(company.now, company.timeZone)}
      </time>
      <button type="button" disabled={busy} onClick={() => void pass(() => call('runDue', {}))}>
        {said.runDue}
      </button>
      <button
        type="button"
        disabled={busy}
        onClick={() => void pass(() => call('advance', { minutes: HOUR_IN_MINUTES }))}
      >
        {said.addHour}
      </button>
      <nav class="top-bar-people" aria-label={said.person}>
        {company.people.map(({ key, name }) => (
          <a
            key={key}
            class="avatar"
            style={{ background: avatarColour(name) }}
            href={hereAs(key)}
            aria-current={key === me.key ? 'true' : undefined}
            aria-label={name}
            title={name}
          >
            {avatarLetter(name)}
          </a>
        ))}
      </nav>
    </header>
  );
};

/** Nothing on a page that stands in another's frame: there the outer page has all of it. */
export const TopBar = (props: PageProps & { readonly page: PageName }) =>
  isFramed() ? null : (
    <>
      <Bar {...props} />
      <Tour as={props.me.key} words={props.words.tour} version={props.company.now} first={props.tour} />
    </>
  );
