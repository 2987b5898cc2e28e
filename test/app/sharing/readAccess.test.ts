import { commitBatch } from '../../../src/app/book/commitBatch';
import { readAccess } from '../../../src/app/sharing/readAccess';
import { fail } from '../../../src/core/result';
import { aiko, ben, createOffice } from '../office';

const shared = () => {
  const office = createOffice();
  const label = { handle: 'contactGroups/7', name: 'Customers', shared: [] };
  const principal = { type: 'account', id: ben.id } as const;
  commitBatch(office.deps(aiko))(
    office.batch(aiko, { type: 'share', label, principal, role: 'viewer', nonce: 'n000000000000009' }),
  );
  office.asked.length = 0;
  return { office, deps: office.deps(ben), access: office.mirrorData.access! };
};

describe('who may see what', () => {
  it('comes from a clean mirror without a look at the book', () => {
    const { office, deps, access } = shared();
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(office.asked).toEqual([]);
  });

  it('comes from the book where the mirror was wiped or forged, and mends it', () => {
    const { office, deps, access } = shared();
    office.mirrorData.access = null;
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(office.asked.filter((call) => call === 'read')).toEqual(['read']);
    expect(office.mirrorData).toEqual({ access, dirty: null });
  });

  it('comes from the book where the mirror is dirty by a commit that has arrived, and mends it', () => {
    const { office, deps, access } = shared();
    office.mirrorData.dirty = office.bookData.head.seq;
    office.mirrorData.access = { ...access, grants: [] };
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(office.mirrorData).toEqual({ access, dirty: null });
  });

  it('comes from the book every time while a commit may still arrive: the mirror stays dirty', () => {
    const { office, deps, access } = shared();
    const dirty = office.bookData.head.seq + 1;
    office.mirrorData.dirty = dirty;
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(readAccess(deps)).toEqual({ ok: true, value: access });
    expect(office.asked).toEqual(['read', 'read']);
    expect(office.mirrorData.dirty).toBe(dirty);
  });

  it('is unknown where neither can be read, and the mirror stays as it was', () => {
    const { office, deps } = shared();
    office.mirrorData.dirty = 1;
    const before = office.digest();
    const problem = { type: 'unreachable', what: 'book' } as const;
    expect(readAccess({ ...deps, book: { ...deps.book, read: () => fail(problem) } })).toEqual({
      ok: false,
      problem,
    });
    expect(office.digest()).toBe(before);
  });
});
