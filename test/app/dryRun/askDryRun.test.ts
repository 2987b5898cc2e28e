import { askDryRun } from '../../../src/app/dryRun/askDryRun';
import { KEPT_FOR } from '../../../src/app/dryRun/dryRunNotes';
import type { Author } from '../../../src/core/book/operation';
import { succeed } from '../../../src/core/result';
import { createMemoryDryRuns } from '../../memory/memoryDryRuns';
import { mailOffice } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

const MINUTE = 60_000;

const opened = () => {
  const mail = mailOffice();
  const { office, deps, customers } = mail;
  const notes: Record<string, string> = {};
  const dryRuns = createMemoryDryRuns(notes);
  const wake = (): void => {
    const { now } = office.clock;
    office.deps(aiko).workers.write('9', { beganAt: now, endedAt: now, workedAt: now });
  };
  wake();
  const ask = (person: Author, address = emi.email, role = 'viewer') =>
    askDryRun({ ...deps(person), dryRuns })({ label: customers, address, role });
  return { ...mail, notes, dryRuns, ask, wake };
};

const answer = (at: number) => ({
  at,
  contacts: 40,
  members: [
    { type: 'known', created: 30, linked: 10, changed: 2, conflicts: 1, full: 0, hidden: [] } as const,
  ],
});

describe('a dry run', () => {
  it('is asked for once, waited for, and read', () => {
    const { ask, dryRuns, office, customers, wake } = opened();
    const before = office.digest();
    expect(ask(aiko)).toMatchObject({
      ok: true,
      value: { people: 1, state: { type: 'asked', minutesAgo: 0 } },
    });
    expect(dryRuns.of(aiko.id)).toMatchObject({
      key: customers,
      role: 'viewer',
      accounts: [emi.id],
      tries: 0,
    });
    office.clock.now += 3 * MINUTE;
    expect(ask(aiko)).toMatchObject({ value: { state: { type: 'asked', minutesAgo: 3 } } });

    const note = dryRuns.of(aiko.id)!;
    dryRuns.write(aiko.id, { ...note, tries: 1, answer: answer(office.clock.now) });
    office.clock.now += MINUTE;
    const said = { type: 'answered', minutesAgo: 1, contacts: 40 };
    expect(ask(aiko)).toMatchObject({
      value: { state: { ...said, members: [{ name: 'Emi Ota', outlook: { created: 30, linked: 10 } }] } },
    });
    // The same answer for an hour, however often it is asked for; then it is looked at anew.
    office.clock.now += KEPT_FOR - 2 * MINUTE;
    wake();
    expect(ask(aiko)).toMatchObject({ value: { state: { type: 'answered' } } });
    office.clock.now += 2 * MINUTE;
    expect(ask(aiko)).toMatchObject({ value: { state: { type: 'asked' } } });
    expect(office.digest()).toBe(before);
  });

  it('of another role or of another person is another question', () => {
    const { ask, dryRuns, office } = opened();
    ask(aiko);
    dryRuns.write(aiko.id, { ...dryRuns.of(aiko.id)!, answer: answer(office.clock.now) });
    expect(ask(aiko, emi.email, 'editor')).toMatchObject({ value: { state: { type: 'asked' } } });
    expect(ask(aiko, chie.email, 'editor')).toMatchObject({ value: { state: { type: 'asked' } } });
    expect(dryRuns.of(aiko.id)).toMatchObject({ accounts: [chie.id] });
  });

  it('of a group and of people in it looks at each once, and at nobody whom an exception keeps out', () => {
    const { ask, deps, dryRuns, tell, customers, office } = opened();
    const nonce = (): string => office.deps(aiko).nonces.draw();
    const directory = deps(aiko).directory;
    const sales = {
      id: 'sales',
      email: 'sales@kaede.example',
      name: 'Sales',
      crowd: { type: 'group', isReadable: true },
    } as const;
    const withSales = {
      ...directory,
      find: (email: string) => (email === sales.email ? succeed(sales) : directory.find(email)),
    };
    const asked = (address: string) =>
      askDryRun({ ...deps(aiko), dryRuns, directory: withSales })({
        label: customers,
        address,
        role: 'viewer',
      });
    expect(asked(sales.email)).toMatchObject({ value: { people: 0, hasUnread: true } });

    const crowd = { type: 'group', id: 'sales' } as const;
    const members = [aiko.id, ben.id, chie.id, emi.id];
    const share = { type: 'share', label: { id: customers }, principal: crowd, role: 'viewer' } as const;
    tell(aiko, { ...share, nonce: nonce() });
    tell(aiko, { type: 'note-group', crowd, name: 'Sales', email: '', members, inner: [], nonce: nonce() });
    tell(aiko, { type: 'set-exception', label: customers, account: emi.id, role: 'none' });
    expect(asked(`${sales.email}, ${ben.email}`)).toMatchObject({ value: { people: 2, hasUnread: false } });
    expect(dryRuns.of(aiko.id)).toMatchObject({
      principals: ['group:sales', `account:${ben.id}`],
      accounts: [ben.id, chie.id],
    });
    expect(ask(aiko, emi.email)).toMatchObject({ value: { people: 1 } });
  });

  it('is unknown where no worker runs, and nothing is kept', () => {
    const { ask, notes, office } = opened();
    office.clock.now += 4 * 60 * MINUTE;
    expect(ask(aiko)).toMatchObject({ value: { state: { type: 'nobody-looks' } } });
    expect(notes).toEqual({});
  });

  it.each([
    ['an editor', ben, emi.email, 'viewer', 'no-right'],
    ['somebody outside', emi, ben.email, 'viewer', 'unknown-label'],
    ['nobody', aiko, '', 'viewer', 'nobody'],
    ['a role that there is not', aiko, emi.email, 'king', 'unknown-role'],
  ] as const)(
    'of or by %s is refused as the share would be, and nothing is kept',
    (_who, by, address, role, type) => {
      const { ask, notes } = opened();
      expect(ask(by, address, role)).toMatchObject({ ok: false, problem: { type } });
      expect(notes).toEqual({});
    },
  );
});
