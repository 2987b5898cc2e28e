/** Two accounts side by side, and above them whether all who hold a shared label hold the same. */
import { useEffect, useState } from 'preact/hooks';
import { Side } from './duo/side';
import { VerdictLine } from './duo/verdictLine';
import { onActedInFrame, tellFrames } from './frames';
import { mount, type Colleague, type PageProps } from './mount';
import { TopBar } from './topBar';

type SideName = 'left' | 'right';

/** Whom the address names, else the first and the second person of the company. */
const chosen = (people: readonly Colleague[], me: Colleague, side: SideName): Colleague => {
  const key = new URLSearchParams(location.search).get(side);
  return people.find((person) => person.key === key) ?? people[side === 'left' ? 0 : 1] ?? me;
};

const DuoPage = (props: PageProps) => {
  const { company, me, words, refresh } = props;
  const [acts, setActs] = useState(0);
  const [, setChoices] = useState(0);
  useEffect(
    () =>
      onActedInFrame(() => {
        setActs((count) => count + 1);
        // What somebody did may have taken virtual time, which the bar shows.
        void refresh().catch(() => undefined);
      }),
    [refresh],
  );
  useEffect(tellFrames, [company.now, acts]);
  const choose = (side: SideName, key: string): void => {
    const search = new URLSearchParams(location.search);
    search.set(side, key);
    history.replaceState(null, '', `?${search.toString()}`);
    setChoices((count) => count + 1);
  };
  const left = chosen(company.people, me, 'left');
  const right = chosen(company.people, me, 'right');
  return (
    <>
      <TopBar {...props} page="duo" />
      <main class="duo">
        <h1 class="visually-hidden">{words.duo.title}</h1>
        <VerdictLine words={words.duo} version={`${String(company.now)} ${String(acts)}`} />
        <Side
          word={words.duo.left}
          person={left}
          other={right}
          company={company}
          words={words}
          onChoose={(key) => choose('left', key)}
        />
        <Side
          word={words.duo.right}
          person={right}
          other={left}
          company={company}
          words={words}
          onChoose={(key) => choose('right', key)}
        />
      </main>
    </>
  );
};

mount(DuoPage);
