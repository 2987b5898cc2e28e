/** One of the two accounts: who it is, which view of it, and that page in a frame, live and in its own language. */
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { Colleague, PageProps } from '../mount';
import { wordsFor } from '../words';

type View = 'contacts' | 'gmail';

const views = [
  ['contacts', 'contacts'],
  ['gmail', 'mail'],
] as const;

interface SideProps extends Pick<PageProps, 'company' | 'words'> {
  readonly word: string;
  readonly person: Colleague;
  /** The one on the other side. */
  readonly other: Colleague;
  readonly onChoose: (key: string) => void;
}

export const Side = ({ word, person, other, company, words, onChoose }: SideProps) => {
  const [view, setView] = useState<View>('contacts');
  const said = words.duo;
  const search = new URLSearchParams({ as: person.key, with: other.key });
  return (
    <section class="duo-side" aria-label={`${word}: ${person.name}`}>
      <div class="duo-head">
        <select
          aria-label={word}
          value={person.key}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {company.people.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <div class="duo-views" role="group" aria-label={said.view(person.name)}>
          {views.map(([name, icon]) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
              <Icon name={icon} />
              {words.topBar[name]}
            </button>
          ))}
        </div>
      </div>
      <iframe
        key={`${view} ${person.key}`}
        src={`/${view}?${search.toString()}`}
        lang={wordsFor(person.locale).language}
        title={view === 'contacts' ? said.contactsOf(person.name) : said.gmailOf(person.name)}
      />
    </section>
  );
};
