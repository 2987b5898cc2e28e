import type { Company, MemberName } from './company';
import { authorOf, portsOf } from './company';
import { commitBatch } from '../../src/app/book/commitBatch';
import { MARK } from '../../src/core/contacts/shortForm';
import { contactsIn, deleteLabel, edit } from '../memory/addressBookByHand';
import { begin, cycleOf, enactAll, runPlainly } from './enact';
import { noteCalls } from './killPoint';
import { outcomeOf } from './outcome';

const people = (label: string, count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, row) =>
      `${label} ${String(row)}; email ${label.toLowerCase()}${String(row)}@example.com; in ${label}`,
  );

/** Aiko shares two labels of 6 and 30 contacts with Ben and has told the book; he has not run yet. */
const shared = (): Company => {
  const company = begin({
    title: '',
    given: {
      Aiko: { labels: ['Press', 'Customers'], contacts: [...people('Press', 6), ...people('Customers', 30)] },
    },
    steps: [],
    then: {},
  });
  enactAll(
    company,
    [
      { share: 'Customers', by: 'Aiko', with: 'Ben', as: 'editor' },
      { share: 'Press', by: 'Aiko', with: 'Ben', as: 'editor' },
      { sync: ['Aiko'] },
    ],
    runPlainly,
  );
  return company;
};

const countOf = (company: Company, label: string): number =>
  (outcomeOf(company).has.Ben ?? []).filter((line) => line.endsWith(`in ${label}`)).length;

const visitOf = (company: Company) => company.visits.visits['102'];

const callsIn = (company: Company, member: MemberName, name: string): number => {
  const calls: string[] = [];
  cycleOf(company, member, (deps) => noteCalls(deps, calls));
  return calls.filter((call) => call === name).length;
};

describe('an account that is full', () => {
  it('gets the smaller label whole and a part of the other, and the cards are told how many are missing', () => {
    const company = shared();
    company.members.Ben.contacts.capacity = 20;
    const calls = callsIn(company, 'Ben', 'addressBook.create');
    expect([countOf(company, 'Press'), countOf(company, 'Customers')]).toEqual([6, 14]);
    expect(visitOf(company)?.missing).toMatchObject([{ full: 16, refused: 0 }]);
    expect(calls).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(36)) + 1);
    enactAll(company, [{ hours: 3 }], runPlainly);
    expect(visitOf(company)?.missing).toMatchObject([{ full: 16, refused: 0 }]);
    expect(outcomeOf(company).faults).toEqual([]);
  });

  it('is tried again after a day, not before; with room by then, everything is there and nothing is said any more', () => {
    const company = shared();
    company.members.Ben.contacts.capacity = 20;
    enactAll(company, [{ hours: 2 }], runPlainly);
    company.members.Ben.contacts.capacity = 25_000;
    expect(callsIn(company, 'Ben', 'addressBook.create')).toBe(0);
    enactAll(company, [{ hours: 24 }], runPlainly);
    expect([countOf(company, 'Press'), countOf(company, 'Customers')]).toEqual([6, 30]);
    expect(visitOf(company)).not.toHaveProperty('missing');
  });

  it('is not written to beyond what was seen to go into the trash', () => {
    const company = shared();
    enactAll(company, [{ sync: ['Ben'] }], runPlainly);
    const state = JSON.parse(company.members.Ben.state.json ?? '') as Record<string, unknown>;
    const trashed = [{ at: company.clock.now, count: 24_900 - 36 - 1 }];
    company.members.Ben.state.json = JSON.stringify({ ...state, trashed });
    const add = (name: string) =>
      ({ who: 'Aiko', adds: `${name}; email ${name.toLowerCase()}@example.com; in Press` }) as const;
    enactAll(company, [add('Ito'), add('Mori'), { sync: ['Aiko'] }], runPlainly);
    expect(callsIn(company, 'Ben', 'addressBook.create')).toBe(1);
    expect(countOf(company, 'Press')).toBe(7);
    expect(visitOf(company)?.missing).toMatchObject([{ full: 1, refused: 0 }]);
  });
});

describe('a contact that Google refuses', () => {
  it('is found among two hundred in few calls, the others are there, and it is not tried again until it changes', () => {
    const company = begin({
      title: '',
      given: { Aiko: { labels: ['Customers'], contacts: people('Customers', 200) } },
      steps: [],
      then: {},
    });
    enactAll(
      company,
      [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'editor' }, { sync: ['Aiko'] }],
      runPlainly,
    );
    company.members.Ben.contacts.refuses = 'customers77@example.com';
    const calls = callsIn(company, 'Ben', 'addressBook.create');
    expect(countOf(company, 'Customers')).toBe(199);
    expect(calls - 1).toBeLessThanOrEqual(2 * Math.log2(200) + 1);
    expect(visitOf(company)?.missing).toMatchObject([{ full: 0, refused: 1 }]);
    enactAll(company, [{ hours: 2 }], runPlainly);
    expect(callsIn(company, 'Ben', 'addressBook.create')).toBe(0);
    expect(visitOf(company)?.missing).toMatchObject([{ full: 0, refused: 1 }]);
    const mended = { edits: 'Customers 77', to: { email: ['mended@example.com'] } };
    enactAll(company, [{ who: 'Aiko', ...mended }, { hours: 2 }], runPlainly);
    expect(countOf(company, 'Customers')).toBe(200);
    expect(visitOf(company)).not.toHaveProperty('missing');
  });
});

describe('a contact of his own that Google will not have changed', () => {
  const adoptable = (): Company => {
    const company = begin({
      title: '',
      given: {
        Aiko: {
          labels: ['Customers'],
          contacts: ['Kimura; email kimura@example.com; phone 03-1111-1111; in Customers'],
        },
        Ben: { contacts: ['Kimura; email kimura@example.com; phone 03-2222-2222'] },
      },
      steps: [],
      then: {},
    });
    enactAll(
      company,
      [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'editor' }, { sync: ['Aiko'] }],
      runPlainly,
    );
    return company;
  };

  it('stays as it is, and the record gets one beside it', () => {
    const company = adoptable();
    company.members.Ben.contacts.refuses = '03-2222-2222';
    enactAll(company, [{ hours: 2 }], runPlainly);
    expect(outcomeOf(company).has.Ben).toEqual([
      'Kimura; email kimura@example.com; phone 03-1111-1111; in Customers',
      'Kimura; email kimura@example.com; phone 03-2222-2222',
    ]);
    expect(visitOf(company)).not.toHaveProperty('missing');
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'rested' } });
  });

  it('and that was adopted before keeps its label, also when he deletes that again and again', () => {
    const company = adoptable();
    const { contacts } = company.members.Ben;
    enactAll(company, [{ hours: 1 }], runPlainly);
    contacts.refuses = '03-2222-2222';
    const phone = { phone: ['03-3333-3333'] };
    enactAll(company, [{ who: 'Aiko', edits: 'Kimura', to: phone }, { hours: 2 }], runPlainly);
    for (let time = 0; time < 2; time += 1) {
      deleteLabel(contacts, Object.keys(contacts.labels)[0] ?? '');
      enactAll(company, [{ hours: 5 }], runPlainly);
    }
    expect(outcomeOf(company).has.Ben).toEqual([
      'Kimura; email kimura@example.com; phone 03-1111-1111; phone 03-2222-2222; in Customers',
    ]);
    expect(outcomeOf(company).has.Aiko).toHaveLength(1);
  });
});

describe('a text that is too long for Google', () => {
  const long = 'https://aoi.example/' + 'long/'.repeat(400);

  /** The book has it of somebody in Customers, and everybody has run. */
  const written = () => {
    const company = shared();
    commitBatch(portsOf(company, 'Aiko'))({
      author: authorOf('Aiko'),
      channel: 'card',
      key: 'key',
      nonce: 'nonce',
      operations: [
        {
          type: 'add',
          label: company.book.rows.label[0]?.id ?? '',
          fields: { name: [{ given: 'Ichiro' }], url: [{ value: long }] },
          nonce: 'n00000000000long',
        },
      ],
    });
    enactAll(company, [{ hours: 2 }], runPlainly);
    const contacts = company.members.Ben.contacts;
    const copy = () => {
      const found = contactsIn(contacts).find(({ fields }) => fields.name?.[0]?.['given'] === 'Ichiro');
      return { handle: found?.handle ?? '', url: found?.fields.url?.[0]?.['value'] ?? '' };
    };
    const book = () =>
      company.book.rows.person.find((row) => JSON.stringify(row?.fields['name']).includes('Ichiro'))?.fields[
        'url'
      ]?.value;
    const type = (value: string) => {
      edit(contacts, copy().handle, { url: [{ value }] });
      enactAll(company, [{ hours: 2 }], runPlainly);
    };
    return { company, copy, book, type };
  };

  it('is shortened with a mark in every account, whole in the book, and nobody’s edit', () => {
    const { company, copy, book } = written();
    expect([copy().url.length <= 1_024, copy().url.endsWith(MARK)]).toEqual([true, true]);
    expect(book()).toEqual([{ value: long }]);
    expect(visitOf(company)).not.toHaveProperty('missing');
    expect(outcomeOf(company).log.filter((line) => line.includes('Ichiro'))).toHaveLength(1);
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'rested' } });
  });

  it('keeps its end in the book when its beginning is edited on a phone', () => {
    const { copy, book, type } = written();
    type(copy().url.replace('aoi', 'kaede'));
    expect(book()).toEqual([{ value: long.replace('aoi', 'kaede') }]);
  });

  it('is not replaced by whoever never saw the whole: his text is a suggestion, and the copy is put back', () => {
    const { company, copy, book, type } = written();
    type('https://short.example');
    expect(book()).toEqual([{ value: long }]);
    expect(copy().url.endsWith(MARK)).toBe(true);
    expect(outcomeOf(company).suggestions).toHaveLength(1);
    expect(outcomeOf(company).suggestions[0]).toContain('https://short.example');
  });
});
