/** The bar above every page: who one is, where one can go, and what makes time pass. */
import { useState } from 'preact/hooks';
import { avatarColour, avatarLetter } from './avatar';
import { call, CallFailure } from './call';
import { Icon } from './icon';
import type { PageProps } from './mount';

export type PageName = 'home' | 'gmail' | 'contacts' | 'activity' | 'admin';

const links = [
  ['home', '/', 'group'],
  ['gmail', '/gmail', 'mail'],
  ['contacts', '/contacts', 'contacts'],
  ['activity', '/activity', 'monitoring'],
  ['admin', '/admin', 'admin_panel_settings'],
] as const;

const addressOf = (path: string, key: string): string => `${path}?as=${encodeURIComponent(key)}`;

const HOUR_IN_MINUTES = 60;

export const TopBar = ({ company, me, words, refresh, page }: PageProps & { readonly page: PageName }) => {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState('');
  const said = words.topBar;
  const labelOf = (name: PageName): string => (name === 'home' ? said.people : said[name]);

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
            href={addressOf(location.pathname, key)}
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
