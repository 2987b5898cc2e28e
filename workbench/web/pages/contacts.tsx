/** Google Contacts on the web, of one person of the company. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { perform, type Act, type ContactsDesk, type Done, type Notice } from './contacts/act';
import { ContactList } from './contacts/contactList';
import { ContactPage } from './contacts/contactPage';
import { EditForm } from './contacts/editForm';
import { NoticeLine } from './contacts/noticeLine';
import { listAt, type Place } from './contacts/place';
import { SideColumn } from './contacts/sideColumn';
import { usePlace } from './contacts/usePlace';
import { FollowPanel } from './follow/followPanel';
import { Icon } from './icon';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const POLL_MS = 3_000;

const ContactsPage = (props: PageProps) => {
  const { company, me } = props;
  const words = props.words.contacts;
  const { place, list, goTo } = usePlace();
  const [changes, setChanges] = useState(0);
  const [search, setSearch] = useState('');
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const [isFollowing, setFollowing] = useState(false);
  const version = `${String(changes)} ${String(company.now)}`;
  const all = useAnswer('contacts', { as: me.key, from: 0, count: 0 }, { version, everyMs: POLL_MS });
  const main = useRef<HTMLElement>(null);
  const rows = useRef(new Map<string, number>());
  const before = useRef<Place>(place);
  const moved = useRef(false);
  if (before.current !== place) moved.current = true;

  const act = async (what: Act): Promise<Done> => {
    const done = await perform(me.key, what);
    setChanges((count) => count + 1);
    return done;
  };
  const desk: ContactsDesk = {
    as: me.key,
    words,
    labels: all.answer?.labels ?? [],
    version,
    hasMoved: moved.current,
    act,
    actOrTell: async (what) => {
      const { problem } = await act(what);
      setNotice(problem === undefined ? undefined : { text: problem, isProblem: true });
      return problem === undefined;
    },
    goTo,
    tell: setNotice,
    follow: {
      word: props.words.follow.follow,
      isOn: isFollowing,
      toggle: () => setFollowing(!isFollowing),
    },
  };

  const shown = listAt(place);
  const comesFromContact = shown !== undefined && before.current.at === 'contact';
  useEffect(() => {
    // The list took the place of what had the focus. From a contact one comes back to its row, not to the heading.
    if (before.current !== place && shown !== undefined && !comesFromContact)
      main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    before.current = place;
  }, [place]);

  const titleOf = (label: string | undefined): string => {
    if (search !== '') return words.foundFor(search);
    if (label === undefined) return words.allContacts;
    if (label === 'trash') return words.trash;
    return desk.labels.find(({ resourceName }) => resourceName === label)?.name ?? words.labels.heading;
  };
  const listName = JSON.stringify([shown, search]);
  const newLabels = place.at === 'new' && place.label !== undefined ? [place.label] : [];

  return (
    <>
      <TopBar {...props} page="contacts" />
      <div class="contacts-page">
        <div class="search" role="search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onInput={({ currentTarget }) => {
              setSearch(currentTarget.value);
              if (place.at !== 'contacts') goTo({ at: 'contacts' });
            }}
          />
        </div>
        <SideColumn desk={desk} place={place} total={all.answer?.total} onGo={() => setSearch('')} />
        <main ref={main}>
          {shown === undefined ? null : (
            <ContactList
              key={listName}
              desk={desk}
              title={titleOf(shown.label)}
              hint={shown.label === 'trash' ? words.trashHint : undefined}
              label={shown.label}
              search={search}
              row={rows.current.get(listName) ?? 0}
              startsFocused={comesFromContact}
              onRow={(row) => rows.current.set(listName, row)}
            />
          )}
          {place.at === 'contact' || place.at === 'edit' ? (
            <ContactPage
              key={place.contact}
              desk={desk}
              contact={place.contact}
              isEditing={place.at === 'edit'}
              list={list}
            />
          ) : null}
          {place.at === 'contact' && isFollowing ? (
            <FollowPanel
              {...props}
              key={`follow ${place.contact}`}
              contact={place.contact}
              version={version}
              onClose={() => {
                setFollowing(false);
                main.current?.querySelector<HTMLElement>('h1')?.focus();
              }}
            />
          ) : null}
          {place.at === 'new' ? <EditForm desk={desk} person={{}} labels={newLabels} back={list} /> : null}
        </main>
        <NoticeLine notice={notice} close={words.close} onClose={() => setNotice(undefined)} />
      </div>
    </>
  );
};

mount(ContactsPage);
