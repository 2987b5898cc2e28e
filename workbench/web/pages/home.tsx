/** The first page: the people of the company, each with their Gmail and their Google Contacts. */
import { useState } from 'preact/hooks';
import { avatarColour, avatarLetter } from './avatar';
import { call, CallFailure } from './call';
import { Icon } from './icon';
import { mount, type Colleague, type PageProps } from './mount';
import { TopBar } from './topBar';
import type { Words } from './words';

const PersonCard = ({
  person,
  words,
  current,
}: {
  readonly person: Colleague;
  readonly words: Words;
  readonly current: boolean;
}) => {
  const { key, name, email } = person;
  const as = encodeURIComponent(key);
  return (
    <li class="person-card">
      <span class="avatar" style={{ background: avatarColour(name) }} aria-hidden="true">
        {avatarLetter(name)}
      </span>
      <h2>{name}</h2>
      <p class="person-address">
        {email}
        {person.isAdmin && <span class="person-badge">{words.home.admin}</span>}
      </p>
      <p class="person-part">{words.home.parts[key]}</p>
      <div class="person-links">
        <a class="primary" href={`/gmail?as=${as}`} aria-label={words.home.gmailOf(name)}>
          <Icon name="mail" />
          {words.topBar.gmail}
        </a>
        <a href={`/contacts?as=${as}`} aria-label={words.home.contactsOf(name)}>
          <Icon name="contacts" />
          {words.topBar.contacts}
        </a>
        {person.isAdmin ? (
          <a href={`/admin?as=${as}`}>
            <Icon name="admin_panel_settings" />
            {words.home.adminConsole}
          </a>
        ) : null}
      </div>
      <a class="person-switch" href={`/?as=${as}`} aria-current={current ? 'true' : undefined}>
        {words.home.readAs(name)}
      </a>
    </li>
  );
};

const HomePage = (props: PageProps) => {
  const { company, me, words, refresh } = props;
  const [notice, setNotice] = useState('');
  const startOver = async (): Promise<void> => {
    try {
      await call('startOver', {});
      await refresh();
      setNotice(words.home.startedOver);
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      setNotice(reason.message);
    }
  };

  return (
    <>
      <TopBar {...props} page="home" />
      <main class="home">
        <h1>{company.company}</h1>
        <p class="home-introduction">{words.home.introduction}</p>
        <ul class="people">
          {company.people.map((person) => (
            <PersonCard key={person.key} person={person} words={words} current={person.key === me.key} />
          ))}
        </ul>
        <section class="home-start-over">
          <a class="home-cards" href={`/cards?as=${encodeURIComponent(me.key)}`}>
            <Icon name="dashboard" />
            {words.home.allCards}
          </a>
          <p>{words.home.allCardsHint}</p>
          <button type="button" onClick={() => void startOver()}>
            <Icon name="restart_alt" />
            {words.home.startOver}
          </button>
          <p>{words.home.startOverHint}</p>
          <p role="status">{notice}</p>
        </section>
      </main>
    </>
  );
};

mount(HomePage);
