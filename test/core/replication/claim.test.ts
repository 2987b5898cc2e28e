import { claimFromBook, claimFromIntent } from '../../../src/core/replication/claim';
import type { BookPerson } from '../../../src/core/replication/catchUp';
import type { ActiveLabels } from '../../../src/core/replication/observe';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import {
  activeLabels,
  contact,
  CUSTOMERS,
  EVERYBODY,
  held,
  heldLabel,
  label,
  stateWith,
  SUZUKI,
} from './sampleReplica';

const name = [{ family: '鈴木', given: '一郎' }];
const office = { value: '03-1234-5678', type: 'work' };
const mobile = { value: '090-1111-2222', type: 'mobile' };

const persons = (labels: readonly string[] = [CUSTOMERS]): ReadonlyMap<string, BookPerson> =>
  new Map([[SUZUKI, { v: 6, labels, fields: { name, phone: [office] } }]]);

describe('a tagged contact that no state knows', () => {
  const claim = (
    fields: object,
    change: object = {},
    labels?: readonly string[],
    active: ActiveLabels = activeLabels(),
  ) =>
    claimFromBook(
      persons(labels),
      active,
      'state lost',
    )(SUZUKI, contact(fields, { record: SUZUKI, ...change }));

  it('says what the book says: it is one that we made', () => {
    expect(claim({ name, phone: [office] })).toEqual(held({ name, phone: [office] }, { handle: '', v: 6 }));
  });

  it('says something else: it is the member’s, its values are known, and the private ones are his own', () => {
    const fields = { name: [{ family: 'Suzuki' }], phone: [office, mobile] };
    expect(claim(fields)).toEqual(
      held(
        { name, phone: [office] },
        { handle: '', v: 6, source: 'contributed', original: fields, echo: { name: [{ family: 'Suzuki' }] } },
      ),
    );
  });

  it('misses what the book has: that is neither told nor put back', () => {
    expect(claim({ name })).toMatchObject({ source: 'contributed', echo: { phone: [] } });
  });

  it('lies in the member’s own label: it is his', () => {
    const active: ActiveLabels = new Map([
      [CUSTOMERS, { label: label(CUSTOMERS), held: heldLabel(CUSTOMERS, { created: false }) }],
    ]);
    expect(claim({ name, phone: [office] }, {}, [CUSTOMERS], active)).toMatchObject({
      source: 'contributed',
    });
  });

  it('does not carry the label: it is looked at again', () => {
    expect(claim({ name, phone: [office] }, { labels: [EVERYBODY] })).toMatchObject({ v: 0, labels: [] });
  });

  it('whose record was deleted: nobody’s edit, and the member’s to keep', () => {
    const fields = { name, phone: [mobile] };
    expect(claim(fields, {}, [])).toEqual(
      held(fields, { handle: '', v: 0, source: 'contributed', original: fields }),
    );
  });

  it('whose tag the book does not know: it is a stranger', () => {
    expect(claimFromBook(new Map(), activeLabels(), 'state lost')(SUZUKI, contact({ name }))).toBeUndefined();
  });
});

describe('a contact that an earlier run was about to make', () => {
  const NOW = 1_775_433_600_000;
  const meant = held({ name }, { handle: '', meantAt: NOW });
  const intent = { at: 0, creates: { [SUZUKI]: meant }, updates: {}, releases: [], closing: [] };
  const adopting = { ...intent, creates: {}, updates: { [SUZUKI]: meant } };
  const claim = (seen: ReplicaContact, state = stateWith({}, { intent })) =>
    claimFromIntent(state, activeLabels())(SUZUKI, seen);

  it.each([
    ['as it was made', { name }, undefined],
    ['edited by its owner since', { name, phone: [mobile] }, undefined],
    ['with nothing of what was meant any more', { phone: [mobile] }, undefined],
    ['taken out of the label since', { name }, [EVERYBODY]],
  ])('%s: the tag tells that it is the one', (_situation, fields, labels) => {
    const seen = contact(fields, {
      record: SUZUKI,
      meantAt: NOW,
      ...(labels === undefined ? {} : { labels }),
    });
    expect([claim(seen), claim(seen, stateWith({}, { intent: adopting }))]).toEqual([meant, meant]);
  });

  it.each([
    ['of an earlier run, on an older copy', NOW - 1],
    ['of another program', undefined],
  ])('has no tag %s, though it says the same', (_whose, meantAt) => {
    const seen = contact({ name }, { record: SUZUKI, ...(meantAt === undefined ? {} : { meantAt }) });
    expect([claim(seen), claim(seen, stateWith({}, { intent: adopting }))]).toEqual([undefined, undefined]);
  });

  it('has lost its tag: it has to say exactly what was meant, for it may be an older copy', () => {
    expect(claim(contact({ name }))).toBe(meant);
    expect(claim(contact({ name, phone: [mobile] }))).toBeUndefined();
    expect(claim(contact({ name }), stateWith({}, { intent: adopting }))).toBeUndefined();
  });

  it('and of which nothing is known: it is a stranger', () => {
    expect(claimFromIntent(stateWith({}), activeLabels())(SUZUKI, contact({ name }))).toBeUndefined();
  });
});
