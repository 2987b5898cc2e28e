import { storyCalled } from './allStories';
import type { Company, MemberName } from './company';
import { begin, cycleOf, enactAll, runPlainly } from './enact';
import type { Writes } from './killPoint';
import { Killed, noteWrites, strikeAt } from './killPoint';
import { outcomeOf } from './outcome';
import type { Step } from './story';

/** The run of a member ends right after the book took his changes, before anything of it is noted. */
const killAfterCommit = (company: Company, member: MemberName): void => {
  const writes: Writes = [];
  cycleOf(structuredClone(company), member, (deps) => noteWrites(deps, writes));
  const at = writes.indexOf('book.append');
  const killed = (): unknown =>
    cycleOf(company, member, (deps) => strikeAt(deps, [], { at, mishap: 'killed after' }));
  expect(killed).toThrow(Killed);
  company.clock.now += 16 * 60_000;
};

const rename = (who: MemberName, from: string, to: string): Step => ({
  who,
  edits: from,
  to: { name: [to] },
});

const sharedCompany = (): Company => {
  const story = storyCalled("an editor's change reaches everybody");
  const company = begin(story);
  enactAll(company, story.before ?? [], runPlainly);
  return company;
};

const namesIn = (company: Company): readonly string[] => {
  const { has, book } = outcomeOf(company);
  return [book, has.Aiko ?? [], has.Ben ?? [], has.Chie ?? []].map((lines) => lines[1]?.split(';')[0] ?? '');
};

const everywhere = (name: string): readonly string[] => [name, name, name, name];

describe('a run that was killed after its commit', () => {
  it('does not tell its change again over what somebody else has changed since', () => {
    const company = sharedCompany();
    enactAll(company, [rename('Aiko', 'Ichiro Suzuki', 'Ichirou Suzuki')], runPlainly);
    killAfterCommit(company, 'Aiko');
    enactAll(
      company,
      [{ sync: ['Ben'] }, rename('Ben', 'Ichirou Suzuki', 'Kazuo Suzuki'), { sync: ['Ben'] }, { hours: 3 }],
      runPlainly,
    );
    expect(namesIn(company)).toEqual(everywhere('Kazuo Suzuki'));
    expect(outcomeOf(company).log.slice(-2)).toEqual([
      'Aiko edit Kazuo Suzuki: name Ichiro Suzuki → Ichirou Suzuki',
      'Ben edit Kazuo Suzuki: name Ichirou Suzuki → Kazuo Suzuki',
    ]);
  });

  it('does not tell it again when the contact has waited in a mass since', () => {
    const story = storyCalled(
      'what waits is restored: the contacts are back with who deleted them, and nobody has noticed',
    );
    const company = begin(story);
    enactAll(company, story.before ?? [], runPlainly);
    const phone = (who: MemberName, number: string): Step => ({
      who,
      edits: 'Hana Sato',
      to: { phone: [number] },
    });
    enactAll(company, [phone('Ben', '03-1111-0000')], runPlainly);
    killAfterCommit(company, 'Ben');
    const untick = (name: string): Step => ({ who: 'Ben', unticks: 'Customers', for: name });
    enactAll(
      company,
      [
        ...['Hana Sato', 'Ken Ito', 'Yui Mori'].map(untick),
        { hours: 1 },
        phone('Aiko', '03-2222-0000'),
        { hours: 1 },
        { who: 'Aiko', decides: 'restore' },
        { hours: 2 },
      ],
      runPlainly,
    );
    const line = 'Hana Sato; email sato@example.com; phone 03-2222-0000; in Customers';
    const { has, book } = outcomeOf(company);
    for (const lines of [book, has.Aiko, has.Ben, has.Chie]) expect(lines).toContain(line);
  });

  it('lets the member take his change back before the next run', () => {
    const company = sharedCompany();
    enactAll(company, [rename('Aiko', 'Ichiro Suzuki', 'Ichirou Suzuki')], runPlainly);
    killAfterCommit(company, 'Aiko');
    enactAll(company, [rename('Aiko', 'Ichirou Suzuki', 'Ichiro Suzuki'), { hours: 3 }], runPlainly);
    expect(namesIn(company)).toEqual(everywhere('Ichiro Suzuki'));
  });

  it('lets the member change it once more, and both changes are in the log', () => {
    const company = sharedCompany();
    enactAll(company, [rename('Ben', 'Ichiro Suzuki', 'Ichirou Suzuki')], runPlainly);
    killAfterCommit(company, 'Ben');
    enactAll(company, [rename('Ben', 'Ichirou Suzuki', 'Kazuo Suzuki'), { hours: 3 }], runPlainly);
    expect(namesIn(company)).toEqual(everywhere('Kazuo Suzuki'));
    expect(outcomeOf(company).log.slice(-2)).toEqual([
      'Ben edit Kazuo Suzuki: name Ichiro Suzuki → Ichirou Suzuki',
      'Ben edit Kazuo Suzuki: name Ichirou Suzuki → Kazuo Suzuki',
    ]);
  });
});

describe('a first share that takes more than one commit', () => {
  it('killed after any of its writes: the book has everybody once', () => {
    const contacts = Array.from(
      { length: 401 },
      (_, row) => `Person ${String(row)}; email p${String(row)}@example.com; in Customers`,
    );
    const story = storyCalled("an editor's change reaches everybody");
    const start = begin({ ...story, given: { Aiko: { labels: ['Customers'], contacts } } });
    enactAll(start, [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'viewer' }], runPlainly);
    const writes: Writes = [];
    cycleOf(structuredClone(start), 'Aiko', (deps) => noteWrites(deps, writes));
    expect(writes.filter((write) => write === 'book.append')).toHaveLength(2);
    const telling = [...writes.keys()].filter((at) => /^(?:stateFile|book)\./.test(writes[at]!));
    for (const at of telling) {
      const company = structuredClone(start);
      const killed = (): unknown =>
        cycleOf(company, 'Aiko', (deps) => strikeAt(deps, [], { at, mishap: 'killed after' }));
      expect(killed).toThrow(Killed);
      company.clock.now += 16 * 60_000;
      cycleOf(company, 'Aiko');
      const { book, has, faults } = outcomeOf(company);
      expect({ at, book: book.length, faults }).toEqual({ at, book: 401, faults: [] });
      expect(book).toEqual(has.Aiko);
    }
  });
});

describe('a share that ended and begins anew before the interrupted run is made good', () => {
  it('killed after any write of giving up: everything is as before the end, and nothing was told', () => {
    const story = storyCalled('a member who had the contact already has it once, with both sets of data');
    const start = begin(story);
    enactAll(start, [...(story.before ?? []), { hours: 1 }], runPlainly);
    const settled = outcomeOf(start);
    enactAll(start, [{ stop: 'Customers', by: 'Aiko', with: 'Ben' }], runPlainly);
    const writes: Writes = [];
    cycleOf(structuredClone(start), 'Ben', (deps) => noteWrites(deps, writes));
    expect(writes).toContain('addressBook.update');
    for (const at of writes.keys()) {
      const company = structuredClone(start);
      const killed = (): unknown =>
        cycleOf(company, 'Ben', (deps) => strikeAt(deps, [], { at, mishap: 'killed after' }));
      expect(killed).toThrow(Killed);
      const again: Step = { share: 'Customers', by: 'Aiko', with: 'Ben', as: 'editor' };
      enactAll(company, [again, { hours: 3 }], runPlainly);
      expect({ after: writes[at], ...outcomeOf(company) }).toEqual({ after: writes[at], ...settled });
    }
  });
});
