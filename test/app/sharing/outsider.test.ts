import { openAddOn } from '../../../src/app/openAddOn';
import { setPolicies } from '../../../src/app/sharing/companyPolicies';
import { prepareShare } from '../../../src/app/sharing/prepareShare';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { viewLabel } from '../../../src/app/sharing/viewLabels';
import { withdrawInvitation } from '../../../src/app/sharing/withdrawInvitation';
import { recordsOf } from '../../memory/memoryBook';
import { aiko, ben, createOffice, emi, makeGoogleLabel } from '../office';

const RIN = 'rin@aoi.example';

const under = (outside: string, domains = '') => {
  const office = createOffice();
  for (const person of [aiko, ben, emi]) openAddOn(office.deps(person));
  const rest = { defaultRole: 'viewer', wholeCompany: 'managers', longestDays: '', copies: 'choose' };
  setPolicies(office.deps(emi))({ outside, domains, ...rest });
  const label = makeGoogleLabel(office, aiko, 'Customers');
  const request = { label, address: RIN, role: 'viewer' };
  const key = () => recordsOf(office.bookData).find(({ kind }) => kind === 'label')!.id;
  return { office, request, key };
};

it.each([
  ['off', '', RIN, 'outside-company'],
  ['domains', 'sumire.example', RIN, 'outside-domains'],
] as const)(
  'where sharing outside is %s %s, %s is refused with the reason',
  (outside, domains, address, type) => {
    const { office, request } = under(outside, domains);
    const digest = office.digest();
    for (const ask of [prepareShare, shareLabel])
      expect(ask(office.deps(aiko))({ ...request, address, outside: true })).toEqual({
        ok: false,
        problem: { type },
      });
    expect(office.digest()).toBe(digest);
  },
);

it('an outsider is named as one, with whom he could be mistaken for', () => {
  const { office, request } = under('on');
  const like = { type: 'letters', known: { email: ben.email } };
  expect(prepareShare(office.deps(aiko))(request)).toMatchObject({
    value: { principal: `pending:${RIN}`, opened: false, outside: { domain: 'aoi.example' } },
  });
  expect(prepareShare(office.deps(aiko))({ ...request, address: 'ben@kaėde.example' })).toMatchObject({
    value: { outside: { like } },
  });
  const known = prepareShare(office.deps(aiko))({ ...request, address: 'zoe@sumire.example' });
  expect(known).not.toHaveProperty('value.outside.like');
});

it('one click does not share outside: the second card has to be confirmed', () => {
  const { office, request } = under('on');
  const digest = office.digest();
  expect(shareLabel(office.deps(aiko))(request)).toEqual({
    ok: false,
    problem: { type: 'outside-unconfirmed' },
  });
  expect(office.digest()).toBe(digest);
});

it('an invitation reaches nobody, is seen by whoever looks at the label, and can be taken back', () => {
  const { office, request, key } = under('domains', 'aoi.example');
  const letter = { subject: '', text: '' };
  expect(shareLabel(office.deps(aiko))({ ...request, outside: true, letter })).toMatchObject({
    ok: true,
    value: { person: { email: RIN } },
  });
  expect(office.mirrorData.access?.grants.map(({ role }) => role)).toEqual(['owner']);
  expect(office.letters.map(({ to, body }) => [to, body.includes('inside our company only')])).toEqual([
    [RIN, true],
  ]);
  const view = () => viewLabel(office.deps(aiko))(key());
  expect(view()).toMatchObject({ value: { invited: [{ email: RIN, role: 'viewer' }] } });
  expect(shareLabel(office.deps(aiko))({ ...request, label: key(), outside: true })).toEqual({
    ok: false,
    problem: { type: 'invited-already' },
  });
  expect(withdrawInvitation(office.deps(ben))({ label: key(), email: RIN })).toEqual({
    ok: false,
    problem: { type: 'unknown-label' },
  });
  expect(withdrawInvitation(office.deps(aiko))({ label: key(), email: RIN })).toEqual({
    ok: true,
    value: null,
  });
  expect(view()).not.toHaveProperty('value.invited');
});

it('the book refuses an invitation for which the policy was closed meanwhile, whatever the note says', () => {
  const { office, request } = under('on');
  const note = office.deps(emi).policies.read()!;
  setPolicies(office.deps(emi))({ ...note, domains: '', longestDays: '', outside: 'off' });
  office.deps(emi).policies.write(note);
  expect(shareLabel(office.deps(aiko))({ ...request, outside: true })).toEqual({
    ok: false,
    problem: { type: 'policy-forbids' },
  });
});
