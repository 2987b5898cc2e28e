/** What every record of dry runs must do. */
import type { DryRunNote, DryRuns } from '../../src/app/dryRun/dryRunNotes';

const NOTE: DryRunNote = {
  key: 'contactGroups/press',
  name: '報道 <b>',
  role: 'viewer',
  principals: ['account:1', 'group:sales'],
  accounts: ['1', '2', '3', '4'],
  shared: ['name', 'homeAddress'],
  askedAt: 1,
  tries: 0,
};

export const describeDryRuns = (name: string, open: () => { readonly dryRuns: () => DryRuns }): void => {
  describe(`the dry runs ${name}`, () => {
    it('a question is kept per asker, replaced by a later one, with its answer, and gone once it is removed', () => {
      const { dryRuns } = open();
      expect([dryRuns().of('1'), dryRuns().all()]).toEqual([undefined, new Map()]);
      dryRuns().write('1', NOTE);
      dryRuns().write('2', { ...NOTE, key: 'l0.0000000000000000' });
      const answered: DryRunNote = {
        ...NOTE,
        tries: 1,
        answer: {
          at: 2,
          contacts: 20,
          members: [
            { type: 'known', created: 1, linked: 2, changed: 3, conflicts: 4, full: 5, hidden: ['note'] },
            { type: 'few', hidden: [] },
            { type: 'apart' },
            { type: 'unknown' },
          ],
        },
      };
      dryRuns().write('1', answered);
      expect(dryRuns().of('1')).toEqual(answered);
      expect([...dryRuns().all().keys()].sort()).toEqual(['1', '2']);
      dryRuns().remove('1');
      expect([...dryRuns().all().keys()]).toEqual(['2']);
    });
  });
};
