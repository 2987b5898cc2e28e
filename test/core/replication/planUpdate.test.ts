import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { planCreate, planUpdate, withEcho } from '../../../src/core/replication/plan';
import {
  activeLabels,
  contact,
  CUSTOMERS,
  EVERYBODY,
  HANDLES,
  held,
  SUPPLIERS,
  SUZUKI,
  wanted,
} from './sampleReplica';

const CUSTOMERS_HANDLE = HANDLES[CUSTOMERS]!;
const SUPPLIERS_HANDLE = HANDLES[SUPPLIERS]!;
const active = activeLabels([CUSTOMERS, SUPPLIERS]);

const NOW = 1_775_433_600_000;
const office = { value: '03-1234-5678', type: 'work' };
const mobile = { value: '090-1111-2222', type: 'mobile' };
const name = [{ family: '鈴木', given: '一郎' }];

describe('creating a contact', () => {
  it('carries the record’s tag, Google’s own label, each shared label, and no field that is not shared', () => {
    const { write, held: after } = planCreate(
      wanted({ name, note: [{ value: 'hard bargain' }], phone: [] }, { labels: [CUSTOMERS, SUPPLIERS] }),
      active,
      NOW,
    );
    expect(write).toEqual({
      record: SUZUKI,
      meantAt: NOW,
      labels: [EVERYBODY, CUSTOMERS_HANDLE, SUPPLIERS_HANDLE],
      fields: { name },
    });
    expect(after).toEqual({
      handle: '',
      source: 'created',
      v: 6,
      labels: [CUSTOMERS, SUPPLIERS],
      shadow: { name },
      meantAt: NOW,
    });
  });
});

describe('updating a contact', () => {
  const tagged = { record: SUZUKI };

  it('that is what it should be: nothing is written, and the state learns the new version', () => {
    const planned = planUpdate(wanted({ name }), held({ name }), contact({ name }, tagged), active);
    expect(planned.write).toBeUndefined();
    expect(planned.held).toEqual(held({ name }, { v: 6 }));
  });

  it('that differs in spelling only: nothing is written', () => {
    const spelled = contact({ phone: [{ value: '+81 3-1234-5678', type: 'WORK' }] }, tagged);
    expect(
      planUpdate(wanted({ phone: [office] }), held({ phone: [office] }), spelled, active).write,
    ).toBeUndefined();
  });

  it('one changed field is written, and no other', () => {
    const before = held({ name, phone: [office] });
    const planned = planUpdate(
      wanted({ name, phone: [mobile] }),
      before,
      contact({ name, phone: [office] }, tagged),
      active,
    );
    expect(planned.write?.fields).toEqual({ phone: [mobile] });
    expect(planned.write).not.toHaveProperty('record');
    expect(planned.write).not.toHaveProperty('labels');
    expect(planned.held.shadow).toEqual({ name, phone: [mobile] });
  });

  it('a field that the book no longer has is emptied', () => {
    const before = held({ name, phone: [office] });
    const seen = contact({ name, phone: [office] }, tagged);
    expect(planUpdate(wanted({ name }), before, seen, active).write?.fields).toEqual({ phone: [] });
  });

  it('a field that is not shared is left as it is, whatever the record holds', () => {
    const seen = contact({ name, note: [{ value: 'my own' }] }, tagged);
    const planned = planUpdate(wanted({ name, note: [{ value: 'theirs' }] }), held({ name }), seen, active);
    expect(planned.write).toBeUndefined();
  });

  it('the member’s own number stays beside the book’s new one', () => {
    const before = held({ phone: [office] }, { original: { phone: [mobile] } });
    const newer = { value: '03-9999-0000', type: 'work' };
    const seen = contact({ phone: [office, mobile] }, tagged);
    expect(planUpdate(wanted({ phone: [newer] }), before, seen, active).write?.fields).toEqual({
      phone: [newer, mobile],
    });
  });

  it('a contact without our tag is tagged, and nothing else is written', () => {
    const planned = planUpdate(wanted({ name }), held({ name }), contact({ name }), active, NOW);
    expect(planned.write).toEqual({ contact: contact({ name }), fields: {}, record: SUZUKI, meantAt: NOW });
  });

  it.each([
    ['a label that fell off', [EVERYBODY], [CUSTOMERS], [EVERYBODY, CUSTOMERS_HANDLE]],
    [
      'a label too many',
      [EVERYBODY, CUSTOMERS_HANDLE, SUPPLIERS_HANDLE],
      [CUSTOMERS],
      [EVERYBODY, CUSTOMERS_HANDLE],
    ],
    ['another label instead', [EVERYBODY, SUPPLIERS_HANDLE], [CUSTOMERS], [EVERYBODY, CUSTOMERS_HANDLE]],
    [
      'the member’s star beside ours',
      [EVERYBODY, 'starred'],
      [CUSTOMERS],
      [EVERYBODY, 'starred', CUSTOMERS_HANDLE],
    ],
    ['the right ones in another order', [CUSTOMERS_HANDLE, EVERYBODY], [CUSTOMERS], undefined],
  ])('%s', (_situation, labels, target, after) => {
    const planned = planUpdate(
      wanted({ name }, { labels: target }),
      held({ name }),
      contact({ name }, { ...tagged, labels }),
      active,
    );
    expect(planned.write?.labels).toEqual(after);
    expect(planned.write === undefined).toBe(after === undefined);
  });

  it('what Google made of our last write is not written again', () => {
    const echoed = { value: 'https://kaede.example/start' };
    const url = [{ value: 'https://kaede.example/s' }];
    const before = held({ url }, { echo: { url: [echoed] } });
    const planned = planUpdate(wanted({ url }), before, contact({ url: [echoed] }, tagged), active);
    expect(planned.write).toBeUndefined();
    expect(planned.held.echo).toEqual({ url: [echoed] });
  });

  it('an echo of a value that is no longer wanted is forgotten', () => {
    const before = held({ url: [{ value: 'https://kaede.example/s' }] }, { echo: { url: [{ value: 'x' }] } });
    const url = [{ value: 'https://kaede.example/new' }];
    const planned = planUpdate(wanted({ url }), before, contact({ url: [{ value: 'x' }] }, tagged), active);
    expect(planned.write?.fields).toEqual({ url });
    expect(planned.held).not.toHaveProperty('echo');
  });
});

describe('what Google answers to a write', () => {
  it('the same: no echo is kept, and the handle is the returned one', () => {
    const after = withEcho(
      held({ name }, { handle: '' }),
      contact({ name }, { handle: 'people/c9' }),
      DEFAULT_SHARED,
    );
    expect(after).toEqual(held({ name }, { handle: 'people/c9' }));
  });

  it('something else: that is kept as the echo, also where Google dropped the field', () => {
    const sent = held({
      name,
      url: [{ value: 'www.kaede.example' }],
      sip: [{ value: 'sip:a@kaede.example' }],
    });
    const back = contact({ name, url: [{ value: 'https://kaede.example' }] });
    expect(withEcho(sent, back, DEFAULT_SHARED).echo).toEqual({
      url: [{ value: 'https://kaede.example' }],
      sip: [],
    });
  });
});
