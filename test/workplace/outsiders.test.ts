/** A share with somebody outside the company, on the bundle: invited, accepted by nobody else, delivered by her own runs, ended. */
import { returned } from '../../workbench/companySetup';
import { notificationIn } from '../../workbench/demo/team';
import { addAccount } from '../../workbench/google/createWorld';
import type { Account, World } from '../../workbench/google/world';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { setScriptProperty } from '../../workbench/seed/company';
import { HOUR } from '../../workbench/workplace';
import { clickOn } from './onCard';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const RIN = 'rin@aoi.example';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 2, contacts: 6 });
});

const person = (who: 'aiko' | 'emi') => rehearsal.team.company.accounts[who].sub;

const press = (
  sub: string,
  parameters: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): string =>
  JSON.stringify(
    returned(rehearsal.team.place.click(sub, { parameters, inputs }), parameters['action'] ?? ''),
  );

const pressOn = (sub: string, card: string, action: string): string => press(sub, clickOn(card, action));

const home = ({ sub }: Account): string =>
  JSON.stringify(returned(rehearsal.team.place.open(sub), 'the first card'));

const pageOf = ({ sub }: Account): string =>
  rehearsal.team.place.openPage(sub, `label=${rehearsal.label}`).page?.content ?? '';

const policies = (outside: 'on' | 'off'): void => {
  const inputs = { outside, domains: '', defaultRole: 'viewer', wholeCompany: 'managers' };
  press(person('emi'), { action: 'save-policies' }, { ...inputs, longestDays: '', copies: 'choose' });
};

const inLabel = ({ sub }: Account): number => {
  const world = rehearsal.team.place.world();
  const label = labelsOf(world, sub).find(({ name }) => name === 'Customers');
  return contactsOf(world, sub).filter(({ memberships }) =>
    memberships.includes(label?.resourceName ?? 'none'),
  ).length;
};

/** Aiko has invited Rin as a viewer, where the add-on can be installed by others or not. */
const invite = (reachesOutside: boolean) => {
  const world = rehearsal.begin('copied');
  if (reachesOutside) setScriptProperty(world, 'REACHES_OUTSIDE', 'yes');
  const [rin, mio] = [RIN, 'mio@aoi.example'].map((email) =>
    addAccount(world, { email, name: email, locale: 'en' }),
  ) as [Account, Account];
  policies('on');
  const { label } = rehearsal;
  const asked = press(person('aiko'), { action: 'confirm-share', label }, { who: RIN, role: 'viewer' });
  const again = pressOn(person('aiko'), asked, 'confirm-share');
  const shared = press(person('aiko'), clickOn(again, 'share'), { notify: 'yes' });
  return { world, rin, mio, asked, shared, label };
};

const lettersTo = (world: World, { sub }: Account): string =>
  JSON.stringify(world.gmail.mailboxes[sub] ?? []);

describe('where others can install the add-on', () => {
  it('[SH-05] [SH-11] whom Aiko invites reads it, accepts, and has the contacts; nobody else can; it ends like any share', () => {
    const { world, rin, mio, asked, label } = invite(true);
    const { place } = rehearsal.team;
    expect(lettersTo(world, rin)).toContain(`/exec?label=${label}`);
    expect(asked).toContain('相手がこのアドレスで Meibo を開いて承諾するまで');
    const card = () => press(person('aiko'), { action: 'open-label', label });
    expect(card()).toContain('承諾待ち');

    expect(pageOf(mio)).not.toContain('Customers');
    expect(home(mio)).not.toContain('accept-invitation');
    const forged = press(mio.sub, { action: 'accept-invitation', label });
    expect(forged).toContain('no longer open');
    expect(pageOf(rin)).toContain('You are invited to the label “Customers”');
    const first = home(rin);
    expect(first).toContain('森下 愛子 invites you');
    place.wait(HOUR);
    expect(inLabel(rin)).toBe(0);

    const accepted = pressOn(rin.sub, first, 'accept-invitation');
    expect(notificationIn(JSON.parse(accepted))).toContain('You have “Customers” now');
    expect(accepted).not.toContain('decline-invitation');
    // Pressed once more, on a card that is still open elsewhere.
    expect(pressOn(rin.sub, first, 'accept-invitation')).toContain('You have “Customers” now');
    place.wait(HOUR);
    expect([inLabel(rin), inLabel(mio)]).toEqual([6, 0]);
    expect(card()).toContain(RIN);
    expect(press(person('aiko'), { action: 'who-has', label })).toContain(RIN);
    const report = press(person('emi'), { action: 'view-outside' });
    for (const part of [RIN, '共有中']) expect(report).toContain(part);
    expect(press(person('aiko'), { action: 'view-outside' })).not.toContain(RIN);

    const principal = `account:${rin.sub}`;
    press(person('aiko'), { action: 'stop-sharing', label, principal });
    place.wait(HOUR);
    expect(contactsOf(place.world(), rin.sub)).toEqual([]);
  });

  it('declined, withdrawn, or after the company has closed its doors: nothing is shared', () => {
    const { rin, label } = invite(true);
    const first = home(rin);
    policies('off');
    expect(pressOn(rin.sub, first, 'accept-invitation')).toContain('Your company’s policies');
    expect(home(rin)).not.toContain('accept-invitation');
    policies('on');
    pressOn(rin.sub, home(rin), 'decline-invitation');
    const told = press(person('aiko'), { action: 'open-label', label });
    expect(told).toContain('辞退されました');
    expect(pressOn(rin.sub, first, 'accept-invitation')).toContain('no longer open');

    const asked = press(person('aiko'), { action: 'confirm-share', label }, { who: RIN, role: 'viewer' });
    pressOn(person('aiko'), pressOn(person('aiko'), asked, 'confirm-share'), 'share');
    const second = home(rin);
    press(person('aiko'), { action: 'withdraw-invitation', label, email: RIN });
    expect(pressOn(rin.sub, second, 'accept-invitation')).toContain('no longer open');
    rehearsal.team.place.wait(HOUR);
    expect(contactsOf(rehearsal.team.place.world(), rin.sub)).toEqual([]);
  });
});

it('somebody from outside asks by a link: nobody lets him in by accepting, for that is what invitations are for', () => {
  const { mio, rin, label } = invite(true);
  policies('off');
  const ask = { action: 'ask-access' };
  press(mio.sub, ask, { link: `https://x.example/exec?label=${label}`, role: 'editor', word: '' });
  const asked = press(person('aiko'), { action: 'open-suggestions' });
  const digested = JSON.stringify(rehearsal.team.place.world().sheets);
  expect(pressOn(person('aiko'), asked, 'accept-suggestion')).toContain('社外の方からのリクエスト');
  expect(JSON.stringify(rehearsal.team.place.world().sheets)).toBe(digested);
  expect(press(person('aiko'), { action: 'who-has', label })).not.toContain('mio@');
  rehearsal.team.place.wait(HOUR);
  expect(inLabel(mio)).toBe(0);
  pressOn(person('aiko'), asked, 'decline-suggestion');

  // Who was invited and has accepted asks like anybody else.
  policies('on');
  pressOn(rin.sub, home(rin), 'accept-invitation');
  press(rin.sub, { ...ask, label }, { role: 'editor', word: '' });
  const more = press(person('aiko'), { action: 'open-suggestions' });
  expect(pressOn(person('aiko'), more, 'accept-suggestion')).toContain('承認しました');
});

it('where only the company has the add-on, card and letter say that nothing can be delivered', () => {
  const { world, rin, asked } = invite(false);
  expect(asked).toContain('組織のアカウントを持つまで連絡先は届きません');
  expect(lettersTo(world, rin)).toContain('inside our company only');
  expect(lettersTo(world, rin)).not.toContain('/exec');
});
