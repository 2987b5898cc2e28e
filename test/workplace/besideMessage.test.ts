/** Who stands beside a message on the shipped bundle, and what is said before somebody new is added. */
import { returned } from '../../workbench/companySetup';
import { clickOn, inputsOn } from './onCard';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SUZUKI = '19d5f3b0a41c0001';
const STRANGER = '19d5207c55e80003';
const VANDENBERG = '19d5eb77c2d40002';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 12 });
});

it('[GM-01] beside a letter to several stand the sender and the recipients with name, company, label and hint, within three seconds', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { sub } = company.accounts.ben;
  const click = (card: string, action: string, inputs: Readonly<Record<string, string>> = {}): string =>
    JSON.stringify(
      returned(place.click(sub, { parameters: clickOn(card, action), inputs, message: SUZUKI }), 'the click'),
    );
  const his = JSON.stringify(returned(place.openMessage(sub, SUZUKI), 'his message'));
  click(click(his, 'hint-form'), 'pin-hint', { hint: '火曜は電話しない' });

  const opening = place.openMessage(sub, VANDENBERG);
  const beside = JSON.stringify(returned(opening, 'the message'));
  // The sender's post, then the recipient's line: post, name, label.
  for (const shown of ['Emma Vandenberg', 'Nimbusvale', '鈴木 樹', '茜雲商事', 'Customers'])
    expect(beside).toContain(shown);
  expect(beside).toContain('火曜は電話しない');
  expect(opening.endedAt - opening.startedAt).toBeLessThan(3_000);
});

it('[GM-02] adding whoever wrote begins with his name and address, and with where somebody of that name is already', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { ben, emi } = company.accounts;
  const open = (sub: string): string =>
    JSON.stringify(returned(place.openMessage(sub, STRANGER), 'the message'));
  const press = (sub: string, parameters: Readonly<Record<string, string>>, inputs = {}) => {
    const execution = place.click(sub, { parameters, inputs, message: STRANGER });
    return { trips: execution.roundTrips, card: JSON.stringify(returned(execution, 'the press')) };
  };
  const wanted = clickOn(open(ben.sub), 'add-sender-form');
  const form = press(ben.sub, wanted);
  expect(inputsOn(form.card)).toMatchObject({
    family: '相川',
    given: '澪',
    email: 'mio.aikawa@tsukimi-kobo.example',
  });
  expect(form.card).not.toContain('Somebody of this name');

  const [label, email] = [rehearsal.label, 'mio@aikawa.example'];
  press(ben.sub, { action: 'add-sender' }, { label, family: '相川', given: '澪', email });
  const again = press(ben.sub, clickOn(open(ben.sub), 'add-sender-form'));
  expect(again.trips).toBeLessThanOrEqual(3);
  expect(again.card).toContain('Somebody of this name is there already');
  expect(press(ben.sub, clickOn(again.card, 'open-person')).card).toContain(email);
  for (const said of ['相川 澪', 'Customers']) expect(again.card).toContain(said);
  // Whom no label reaches learns nothing of it.
  expect(press(emi.sub, wanted).card).not.toContain('相川');
});
