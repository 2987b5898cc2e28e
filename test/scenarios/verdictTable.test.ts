/** The table of docs/sync.md that tells what each act in Google Contacts means for each role, lived cell by cell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '../../src/core/sharing/role';
import { ROLES } from '../../src/core/sharing/role';
import { MEMBERS } from './company';
import type { MemberName } from './company';
import { play } from './enact';
import { outcomeOf } from './outcome';
import type { Step, Story } from './story';

const HEADING = '## What each act means, by role';

const SHARED = 'Ichiro Suzuki; email suzuki@example.com; phone 03-1111-1111 (work); in Customers';

/** Somebody with this role on Customers, who may edit in Press, does it to a contact of Customers. */
const ACTS: Readonly<Record<string, (who: MemberName) => Step>> = {
  'edits a shared field': (who) => ({
    who,
    edits: 'Ichiro Suzuki',
    to: { phone: ['03-9999-0000 (work)'] },
  }),
  'writes a note, which the label does not share': (who) => ({
    who,
    edits: 'Ichiro Suzuki',
    to: { note: ['Likes tea.'] },
  }),
  'adds a number of the type `own`': (who) => ({
    who,
    edits: 'Ichiro Suzuki',
    to: { phone: ['03-1111-1111 (work)', '090-0000-1111 (own)'] },
  }),
  'puts a contact of his own into the label': (who) => ({ who, ticks: 'Customers', for: 'Natsu Ono' }),
  'takes the label off a contact': (who) => ({ who, unticks: 'Customers', for: 'Ichiro Suzuki' }),
  'deletes a contact': (who) => ({ who, deletes: 'Ichiro Suzuki' }),
  'ticks a second shared label': (who) => ({ who, ticks: 'Press', for: 'Ichiro Suzuki' }),
  'gives a contact a star': (who) => ({ who, stars: 'Ichiro Suzuki' }),
  'ticks a label of his own': (who) => ({ who, ticks: 'Mine', for: 'Ichiro Suzuki' }),
  'renames the label': (who) => ({ who, renamesLabel: 'Customers', to: 'Clients' }),
  'deletes the label': (who) => ({ who, deletesLabel: 'Customers' }),
};

/** A label's name is looked at within four hours, and everybody else follows in the next cycle. */
const HOURS = 6;

const storyOf = (role: Role, act: (who: MemberName) => Step): { story: Story; who: MemberName } => {
  const who = role === 'owner' ? 'Aiko' : 'Ben';
  const others = { labels: ['Mine'], contacts: ['Natsu Ono; email ono@example.com'] };
  const given = {
    Aiko: { labels: ['Customers', 'Press', ...(who === 'Aiko' ? ['Mine'] : [])], contacts: [SHARED] },
    Ben: others,
  };
  given.Aiko.contacts.push(...(who === 'Aiko' ? others.contacts : []));
  const story: Story = {
    title: '',
    given,
    before: [
      { share: 'Customers', by: 'Aiko', with: 'Ben', as: role === 'owner' ? 'viewer' : role },
      { share: 'Press', by: 'Aiko', with: 'Ben', as: 'editor' },
      { share: 'Customers', by: 'Aiko', with: 'Chie', as: 'viewer' },
      { share: 'Press', by: 'Aiko', with: 'Chie', as: 'viewer' },
      { hours: 2 },
    ],
    steps: [act(who), { hours: HOURS }],
    then: {},
  };
  return { story, who };
};

/** What became of it, in the words of the table. */
const verdict = (role: Role, act: (who: MemberName) => Step): string => {
  const { story, who } = storyOf(role, act);
  const untouched = outcomeOf(play({ ...story, steps: [{ hours: HOURS }] }).company);
  const done = outcomeOf(play(story).company);
  const others = MEMBERS.filter((member) => member !== who);
  const isTold = others.some(
    (member) =>
      JSON.stringify([done.has[member], done.labels[member]]) !==
      JSON.stringify([untouched.has[member], untouched.labels[member]]),
  );
  const isAsBefore =
    JSON.stringify([done.has[who], done.labels[who]]) ===
    JSON.stringify([untouched.has[who], untouched.labels[who]]);
  const suggested = done.suggestions.length > 0 ? ', suggestion' : '';
  if (isTold) return `everybody has it${suggested}`;
  return `${isAsBefore ? 'put back' : 'his alone'}${suggested}`;
};

/** The rows below the heading, up to the next one: the act, then a word for each role. */
const tableRows = (): readonly (readonly string[])[] => {
  const text = readFileSync(path.resolve(__dirname, '../../docs/sync.md'), 'utf8');
  const section = text.split(`${HEADING}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const [header = [], , ...rows] = tableRows();

it('the table has a row for each act, and a column for each role', () => {
  expect(header).toEqual(['He …', ...ROLES]);
  expect(rows.map(([act]) => act)).toEqual(Object.keys(ACTS));
});

it.each(Object.keys(ACTS))('what becomes of it is what the table says when somebody %s', (act) => {
  const step = ACTS[act];
  const told = rows.find(([name]) => name === act)?.slice(1);
  expect(step === undefined ? [] : ROLES.map((role) => verdict(role, step))).toEqual(told);
});
