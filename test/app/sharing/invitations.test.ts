import { openAddOn } from '../../../src/app/openAddOn';
import { viewHome } from '../../../src/app/home/viewHome';
import { setPolicies } from '../../../src/app/sharing/companyPolicies';
import { explainLink } from '../../../src/app/sharing/explainLink';
import { answerInvitation } from '../../../src/app/sharing/invitations';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { viewOutside } from '../../../src/app/sharing/viewOutside';
import { viewLabel } from '../../../src/app/sharing/viewLabels';
import { succeed } from '../../../src/core/result';
import { recordsOf } from '../../memory/memoryBook';
import type { Office, PersonDeps } from '../office';
import { aiko, ben, createOffice, emi, makeGoogleLabel } from '../office';

const RIN = 'rin@aoi.example';
const DAY = 24 * 60 * 60_000;
const POLICIES = { defaultRole: 'viewer', wholeCompany: 'managers', longestDays: '', copies: 'choose' };

/** With an account of her own, somewhere else. */
const rins = (office: Office, email = RIN): PersonDeps => ({
  ...office.deps(emi),
  account: { identify: () => succeed({ id: '7001', email, name: '' }) },
});

const invited = () => {
  const office = createOffice();
  for (const person of [aiko, ben, emi]) openAddOn(office.deps(person));
  setPolicies(office.deps(emi))({ ...POLICIES, outside: 'domains', domains: 'aoi.example' });
  const label = makeGoogleLabel(office, aiko, 'Customers');
  shareLabel(office.deps(aiko))({ label, address: RIN, role: 'editor', outside: true });
  const key = recordsOf(office.bookData).find(({ kind }) => kind === 'label')!.id;
  const seen = (deps = rins(office)) => {
    const home = viewHome(deps)();
    return home.ok ? home.value.invitations : [];
  };
  return { office, key, seen };
};

it('whoever is invited reads by whom, to what and as what, on the first card and on the link’s page', () => {
  const { office, key, seen } = invited();
  const invitation = { key, label: 'Customers', role: 'editor', from: aiko.name };
  expect(seen()).toEqual([invitation]);
  expect(explainLink(rins(office))(key)).toMatchObject({ value: { email: RIN, invitation } });
  for (const deps of [rins(office, 'mio@aoi.example'), office.deps(ben)]) {
    expect(seen(deps)).toEqual([]);
    expect(explainLink(deps)(key)).not.toHaveProperty('value.invitation');
  }
});

it('no book is opened for somebody whom no label reaches, where the company invites nobody from there', () => {
  const { office, seen } = invited();
  office.asked.length = 0;
  expect(seen(office.deps(ben))).toEqual([]);
  expect(office.asked).toEqual([]);
});

it('accepted it is gone from the card, and the label is there; whoever invited sees him among those who have it', () => {
  const { office, key, seen } = invited();
  expect(answerInvitation(rins(office))({ label: key, accept: true })).toEqual({ ok: true, value: null });
  expect(seen()).toEqual([]);
  expect(explainLink(rins(office))(key)).toMatchObject({ value: { label: { role: 'editor' } } });
  const view = viewLabel(office.deps(aiko))(key);
  expect(view).not.toHaveProperty('value.invited');
  expect(view).toMatchObject({
    value: { sharedWith: [{ role: 'owner' }, { email: RIN, role: 'editor', isOutside: true }] },
  });
  expect(view).not.toHaveProperty('value.sharedWith.0.isOutside');
});

it('declined it is told to whoever invited, for two weeks, and can be sent anew', () => {
  const { office, key, seen } = invited();
  const view = () => viewLabel(office.deps(aiko))(key);
  answerInvitation(rins(office))({ label: key, accept: false });
  expect(seen()).toEqual([]);
  expect(view()).toMatchObject({ value: { invited: [{ email: RIN, role: 'editor', state: 'declined' }] } });
  shareLabel(office.deps(aiko))({ label: key, address: RIN, role: 'viewer', outside: true });
  expect(view()).toMatchObject({ value: { invited: [{ email: RIN, role: 'viewer', state: 'pending' }] } });
  answerInvitation(rins(office))({ label: key, accept: false });
  office.clock.now += 14 * DAY;
  expect(view()).not.toHaveProperty('value.invited');
});

it('an administrator reads who outside has what, and how far each invitation is; nobody else does', () => {
  const { office, key } = invited();
  const report = () => viewOutside(office.deps(emi))();
  const one = { label: 'Customers', email: RIN, role: 'editor' };
  expect(report()).toEqual({ ok: true, value: [{ ...one, state: 'pending' }] });
  answerInvitation(rins(office))({ label: key, accept: true });
  shareLabel(office.deps(aiko))({ label: key, address: 'mio@aoi.example', role: 'viewer', outside: true });
  expect(report()).toEqual({
    ok: true,
    value: [
      { ...one, state: 'active' },
      { ...one, email: 'mio@aoi.example', role: 'viewer', state: 'pending' },
    ],
  });
  for (const deps of [office.deps(aiko), rins(office)]) {
    const directory = { isAdmin: (account: string) => succeed(account === emi.id) };
    expect(viewOutside({ ...deps, directory })()).toEqual({ ok: false, problem: { type: 'only-admins' } });
  }
});

it('unanswered for a month it is over: the address may be somebody else’s', () => {
  const { office, key, seen } = invited();
  office.clock.now += 30 * DAY;
  expect(seen()).toEqual([]);
  expect(answerInvitation(rins(office))({ label: key, accept: true })).toEqual({
    ok: false,
    problem: { type: 'no-invitation' },
  });
  expect(viewLabel(office.deps(aiko))(key)).toMatchObject({ value: { invited: [{ state: 'expired' }] } });
});

it('nor does one that is over raise whoever has the label', () => {
  const { office, key } = invited();
  const answer = () => answerInvitation(rins(office))({ label: key, accept: true }).ok;
  const role = () => office.mirrorData.access?.grants.find(({ role }) => role !== 'owner')?.role;
  expect([answer(), role()]).toEqual([true, 'editor']);
  shareLabel(office.deps(aiko))({ label: key, address: RIN, role: 'manager', outside: true });
  office.clock.now += 30 * DAY;
  expect([answer(), role()]).toEqual([true, 'editor']);
});

it.each(['', 'l9.0000000000000000', 'contactGroups/1', 'x'.repeat(300)])(
  'an answer about %j changes nothing',
  (label) => {
    const { office } = invited();
    openAddOn(rins(office));
    const digest = office.digest();
    expect(answerInvitation(rins(office))({ label, accept: true }).ok).toBe(false);
    expect(office.digest()).toBe(digest);
  },
);
