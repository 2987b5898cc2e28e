import { readFileSync } from 'node:fs';
import { DEFAULT_POLICIES, policyFields } from '../../../src/core/sharing/policies';
import { ROLES } from '../../../src/core/sharing/role';
import type { AccessBook, Name } from './accessBook';
import { createAccessBook, DAY, idOf, NONCE, PEOPLE } from './accessBook';
import { NOON } from '../../core/book/paperBook';

const SHARED = ['name', 'phone', 'birthday'];
const KAEDE = { name: [{ given: 'Kaede' }], birthday: [{ year: 1990, month: 5, day: 3 }] };

interface Labels {
  readonly Customers: string;
  readonly Suppliers: string;
}

/** Both labels are Aiko's. */
const withLabels = (book: AccessBook, hidden: readonly string[], owned = true): Labels => {
  const label = (name: string): string => {
    const id = book.write('label', {
      name,
      shared: SHARED,
      originAccount: '1001',
      originHandle: `contactGroups/${name}`,
      originName: 'Aiko',
      ...(name === 'Customers' && hidden.length > 0 ? { hidden: [...hidden] } : {}),
    });
    if (owned) book.write('grant', { principal: 'account:1001', role: 'owner' }, id);
    return id;
  };
  return { Customers: label('Customers'), Suppliers: label('Suppliers') };
};

const group = (
  book: AccessBook,
  principal: string,
  members: readonly Name[],
  inner: readonly string[] = [],
  readAt = NOON,
): void => {
  book.write('group', {
    principal,
    name: principal,
    email: '',
    members: members.map(idOf),
    inner: [...inner],
    readAt,
  });
};

const editOf = (record: string) =>
  ({
    type: 'edit',
    record,
    base: 9,
    edits: { phone: { was: [], now: [{ value: '03-1111-2222' }] } },
    nonce: NONCE,
  }) as const;

const deletionOf = (record: string, label: string) =>
  ({ type: 'take-out', record, label, base: 9, nonce: NONCE }) as const;

const shareOf = (label: string) =>
  ({
    type: 'share',
    label: { id: label },
    principal: { type: 'account', id: '1009' },
    role: 'viewer',
    nonce: NONCE,
  }) as const;

interface Way {
  readonly role: string;
  readonly given: string;
  readonly where: string;
  readonly ends: string;
  readonly hidden: string;
  readonly right: string;
  readonly birthday: 'yes' | 'no';
}

const WAYS = (
  JSON.parse(readFileSync('test/scenarios/access/ways.json', 'utf8')) as { readonly rows: readonly Way[] }
).rows;

/** Ben has what the row says. */
const arranged = (way: Way) => {
  const book = createAccessBook();
  const rules = { nothing: [], 'birthday from viewers': ['birthday role:viewer'] }[way.hidden] ?? [
    `birthday account:${idOf('Ben')}`,
  ];
  const labels = withLabels(book, rules, way.role !== 'owner');
  const home = way.where === 'at home' ? labels.Customers : labels.Suppliers;
  const kaede = book.write('person', KAEDE, home);
  const cap = /at most (\w+)/.exec(way.where)?.[1];
  if (cap !== undefined) book.write('placement', { person: kaede, cap }, labels.Customers);
  const until = { never: {}, tomorrow: { until: NOON + DAY }, yesterday: { until: NOON - DAY } }[way.ends]!;
  const give = (principal: string, role = way.role): void => {
    book.write('grant', { principal, role, ...until }, labels.Customers);
  };
  switch (way.given) {
    case 'himself':
      give(`account:${idOf('Ben')}`);
      break;
    case 'a group':
      group(book, 'group:sales', ['Ben', 'Dai']);
      give('group:sales');
      break;
    case 'a group in a group':
      group(book, 'group:sales', [], ['tokyo']);
      group(book, 'group:tokyo', ['Ben'], ['sales']);
      give('group:sales');
      break;
    case 'the whole company':
      group(book, 'domain:kaede.example', PEOPLE);
      give('domain:kaede.example');
      break;
    case 'an invitation that he accepts':
      book.write('policy', policyFields({ ...DEFAULT_POLICIES, outside: 'on' }));
      book.write(
        'grant',
        { principal: 'pending:ben@kaede.example', role: way.role, invitedAt: NOON - DAY, ...until },
        labels.Customers,
      );
      expect(book.seen('Ben', kaede)).toBeUndefined();
      book.act('Ben', { type: 'answer-invitation', label: labels.Customers, accept: true });
      break;
    default:
      group(book, 'group:sales', ['Ben', 'Dai']);
      give('group:sales', way.role === 'viewer' ? 'manager' : 'viewer');
      book.write('grant', { principal: `except:${idOf('Ben')}`, role: way.role }, labels.Customers);
  }
  return { book, labels, kaede, home };
};

const rank = (right: string): number => ROLES.findIndex((role) => role === right);

describe('ways in', () => {
  it.each(WAYS)('$role by $given, $where, ends $ends, hidden: $hidden → $right', (way) => {
    const { book, labels, kaede, home } = arranged(way);
    const seen = book.seen('Ben', kaede);
    const onLabel = way.right === 'none' ? -1 : rank(way.role);
    expect({
      sees: seen !== undefined,
      birthday: seen?.includes('birthday') === true ? 'yes' : 'no',
      edits: book.can('Ben', editOf(kaede)),
      deletes: book.can('Ben', deletionOf(kaede, home)),
      shares: book.can('Ben', shareOf(labels.Customers)),
      isAmongWhoSees: book.seenBy(kaede).includes('Ben'),
    }).toEqual({
      sees: way.right !== 'none',
      birthday: way.birthday,
      edits: rank(way.right) >= rank('editor'),
      deletes: way.where === 'at home' && rank(way.right) >= rank('curator'),
      shares: onLabel >= rank('manager'),
      isAmongWhoSees: way.right !== 'none',
    });
  });

  it('stand in the table with every pair of what a way may be', () => {
    const names = ['role', 'given', 'where', 'ends', 'hidden'] as const;
    const values = (name: (typeof names)[number]) => [...new Set(WAYS.map((way) => way[name]))];
    const isImpossible = (pair: readonly string[]): boolean =>
      pair.includes('owner') &&
      pair.some((value) =>
        [...values('given').filter((one) => one !== 'himself'), 'tomorrow', 'yesterday'].includes(value),
      );
    const missing = names.flatMap((name, position) =>
      names
        .slice(position + 1)
        .flatMap((other) =>
          values(name).flatMap((one) =>
            values(other).flatMap((another) =>
              isImpossible([one, another]) || WAYS.some((way) => way[name] === one && way[other] === another)
                ? []
                : [`${one} & ${another}`],
            ),
          ),
        ),
    );
    expect(missing).toEqual([]);
    expect(names.map((name) => values(name).length)).toEqual([5, 6, 3, 3, 3]);
  });
});

interface Story {
  readonly story: string;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly unread?: readonly string[];
  readonly shares: readonly string[];
  readonly exceptions?: readonly string[];
  readonly placements?: readonly string[];
  readonly hidden?: readonly string[];
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly sees: Readonly<Record<Name, readonly string[]>>;
  readonly seenBy: Readonly<Record<string, readonly Name[]>>;
}

const STORIES = (
  JSON.parse(readFileSync('test/scenarios/access/stories.json', 'utf8')) as {
    readonly stories: readonly Story[];
  }
).stories;

/** A sentence that no pattern reads is a mistake in the story. */
const read = (pattern: RegExp, sentence: string): readonly string[] => {
  const found = pattern.exec(sentence);
  if (found === null) throw new Error(`not understood: ${sentence}`);
  return found.slice(1).map((part = '') => part);
};

const told = (story: Story) => {
  const book = createAccessBook();
  const labels = withLabels(
    book,
    (story.hidden ?? []).map((sentence) => {
      const [item = '', role = ''] = read(/^(\w+) from (\w+)s of Customers$/, sentence);
      return `${item} role:${role}`;
    }),
  );
  const labelOf = (name: string): string => (name === 'Customers' ? labels.Customers : labels.Suppliers);
  const persons: Readonly<Record<string, string>> = {
    Kaede: book.write('person', KAEDE, labels.Customers),
    Sato: book.write('person', { name: [{ family: 'Sato' }] }, labels.Suppliers),
  };
  const principalOf = (name: string): string =>
    PEOPLE.some((one) => one === name)
      ? `account:${idOf(name)}`
      : name === 'everybody'
        ? 'domain:kaede.example'
        : `group:${name}`;
  for (const [name, members] of Object.entries(story.groups ?? {}))
    group(
      book,
      principalOf(name),
      members.filter((member) => PEOPLE.some((one) => one === member)),
      members.filter((member) => !PEOPLE.some((one) => one === member)),
      story.unread?.includes(name) === true ? NOON - 8 * DAY : NOON,
    );
  for (const sentence of story.shares) {
    const [who = '', role = '', label = '', end] = read(
      /^(\w+) is an? (\w+) of (\w+)(?: until (tomorrow|yesterday))?$/,
      sentence,
    );
    const until = end === '' ? {} : { until: end === 'tomorrow' ? NOON + DAY : NOON - DAY };
    book.write('grant', { principal: principalOf(who), role, ...until }, labelOf(label));
  }
  for (const sentence of story.exceptions ?? []) {
    const [who = '', role = '', label = ''] = read(
      /^(\w+) (?:is an? (\w+) of|has no access to) (\w+)$/,
      sentence,
    );
    book.write('grant', { principal: `except:${idOf(who)}`, role: role || 'none' }, labelOf(label));
  }
  for (const sentence of story.placements ?? []) {
    const [person = '', label = '', cap = ''] = read(/^(\w+) is in (\w+), for at most an? (\w+)$/, sentence);
    book.write('placement', { person: persons[person]!, cap }, labelOf(label));
  }
  const can = (sentence: string): boolean => {
    const [who = '', act = '', what = ''] = read(
      /^(\w+) can (edit|delete|share|see the birthday of) (\w+)$/,
      sentence,
    );
    const person = persons[what] ?? '';
    if (act === 'edit') return book.can(who, editOf(person));
    if (act === 'delete')
      return book.can(who, deletionOf(person, what === 'Kaede' ? labels.Customers : labels.Suppliers));
    if (act === 'share') return book.can(who, shareOf(labelOf(what)));
    return book.seen(who, person)?.includes('birthday') === true;
  };
  const sees = (who: Name): readonly string[] =>
    Object.keys(persons).filter((name) => book.seen(who, persons[name]!) !== undefined);
  return { can, sees, seenBy: (name: string) => book.seenBy(persons[name]!), persons: Object.keys(persons) };
};

describe.each(STORIES)('$story', (story) => {
  const { can, sees, seenBy, persons } = told(story);

  it.each([
    ...story.can.map((one) => [one, true] as const),
    ...story.cannot.map((one) => [one, false] as const),
  ])('%s: %s', (sentence, answer) => {
    expect(can(sentence)).toBe(answer);
  });

  it('what people see and who sees it are one and the same', () => {
    for (const [who, names] of Object.entries(story.sees)) expect([who, sees(who)]).toEqual([who, names]);
    for (const [name, people] of Object.entries(story.seenBy))
      expect([name, seenBy(name)]).toEqual([name, people]);
    for (const name of persons)
      expect(PEOPLE.filter((who) => sees(who).includes(name))).toEqual(seenBy(name));
    for (const who of PEOPLE)
      for (const name of persons) if (can(`${who} can edit ${name}`)) expect(sees(who)).toContain(name);
  });
});
