import type { Fields } from '../../../src/core/contacts/fieldValue';
import { withoutGivenBack } from '../../../src/core/replication/givenBack';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import { activeLabels, contact, CUSTOMERS, EVERYBODY, held, stateWith, SUZUKI } from './sampleReplica';

const name = [{ family: '鈴木', given: '一郎' }];
const office = { value: '03-1234-5678', type: 'work' };
const own = { value: '090-1111-2222', type: 'mobile' };

const adopted = held({ name, phone: [office] }, { source: 'adopted', original: { name, phone: [own] } });
const intent = { at: 0, creates: {}, updates: {}, releases: [SUZUKI], closing: [] };
const before: Fields = { name, phone: [own] };

const isForgotten = (
  seen: ReplicaContact,
  { renamed = new Map<string, string>(), was = adopted, meant = true, active = [CUSTOMERS] } = {},
): boolean => {
  const state = stateWith({ [SUZUKI]: was }, meant ? { intent } : {});
  const listing = { complete: false, contacts: [seen], removed: [], renamed, mark: 'mark-2', pages: 1 };
  return withoutGivenBack(state, listing, activeLabels(active)).contacts[SUZUKI] === undefined;
};

describe('a contact that an earlier run was about to give back', () => {
  it.each([
    ['has neither tag nor label', contact({ name, phone: [office] }, { labels: [EVERYBODY] }), true],
    ['has its tag still', contact(before, { labels: [EVERYBODY], record: SUZUKI }), false],
    ['is in its label, with what it was before the share', contact(before), true],
    ['is in its label, with what was made of it', contact({ name, phone: [office, own] }), false],
  ])('and that %s', (_situation, seen, expected) => {
    expect(isForgotten(seen)).toBe(expected);
  });

  it('and that has another name by now', () => {
    const seen = contact({ name }, { handle: 'people/c9', labels: [EVERYBODY] });
    expect(isForgotten(seen)).toBe(false);
    expect(isForgotten(seen, { renamed: new Map([['people/c1', 'people/c9']]) })).toBe(true);
    expect(isForgotten({ ...seen, identity: 'c1' }, { was: { ...adopted, identity: 'c1' } })).toBe(true);
  });

  it('in its label, and that was the same before: nobody can tell', () => {
    const same = { ...adopted, original: { name, phone: [office] } };
    expect(isForgotten(contact({ name, phone: [office] }), { was: same })).toBe(false);
  });

  it('under a label that is to be given up still: giving it up looks at it by its name', () => {
    expect(isForgotten(contact(before, { labels: [EVERYBODY] }), { active: [] })).toBe(false);
  });

  it('is another matter than one that lost its tag', () => {
    expect(isForgotten(contact(before, { labels: [EVERYBODY] }), { meant: false })).toBe(false);
  });
});
