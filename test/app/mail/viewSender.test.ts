import { viewLabelsToAddTo } from '../../../src/app/mail/viewLabelsToAddTo';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { viewSender } from '../../../src/app/mail/viewSender';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { fail } from '../../../src/core/result';
import { createMemoryMessageNotes } from '../../memory/memoryMessageNotes';
import { createMemoryOpenMessage, emptyMail } from '../../memory/memoryOpenMessage';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';
import { mailOffice, MESSAGE, RIN } from './mailOffice';

describe('the sender of an open message', () => {
  it('whom a shared label holds is shown with what it shares, the role there, and whose label it is', () => {
    const { deps, from, rin, customers } = mailOffice();
    from('Somebody <RIN@aoi.example>');
    expect(viewSender(deps(ben))(MESSAGE)).toEqual({
      ok: true,
      value: {
        type: 'known',
        persons: [
          {
            record: rin,
            v: 8,
            mayEdit: true,
            fields: RIN,
            visible: DEFAULT_SHARED,
            labels: [{ id: customers, name: 'Customers', role: 'editor', sharedBy: 'Aiko Mori' }],
          },
        ],
      },
    });
    expect(viewSender(deps(aiko))(MESSAGE)).toMatchObject({
      value: { persons: [{ labels: [{ sharedBy: '' }] }] },
    });
  });

  it('whom several contacts hold is shown as all of them', () => {
    const { deps, from, add, customers } = mailOffice();
    add(customers, { name: [{ given: 'Front desk' }], email: [{ value: 'rin@aoi.example' }] });
    from('rin@aoi.example');
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({ value: { type: 'known', persons: [{}, {}] } });
  });

  it('who writes the address of a contact into his name is not shown as that contact', () => {
    const { deps, from } = mailOffice();
    from('"Rin Kanda <rin@aoi.example>" <stranger@x.example>');
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({
      value: { type: 'unknown', sender: { address: 'stranger@x.example' } },
    });
  });

  it('whom only a label behind a wall holds is unknown, exactly as if nobody held him', () => {
    const { deps, from, add, share } = mailOffice();
    from('Zoe <zoe@aoi.example>');
    const before = viewSender(deps(ben))(MESSAGE);
    add(share('Secret', emi, 'viewer'), { name: [{ given: 'Zoe' }], email: [{ value: 'zoe@aoi.example' }] });
    expect(viewSender(deps(ben))(MESSAGE)).toEqual(before);
    expect(before).toEqual({
      ok: true,
      value: { type: 'unknown', sender: { name: 'Zoe', address: 'zoe@aoi.example' } },
    });
  });

  it('who was deleted is unknown', () => {
    const { deps, from, tell, rin, customers, office } = mailOffice();
    const base = office.bookData.head.seq;
    tell(aiko, { type: 'take-out', record: rin, label: customers, base, nonce: 'n'.repeat(16) });
    from('rin@aoi.example');
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({ value: { type: 'unknown' } });
  });

  it('whom a viewer does not know is not offered to him; he is told whom to ask', () => {
    const { deps, from } = mailOffice();
    from('zoe@aoi.example');
    expect(viewSender(deps(chie))(MESSAGE)).toMatchObject({
      value: { type: 'may-not-add', owners: ['Aiko Mori'] },
    });
    expect(viewSender(deps(emi))(MESSAGE)).toMatchObject({ value: { type: 'may-not-add', owners: [] } });
  });

  it.each([
    ['Ben <ben@kaede.example>', 'yourself'],
    ['Dai <dai@kaede.example>', 'colleague'],
    ['Undisclosed', 'no-sender'],
  ])('%s is %s', (header, type) => {
    const { deps, from } = mailOffice();
    from(header);
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({ ok: true, value: { type } });
  });

  it('is shown with those to whom it went as well and whom a label holds, and without himself', () => {
    const { deps, from, to, rin } = mailOffice();
    from('Zoe <zoe@x.example>');
    to('Ben <ben@kaede.example>, "Kanda, Rin" <RIN@aoi.example>, nobody@x.example');
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({
      value: { type: 'unknown', recipients: [{ record: rin }] },
    });
    const forWhomNothingIsShared = viewSender(deps(emi))(MESSAGE);
    expect(forWhomNothingIsShared).toMatchObject({ ok: true });
    expect(JSON.stringify(forWhomNothingIsShared)).not.toContain('recipients');
  });

  it('whom several contacts hold comes first by his name, in whichever order it is written', () => {
    const { deps, from, add, customers } = mailOffice();
    add(customers, {
      name: [{ family: '神田', given: '健' }],
      email: [{ value: 'shop@aoi.example' }],
    });
    const wanted = add(customers, {
      name: [{ family: '神田', given: '蘭' }],
      email: [{ value: 'shop@aoi.example' }],
    });
    from('"蘭 神田" <shop@aoi.example>');
    expect(viewSender(deps(ben))(MESSAGE)).toMatchObject({ value: { persons: [{ record: wanted }, {}] } });
  });

  it('is found without a look at what he wrote', () => {
    const { deps, from, says, textsRead } = mailOffice();
    from('Zoe <zoe@x.example>');
    says('Zoe\n+81 3 0000 0000');
    viewSender(deps(ben))(MESSAGE);
    expect(textsRead()).toBe(0);
  });

  it('costs one read of the book, and none where no label reaches the member', () => {
    const { deps, from, reads } = mailOffice();
    from('rin@aoi.example');
    viewSender(deps(ben))(MESSAGE);
    expect(reads()).toBe(1);
    viewSender(deps(emi))(MESSAGE);
    expect(reads()).toBe(0);
  });

  it.each([
    { id: '', accessToken: '' },
    { id: '../users', accessToken: 'token' },
    { id: MESSAGE.id, accessToken: 'x'.repeat(5_000) },
  ])('of %j asks nobody anything', (message) => {
    const { deps, reads } = mailOffice();
    expect(viewSender(deps(ben))(message)).toEqual({ ok: false, problem: { type: 'not-understood' } });
    expect(reads()).toBe(0);
  });

  it('that Gmail does not give out is out of reach', () => {
    const { deps } = mailOffice();
    expect(viewSender(deps(ben))({ ...MESSAGE, accessToken: 'old' })).toMatchObject({
      problem: { type: 'out-of-reach' },
    });
  });
});

describe('one person', () => {
  it('is shown to whom a label brings him, and to nobody else', () => {
    const { deps, rin } = mailOffice();
    expect(viewPerson(deps(chie))(rin)).toMatchObject({ ok: true, value: { record: rin, fields: RIN } });
    expect(viewPerson(deps(emi))(rin)).toEqual({ ok: false, problem: { type: 'unknown-record' } });
    expect(viewPerson(deps(ben))('p99.0000000000000000')).toEqual(viewPerson(deps(emi))(rin));
  });

  it('is no other record', () => {
    const { deps, customers } = mailOffice();
    expect(viewPerson(deps(ben))(customers)).toEqual({ ok: false, problem: { type: 'not-understood' } });
  });
});

it('labels to add to are those where one is an editor, and cost no read', () => {
  const { deps, customers, reads } = mailOffice();
  expect(viewLabelsToAddTo(deps(ben))()).toEqual({ ok: true, value: [{ id: customers, name: 'Customers' }] });
  expect(viewLabelsToAddTo(deps(chie))()).toEqual({ ok: true, value: [] });
  expect(reads()).toBe(0);
});

describe('who may not add', () => {
  it('is not told that nothing is shared with him when something is, and its owner’s name is unknown', () => {
    const office = createOffice();
    const handle = makeGoogleLabel(office, aiko, 'Customers');
    const deps = office.deps(aiko);
    let asked = 0;
    // The Directory answers for Ben and then not for Aiko: the label gets no name of its owner.
    const directory = {
      ...deps.directory,
      find: (email: string) =>
        (asked += 1) === 1
          ? deps.directory.find(email)
          : fail({ type: 'unreachable' as const, what: 'directory' }),
    };
    expect(shareLabel({ ...deps, directory })({ label: handle, address: ben.email, role: 'viewer' }).ok).toBe(
      true,
    );
    const openMessage = createMemoryOpenMessage({
      ...emptyMail(),
      senders: new Map([[MESSAGE.id, 'mio@tsukimi.example']]),
      tokens: new Map([[MESSAGE.accessToken, MESSAGE.id]]),
    });
    const view = viewSender({
      ...office.deps(ben),
      openMessage,
      messages: createMemoryMessageNotes(new Map()),
    })(MESSAGE);
    expect(view).toMatchObject({ value: { type: 'may-not-add', hasLabels: true, owners: [] } });
  });
});
