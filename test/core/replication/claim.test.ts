import { claimFromBook, claimFromIntent } from '../../../src/core/replication/claim';
import type { BookPerson } from '../../../src/core/replication/catchUp';
import type { ActiveLabels } from '../../../src/core/replication/observe';
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

describe('a tagged contact that an earlier run was about to make', () => {
  const meant = held({ name }, { handle: '' });
  const intent = { at: 0, creates: { [SUZUKI]: meant }, updates: {}, releases: [], closing: [] };

  it('or to adopt: it is what was meant', () => {
    expect(claimFromIntent(stateWith({}, { intent }), activeLabels())(SUZUKI, contact({ name }))).toBe(meant);
    const adopting = { ...intent, creates: {}, updates: { [SUZUKI]: meant } };
    const tagged = contact({ name }, { record: SUZUKI });
    expect(claimFromIntent(stateWith({}, { intent: adopting }), activeLabels())(SUZUKI, tagged)).toBe(meant);
    expect(
      claimFromIntent(stateWith({}, { intent: adopting }), activeLabels())(SUZUKI, contact({ name })),
    ).toBeUndefined();
  });

  it.each([
    ['and that its owner has edited since', { name, phone: [mobile] }, undefined, true],
    ['and that its owner has taken out of the label since', { name }, [EVERYBODY], true],
    ['and with the tag alone', { name, phone: [mobile] }, [EVERYBODY], false],
    ['and in the label, with nothing of what was meant', { phone: [mobile] }, undefined, false],
  ])('%s: another program’s tag is not believed', (_situation, fields, labels, isBelieved) => {
    const seen = contact(fields, { record: SUZUKI, ...(labels === undefined ? {} : { labels }) });
    expect(claimFromIntent(stateWith({}, { intent }), activeLabels())(SUZUKI, seen)).toBe(
      isBelieved ? meant : undefined,
    );
  });

  it.each([
    ['it has lost its tag', undefined, false],
    ['the state began in the place of a lost one', SUZUKI, true],
  ])(
    'and that may be an older copy, for %s: it has to say exactly what was meant',
    (_why, record, isLost) => {
      const state = { ...stateWith({}, { intent }), ...(isLost ? { lost: 0 } : {}) };
      const seen = (fields: object) => contact(fields, record === undefined ? {} : { record });
      expect(claimFromIntent(state, activeLabels())(SUZUKI, seen({ name }))).toBe(meant);
      expect(claimFromIntent(state, activeLabels())(SUZUKI, seen({ name, phone: [mobile] }))).toBeUndefined();
    },
  );

  it('and of which nothing is known: it is a stranger', () => {
    expect(claimFromIntent(stateWith({}), activeLabels())(SUZUKI, contact({ name }))).toBeUndefined();
  });
});
