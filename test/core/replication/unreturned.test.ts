/** What Google would not have taken back when a share ended: none of it is told in the name of whoever has it still. */
import { asOwned, echoOf, unreturnedIn } from '../../../src/core/replication/unreturned';
import { contact } from './sampleReplica';

const phones = (...numbers: readonly string[]) => numbers.map((value) => ({ value }));
const [OWN, THEIRS, NEW] = ['03-1000-0001', '03-2000-0002', '03-3000-0003'];

const left = contact({
  phone: phones(OWN, THEIRS),
  name: [{ unstructured: 'Suzuki Ichiro' }],
});
const unreturned = unreturnedIn({
  contact: left,
  fields: { phone: phones(OWN) },
  record: null,
});

it('a contact that became what it was to be has nothing of the share left', () => {
  expect(unreturnedIn({ contact: left, fields: {}, record: null })).toEqual([]);
});

it('what the share had brought is not its owner’s, what he types besides is', () => {
  expect(asOwned(unreturned, left).fields).toEqual({
    ...left.fields,
    phone: phones(OWN),
  });
  const typed = {
    ...left,
    fields: { ...left.fields, phone: phones(OWN, THEIRS, NEW) },
  };
  expect(asOwned(unreturned, typed).fields.phone).toEqual(phones(OWN, NEW));
});

it('a contact is the same under another name, and another one is left as it is', () => {
  const [known] = unreturnedIn({
    contact: { ...left, identity: 'i1' },
    fields: { phone: [] },
    record: null,
  });
  const renamed = { ...left, handle: 'people/c9', identity: 'i1' };
  expect(asOwned(known === undefined ? [] : [known], renamed).fields.phone).toEqual([]);
  const other = { ...left, handle: 'people/c9' };
  expect(asOwned(unreturned, other)).toBe(other);
  expect(asOwned(undefined, left)).toBe(left);
});

it('that a contact shows more than was told of it is an echo', () => {
  expect(echoOf(unreturned, left, { phone: phones(OWN, NEW) })).toEqual({
    echo: { phone: phones(OWN, THEIRS, NEW) },
  });
  expect(echoOf(unreturned, { handle: 'people/c9' }, {})).toEqual({});
});
