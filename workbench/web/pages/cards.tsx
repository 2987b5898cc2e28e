/** The page of all cards: every widget in every variant, and every card of ours in its states, from card data alone. */
import { useEffect, useState } from 'preact/hooks';
import type { CardStory, Say, StoryGroup } from '../cards/cardStory';
import { ourStories } from '../cards/ourStories';
import { widgetStories } from '../cards/widgetStories';
import { GalleryCard } from './cards/galleryCard';
import { loadFonts } from './cards/fontsFirst';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { wordsFor, type Words } from './words';
import type { Language } from './words/language';

const LANGUAGES = ['en', 'ja'] as const;

const SAY: Readonly<Record<Language, Say>> = {
  en: (english) => english,
  ja: (_english, japanese) => japanese,
};

const languageInAddress = (): Language | undefined => {
  const given = new URLSearchParams(location.search).get('language');
  return LANGUAGES.find((language) => language === given);
};

interface Shown {
  readonly words: Words;
  readonly timeZone: string;
}

const isNamed = (group: StoryGroup, story: CardStory, filter: string): boolean => {
  const part = filter.trim().toLocaleLowerCase();
  return [group.id, story.id, story.title(SAY.en), story.title(SAY.ja)].some((text) =>
    text.toLocaleLowerCase().includes(part),
  );
};

const filtered = (groups: readonly StoryGroup[], filter: string): readonly StoryGroup[] =>
  groups
    .map((group) => ({ ...group, stories: group.stories.filter((story) => isNamed(group, story, filter)) }))
    .filter(({ stories }) => stories.length > 0);

const Group = ({ group: { id, stories }, shown }: { readonly group: StoryGroup; readonly shown: Shown }) => {
  const { words, timeZone } = shown;
  const { language } = words;
  return (
    <section id={id} class="gallery-group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <a href={`#${id}`}>{id}</a>
      </h3>
      <ul class="gallery-stories">
        {stories.map((story) => (
          <GalleryCard
            key={`${story.id} ${language}`}
            story={story}
            say={SAY[language]}
            timeZone={timeZone}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
};

const Part = (props: {
  readonly class: string;
  readonly title: string;
  readonly groups: readonly StoryGroup[];
  readonly shown: Shown;
}) =>
  props.groups.length === 0 ? null : (
    <div class={props.class}>
      <h2>{props.title}</h2>
      {props.groups.map((group) => (
        <Group key={group.id} group={group} shown={props.shown} />
      ))}
    </div>
  );

const Contents = ({ groups, words }: { readonly groups: readonly StoryGroup[]; readonly words: Words }) => (
  <nav class="gallery-contents" aria-label={words.cards.contents}>
    {groups.map(({ id }) => (
      <a key={id} href={`#${id}`}>
        {id}
      </a>
    ))}
  </nav>
);

const CardsPage = (props: PageProps) => {
  const [language, setLanguage] = useState(languageInAddress() ?? props.words.language);
  const [filter, setFilter] = useState('');
  const words = wordsFor(language);
  const said = words.cards;
  useEffect(() => {
    document.documentElement.lang = language;
  });
  // What the browser looked for before the cards were drawn.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  const change = (next: Language): void => {
    const address = new URL(location.href);
    address.searchParams.set('language', next);
    history.replaceState(null, '', address);
    setLanguage(next);
  };
  const [widgets, ours] = [filtered(widgetStories, filter), filtered(ourStories, filter)];
  const shown: Shown = { words, timeZone: props.company.timeZone };
  const count = [...widgets, ...ours].reduce((sum, { stories }) => sum + stories.length, 0);
  return (
    <>
      <TopBar {...props} words={words} page="cards" />
      <main class="gallery">
        <h1>{said.title}</h1>
        <p class="gallery-introduction">{said.introduction}</p>
        <div class="gallery-tools">
          <label>
            {said.filter}
            <input
              type="search"
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          </label>
          <label>
            {said.language}
            <select
              value={language}
              onChange={({ currentTarget }) =>
                change(LANGUAGES.find((each) => each === currentTarget.value) ?? language)
              }
            >
              {LANGUAGES.map((each) => (
                <option key={each} value={each} lang={each}>
                  {said.languages[each]}
                </option>
              ))}
            </select>
          </label>
          <p role="status">{count === 0 ? said.none : said.shown(count)}</p>
        </div>
        <Contents groups={[...widgets, ...ours]} words={words} />
        <Part class="gallery-widgets" title={said.widgets} groups={widgets} shown={shown} />
        <Part class="gallery-ours" title={said.ours} groups={ours} shown={shown} />
      </main>
    </>
  );
};

void loadFonts([...widgetStories, ...ourStories]).then(() => mount(CardsPage));
