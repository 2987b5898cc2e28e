/** What the app would answer to a search and show on the first card, besides labels: everyday answers, and the largest that may come. */
import type { HomeView } from '../../../../src/app/home/viewHome';
import type { PersonView } from '../../../../src/app/mail/personView';
import type { FoundPerson, SearchView } from '../../../../src/app/search/searchContacts';
import { NOTHING_AT_HOME } from '../../../../src/app/home/viewHome';
import { DEFAULT_SHARED } from '../../../../src/core/contacts/sharedPart';
import { mention } from './talkViews';
import { LABEL, LONGEST_NAMES, longestPerson, nobody, rin } from './sampleViews';

const label = { id: LABEL, name: 'Customers', role: 'viewer', sharedBy: 'Aiko Mori' } as const;

const sato = (index: number, fields: PersonView['fields']): PersonView => ({
  record: `p${String(index)}`,
  v: 5,
  mayEdit: false,
  fields: { name: [{ family: '佐藤', given: '誠' }], ...fields },
  visible: DEFAULT_SHARED,
  labels: [label],
});

/** Three who are called the same: one of another company, two who differ in their addresses alone. */
export const namesakes: readonly PersonView[] = [
  sato(1, { organization: [{ name: '葵商店' }], email: [{ value: 'sato@aoi.example' }] }),
  sato(2, {
    organization: [{ name: '楓物産', department: '営業部' }],
    email: [{ value: 'm.sato@kaede-bussan.example' }],
  }),
  sato(3, {
    organization: [{ name: '楓物産', department: '営業部' }],
    email: [{ value: 'makoto2@kaede-bussan.example' }],
  }),
];

export const searchView = (change: Partial<SearchView> = {}): SearchView => ({
  typed: '佐藤',
  total: 4,
  items: [
    ...namesakes.map((person) => ({ person })),
    { person: rin, because: { field: 'note', text: '佐藤さんの紹介。' } },
  ],
  from: 0,
  ...change,
});

export const nothingFound: SearchView = { typed: '<b>田中</b>', total: 0, items: [], from: 0 };

const found = (index: number): FoundPerson => ({
  person: {
    ...(index % 3 === 0 ? nobody : longestPerson),
    record: `p${String(index)}`,
    labels: index < 3 ? longestPerson.labels.map((one) => ({ ...one, name: one.name.trim() })) : [label],
    fields: {
      ...(index % 3 === 0 ? {} : longestPerson.fields),
      name: [
        {
          unstructured: (LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '')
            .slice(0, index < 4 ? 300 : 36)
            .trim(),
        },
      ],
    },
  },
  because: { field: 'note', text: LONGEST_NAMES.join('\n') },
});

export const longestSearch: SearchView = {
  typed: LONGEST_NAMES[0]?.slice(0, 100) ?? '',
  total: 10_000,
  items: Array.from({ length: 50 }, (_, index) => found(index)),
  from: 50,
  next: 100,
};

export const newsView: HomeView['news'] = {
  labels: [{ key: LABEL, name: '仕入先', owner: 'Chie Sato' }],
  contacts: [rin, ...namesakes],
  isMore: false,
};

export const longestNews: HomeView['news'] = {
  labels: LONGEST_NAMES.map((name, index) => ({
    key: `l${String(index)}`,
    name: name.trim(),
    owner: name.trim(),
  })),
  contacts: Array.from({ length: 200 }, (_, index) => found(index % 50).person),
  isMore: true,
};

export const homeView = (change: Partial<HomeView> = {}): HomeView => ({
  ...NOTHING_AT_HOME,
  mentions: [mention()],
  news: newsView,
  recent: [rin, ...namesakes.slice(0, 2)],
  ...change,
});
