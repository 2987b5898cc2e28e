/** What a dry run says is what happens: tried out, then done, and counted in the accounts themselves. */
import fc from 'fast-check';
import { answerDryRuns } from '../../../src/app/dryRun/answerDryRuns';
import type { DryRunNote, MemberOutlook } from '../../../src/app/dryRun/dryRunNotes';
import type { Author } from '../../../src/core/book/operation';
import { sameValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import type { ShareItem } from '../../../src/core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { MOST_CONTACTS } from '../../../src/core/replication/shortage';
import { add, contactsIn, createLabel } from '../../memory/addressBookByHand';
import type { WorkerTown } from '../worker/workerTown';
import { foundWorkerTown, MINUTE, personAt } from '../worker/workerTown';

const byField = (one: ShareItem, other: ShareItem): number =>
  DEFAULT_SHARED.indexOf(one) - DEFAULT_SHARED.indexOf(other);

const [OWNER, FIRST, SECOND] = [personAt(0), personAt(1), personAt(2)];

/** How a contact of the label stands among a member's own: not at all, by its address, or by name and phone alone. */
interface Sample {
  readonly mine: 'nothing' | 'address' | 'address twice' | 'name and phone';
  readonly title: 'same' | 'none' | 'other';
  readonly phone: 'same' | 'none' | 'other';
}

const anySample: fc.Arbitrary<Sample> = fc.record({
  mine: fc.constantFrom('nothing', 'address', 'address', 'address twice', 'name and phone'),
  title: fc.constantFrom('same', 'none', 'other'),
  phone: fc.constantFrom('same', 'none', 'other'),
});

const fieldsAt = (index: number): Fields => ({
  name: [{ family: 'Sato', given: `Rin ${String(index)}` }],
  email: [{ value: `rin${String(index)}@aoi.example`, type: 'work' }],
  phone: [{ value: `03-5550-${String(1_000 + index)}`, type: 'work' }],
  organization: [{ name: '葵商店', title: '店長' }],
});

const ownAt = (index: number, { mine, title, phone }: Sample): readonly Fields[] => {
  const shared = fieldsAt(index);
  if (mine === 'nothing') return [];
  const own: Fields = {
    ...shared,
    ...(mine === 'name and phone' ? { email: [] } : {}),
    organization:
      title === 'same'
        ? (shared.organization ?? [])
        : [{ name: '葵商店', ...(title === 'other' ? { title: '社員' } : {}) }],
    phone:
      phone === 'same'
        ? (shared.phone ?? [])
        : phone === 'none'
          ? []
          : [{ value: '090-0000-0001', type: 'mobile' }],
    note: [{ value: 'met in Kobe' }],
  };
  return mine === 'address twice' ? [own, { ...own, note: [] }] : [own];
};

/** What became of a member's contacts, counted before and after by what they are. */
const count = (town: WorkerTown, member: Author, label: string, hidden: readonly ShareItem[]) => {
  const data = town.contactsOf(member);
  const before = new Map(contactsIn(data).map((contact) => [contact.handle, contact]));
  return () => {
    const own = Object.values(data.labels).find(({ label: tag }) => tag === label);
    const counted = { created: 0, linked: 0, changed: 0, conflicts: 0, full: 0 };
    for (const contact of contactsIn(data, own?.handle ?? 'none')) {
      const former = before.get(contact.handle);
      if (former === undefined) {
        counted.created += 1;
        continue;
      }
      if (former.record === undefined && contact.record !== undefined) counted.linked += 1;
      const [was, is] = [former.fields, contact.fields];
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      counted.changed += 1;
      const isLost = FIELD_NAMES.some((name) =>
        (was[name] ?? []).some((one) => !(is[name] ?? []).some((other) => sameValue(name, [one], [other]))),
      );
      if (isLost) counted.conflicts += 1;
    }
    const missing = town.deps.visits.of(member.id)?.missing?.find((one) => one.label === label);
    return { type: 'known', ...counted, full: missing?.full ?? 0, hidden };
  };
};

const ask = (
  town: WorkerTown,
  key: string,
  accounts: readonly Author[],
  asker = OWNER,
  principals = accounts.map(({ id }) => `account:${id}`),
): void => {
  town.deps.dryRuns.write(asker.id, {
    key,
    name: 'Press',
    role: 'viewer',
    principals,
    accounts: accounts.map(({ id }) => id),
    askedAt: town.clock.now,
    tries: 0,
  });
};

const noteOf = (town: WorkerTown, asker = OWNER): DryRunNote => {
  const note = town.deps.dryRuns.of(asker.id);
  if (note === undefined) throw new Error('Nothing was asked.');
  return note;
};

const outlooksAfterRun = (town: WorkerTown): readonly MemberOutlook[] => {
  town.run();
  return noteOf(town).answer?.members ?? [];
};

const outlookAfterRun = (town: WorkerTown): MemberOutlook | undefined => outlooksAfterRun(town)[0];

/** Without the visits that a run of the worker makes besides. */
const answerAlone = (town: WorkerTown): void => {
  answerDryRuns(town.deps, { until: town.clock.now + MINUTE });
};

/** Everybody's contacts and states as one text. */
const digestOf = (town: WorkerTown): string =>
  JSON.stringify([OWNER, FIRST, SECOND].map((one) => [town.contactsOf(one), town.stateOf(one)]));

/** The owner's new label, which nobody has yet, and what the two others have of their own. */
const prepare = (samples: readonly (readonly [Sample, Sample])[]) => {
  const town = foundWorkerTown(3, 0);
  const handle = createLabel(town.contactsOf(OWNER), 'Press');
  samples.forEach(([first, second], index) => {
    add(town.contactsOf(OWNER), { ...fieldsAt(index), note: [{ value: 'mine alone' }] }, [handle]);
    for (const own of ownAt(index, first)) add(town.contactsOf(FIRST), own);
    for (const own of ownAt(index, second)) add(town.contactsOf(SECOND), own);
  });
  town.runFor(10);
  const share = (label: { readonly id: string } | { readonly handle: string }, { id }: Author): void => {
    town.commit({
      type: 'share',
      label: 'id' in label ? label : { ...label, name: 'Press', shared: DEFAULT_SHARED },
      principal: { type: 'account', id },
      role: 'viewer',
      nonce: town.nonce(),
    });
  };
  return { town, handle, share };
};

/** Leaves room for so many contacts: those in the trash count. */
const leaveRoom = (town: WorkerTown, member: Author, room: number): void => {
  const state = JSON.parse(town.stateOf(member).json ?? '{}') as object;
  const live = contactsIn(town.contactsOf(member)).length;
  const trashed = [{ at: town.clock.now, count: MOST_CONTACTS - 100 - live - room }];
  town.stateOf(member).json = JSON.stringify({ ...state, trashed });
};

const SALES = { crowd: { type: 'group', id: 'sales' }, name: 'Sales', email: '', inner: [] } as const;
const viewers = { type: 'share', principal: SALES.crowd, role: 'viewer' } as const;

it('a dry run of a first share, and of a further one with somebody and his group at once, says what then happens, to the contact', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySample, anySample), { minLength: 20, maxLength: 26 }),
      fc.option(fc.nat(12), { nil: undefined }),
      fc.subarray<ShareItem>(['phone', 'organization']),
      (samples, room, hidden) => {
        const { town, handle, share } = prepare(samples);
        if (room !== undefined) leaveRoom(town, FIRST, room);

        ask(town, handle, [FIRST]);
        const [before, head] = [digestOf(town), town.deps.mirror.read().access?.seq];
        const first = outlookAfterRun(town);
        expect([digestOf(town), town.deps.mirror.read().access?.seq]).toEqual([before, head]);
        share({ handle }, FIRST);
        const label = town.deps.mirror.read().access?.labels.find(({ name }) => name === 'Press')?.id ?? '';
        const counted = count(town, FIRST, label, []);
        town.runFor(120);
        expect(first).toEqual(counted());

        const from = { type: 'role', role: 'viewer' } as const;
        const hide = hidden.map((item) => ({ item, from }));
        town.commit({ type: 'choose-fields', label, share: [], unshare: [], hide, show: [] });
        town.runFor(10);
        // The first one has the label by now, and is in the group with the second one, who is named beside it as well.
        town.commit({ type: 'note-group', ...SALES, members: [FIRST.id, SECOND.id], nonce: town.nonce() });
        ask(town, label, [SECOND, FIRST], OWNER, [`account:${SECOND.id}`, 'group:sales']);
        const [second, again] = outlooksAfterRun(town);
        share({ id: label }, SECOND);
        town.commit({ ...viewers, label: { id: label }, nonce: town.nonce() });
        const counted2 = [SECOND, FIRST].map((member) =>
          count(town, member, label, [...hidden].sort(byField)),
        );
        town.runFor(60);
        expect([second, again]).toEqual(counted2.map((counting) => counting()));
        for (const outlook of [first, second])
          for (const [name, value] of Object.entries(outlook ?? {}))
            if (value !== 0 && JSON.stringify(value) !== '[]') seen.add(name);
      },
    ),
    { numRuns: 12 },
  );
  expect([...seen].sort()).toEqual(['changed', 'conflicts', 'created', 'full', 'hidden', 'linked', 'type']);
});

const PLAIN: Sample = { mine: 'address', title: 'other', phone: 'other' };
const plain = (length: number) => Array.from({ length }, () => [PLAIN, PLAIN] as const);

describe('a dry run', () => {
  it('of fewer than twenty contacts tells only how many they are, and looks at nobody', () => {
    const { town, handle } = prepare(plain(19));
    town.delegation.entered.length = 0;
    ask(town, handle, [FIRST]);
    answerAlone(town);
    expect(noteOf(town).answer?.members).toEqual([{ type: 'few', hidden: [] }]);
    expect(noteOf(town).answer?.contacts).toBe(19);
    expect(town.delegation.entered).not.toContain(FIRST.id);
  });

  it('of somebody whose account the worker may not enter is unknown', () => {
    const { town, handle } = prepare(plain(20));
    town.delegation.refused.add(FIRST.id);
    ask(town, handle, [FIRST, SECOND]);
    town.run();
    expect(noteOf(town).answer?.members).toMatchObject([{ type: 'unknown' }, { type: 'known' }]);
  });

  it('by somebody who may not share the label tells nothing, and looks at nobody', () => {
    const { town, handle, share } = prepare(plain(20));
    share({ handle }, FIRST);
    town.runFor(120);
    const label = town.deps.mirror.read().access?.labels.find(({ name }) => name === 'Press')?.id ?? '';
    town.delegation.entered.length = 0;
    ask(town, label, [SECOND], FIRST);
    answerAlone(town);
    expect(noteOf(town, FIRST).answer).toMatchObject({ contacts: 20, members: [{ type: 'unknown' }] });
    expect(town.delegation.entered).not.toContain(SECOND.id);
  });

  it('of somebody who is changing contacts himself is unknown until they are told', () => {
    const { town, handle, share } = prepare(plain(20));
    share({ handle }, FIRST);
    town.runFor(120);
    const other = createLabel(town.contactsOf(OWNER), 'Golf');
    for (let index = 0; index < 20; index += 1)
      add(town.contactsOf(OWNER), { name: [{ given: `Golfer ${String(index)}` }] }, [other]);
    const press = Object.values(town.contactsOf(FIRST).labels).find(({ name }) => name === 'Customers')!;
    add(town.contactsOf(FIRST), { name: [{ given: 'New' }] }, [press.handle]);
    ask(town, other, [FIRST]);
    expect(outlookAfterRun(town)).toEqual({ type: 'unknown' });
  });

  it('that was begun three times and never ended is answered with what is known: nothing', () => {
    const { town, handle } = prepare(plain(20));
    ask(town, handle, [FIRST]);
    town.deps.dryRuns.write(OWNER.id, { ...noteOf(town), tries: 3 });
    expect(outlookAfterRun(town)).toEqual({ type: 'unknown' });
    expect(noteOf(town).answer?.contacts).toBe(0);
  });

  it('is forgotten after a day', () => {
    const { town, handle } = prepare(plain(20));
    ask(town, handle, [FIRST]);
    town.run();
    town.clock.now += 24 * 60 * MINUTE;
    town.run();
    expect(town.deps.dryRuns.of(OWNER.id)).toBeUndefined();
  });
});
