/** What every access mirror must do. */
import type { AccessMirror } from '../../src/app/ports';
import type { AccessView } from '../../src/core/sharing/access';
import { ROLES } from '../../src/core/sharing/role';

export interface OpenedMirror {
  /** The mirror as a new execution has it. */
  readonly mirror: () => AccessMirror;
}

/** A book's access with so many labels, each granted to three people. */
export const accessOf = (labels: number, seq = 7): AccessView => {
  const ids = Array.from({ length: labels }, (_, index) => `l${index.toString(36)}.conformlabel0000`);
  return {
    epoch: 'first',
    seq,
    labels: ids.map((id, index) => ({
      id,
      name: `${'株式会社楓物産の得意先'.repeat(4)} ${String(index)} "A" \\ 🍁`,
      shared: index % 2 === 0 ? ['name', 'homeAddress'] : [],
      origin: {
        account: '100000000000000000001',
        handle: `contactGroups/${String(index)}`,
        name: 'Aiko Natori',
      },
    })),
    grants: ids.flatMap((label, index) =>
      [1, 2, 3].map((number) => ({
        label,
        principal: { type: 'account' as const, id: `10000000000000000000${String(number)}` },
        role: ROLES[(index + number) % ROLES.length]!,
        ...(number === 3 ? { until: 1_775_000_000_000 } : {}),
      })),
    ),
    groups: [
      {
        crowd: { type: 'group' as const, id: '03sales' },
        name: '営業',
        email: 'sales@kaede.example',
        members: ['100000000000000000001', '100000000000000000009'],
        inner: ['03tokyo'],
        readAt: 1_775_000_000_000,
        failingSince: 1_775_000_000_001,
      },
    ],
    exceptions: [],
    heads: Object.fromEntries(ids.map((id, index) => [id, index])),
  };
};

const reached = (seq: number) => ({ reached: { epoch: 'first', seq } });

/** What a reader of a clean mirror is told. */
export const told = (access: AccessView) => ({ access, ...reached(access.seq) });

export const describeAccessMirror = (name: string, open: () => OpenedMirror): void => {
  describe(`the access mirror ${name}`, () => {
    it('before the first write it says nothing', () => {
      expect(open().mirror().read()).toEqual({});
    });

    it.each([0, 1, 30, 300])(
      'the access of %d labels is read as it was written, by its writer and by others',
      (labels) => {
        const { mirror } = open();
        const writer = mirror();
        writer.write(accessOf(labels));
        for (const reader of [writer, mirror()]) expect(reader.read()).toEqual(told(accessOf(labels)));
      },
    );

    it('a smaller access replaces a larger one whole, and the other way round', () => {
      const { mirror } = open();
      for (const labels of [100, 2, 100, 0]) {
        mirror().write(accessOf(labels, labels));
        expect(mirror().read()).toEqual(told(accessOf(labels, labels)));
      }
    });

    it('while it is dirty nobody believes it, not even after a write', () => {
      const { mirror } = open();
      mirror().write(accessOf(2));
      const writer = mirror();
      writer.markDirty(8);
      for (const reader of [writer, mirror()]) expect(reader.read()).toEqual({ dirty: 8, ...reached(7) });
      writer.write(accessOf(3, 8));
      for (const reader of [writer, mirror()]) expect(reader.read()).toEqual({ dirty: 8, ...reached(8) });
    });

    it('once it is clean again it says what was written last', () => {
      const { mirror } = open();
      const writer = mirror();
      writer.write(accessOf(2));
      writer.markDirty(8);
      writer.write(accessOf(3, 8));
      writer.markClean();
      for (const reader of [writer, mirror()]) expect(reader.read()).toEqual(told(accessOf(3, 8)));
    });

    it('dirt is replaced by later dirt, and cleaning what is clean changes nothing', () => {
      const { mirror } = open();
      mirror().markDirty(8);
      mirror().markDirty(9);
      expect(mirror().read()).toEqual({ dirty: 9 });
      mirror().markClean();
      mirror().markClean();
      expect(mirror().read()).toEqual({});
    });
  });
};
