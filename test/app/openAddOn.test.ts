import { openAddOn } from '../../src/app/openAddOn';
import { runCycle } from '../../src/app/replication/runCycle';
import { findMember } from '../../src/core/book/operations/member';
import { valueOf } from '../../src/core/book/record';
import { fail } from '../../src/core/result';
import { createMemoryStateFile, noStateFile } from '../memory/memoryStateFile';
import { recordsOf } from '../memory/memoryBook';
import type { Office } from './office';
import { ben, createOffice } from './office';

const openedAt = (office: Office) => {
  const member = findMember(recordsOf(office.bookData), ben.id);
  return member === undefined ? undefined : valueOf(member, 'opened');
};

const problem = { type: 'unreachable', what: 'book' } as const;

describe('opening the add-on', () => {
  it('the first time notes the member and makes the trigger', () => {
    const office = createOffice();
    expect(openAddOn(office.deps(ben))).toMatchObject({ ok: true, value: { id: ben.id } });
    expect(openedAt(office)).toBe(office.clock.now);
    expect(office.asked.filter((call) => call.startsWith('trigger'))).toEqual(['trigger 1002']);
  });

  it('again looks after the trigger, and neither reads nor writes the book', () => {
    const office = createOffice();
    openAddOn(office.deps(ben));
    office.asked.length = 0;
    expect(openAddOn(office.deps(ben))).toMatchObject({ ok: true });
    expect(office.asked).toEqual(['trigger 1002']);
  });

  it('after all properties were wiped commits nothing a second time', () => {
    const office = createOffice();
    openAddOn(office.deps(ben));
    delete office.visits.visits[ben.id];
    const { seq } = office.bookData.head;
    office.clock.now += 60_000;
    expect(openAddOn(office.deps(ben))).toMatchObject({ ok: true });
    expect(office.bookData.head.seq).toBe(seq);
  });

  it('while the book cannot be reached says so, and is noted at the next opening, even after an hour', () => {
    const office = createOffice();
    const deps = office.deps(ben);
    const unread = { ...deps, book: { ...deps.book, read: () => fail(problem) } };
    expect(openAddOn(unread)).toEqual({ ok: false, problem });
    const hourly = { ...unread, stateFile: createMemoryStateFile(noStateFile()) };
    if (office.asked.includes('trigger 1002')) runCycle(hourly)(ben, 60_000);
    openAddOn(deps);
    expect(openedAt(office)).toBe(office.clock.now);
  });

  it('by an account that Google does not name does nothing', () => {
    const office = createOffice();
    const account = { identify: () => fail({ type: 'forbidden', what: 'identity' } as const) };
    expect(openAddOn({ ...office.deps(ben), account })).toMatchObject({ ok: false });
    expect(office.asked).toEqual([]);
  });
});
