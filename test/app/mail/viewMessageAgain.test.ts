/** After something is done beside a message the same people stand there as when it was opened, as they are now. */
import { addSender } from '../../../src/app/mail/addSender';
import type { PersonView } from '../../../src/app/mail/personView';
import { viewMessageAgain } from '../../../src/app/mail/viewMessageAgain';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { viewSender } from '../../../src/app/mail/viewSender';
import { aiko, ben } from '../office';
import { mailOffice, MESSAGE } from './mailOffice';

const opened = () => {
  const mail = mailOffice();
  const { add, customers, deps, from, to, rin } = mail;
  const sora = add(customers, { name: [{ given: 'Sora' }], email: [{ value: 'sora@sumire.example' }] });
  from('Rin <rin@aoi.example>');
  to('Sora <sora@sumire.example>, ben@kaede.example, nobody@x.example');
  const own = deps(ben);
  const seen = (record: string): PersonView => {
    const person = viewPerson(own)(record);
    if (!person.ok) throw new Error(person.problem.type);
    return person.value;
  };
  const opening = () => {
    const view = viewSender(own)(MESSAGE);
    return view.ok ? view.value : view;
  };
  const again = (record: string) => viewMessageAgain(own)(MESSAGE, seen(record));
  return { ...mail, own, seen, opening, again, rin, sora };
};

it('after the sender or a recipient was changed all is as on opening, for one read of the book', () => {
  const { opening, again, seen, tell, rin, sora, own, reads } = opened();
  opening();
  for (const record of [rin, sora]) {
    tell(ben, { type: 'pin-hint', record, text: 'Not on Tuesdays', base: 0 });
    expect(again(record)).toEqual(opening());
  }
  const person = seen(rin);
  reads();
  viewMessageAgain(own)(MESSAGE, person);
  expect(reads()).toBe(1);
});

it('a sender who is alone beside the message costs no read', () => {
  const { opening, seen, rin, own, to, reads } = opened();
  to('');
  opening();
  const person = seen(rin);
  reads();
  expect(viewMessageAgain(own)(MESSAGE, person)).toEqual({ type: 'known', persons: [person] });
  expect(reads()).toBe(0);
});

it('a sender who was added stands there from then on, with the recipients', () => {
  const { opening, from, own, customers, seen, sora } = opened();
  from('Mio <mio@tsukimi.example>');
  expect(opening()).toMatchObject({ type: 'unknown' });
  const typed = { family: '相川', given: '澪', email: 'mio@tsukimi.example', company: '', message: MESSAGE };
  const added = addSender(own)({ label: customers, ...typed });
  if (!added.ok || added.value.type !== 'added') throw new Error('not added');
  const view = viewMessageAgain(own)(MESSAGE, added.value.person);
  expect(view).toEqual(opening());
  expect(view).toMatchObject({ type: 'known', recipients: [seen(sora)] });
});

it('whom one does not see any more is not shown by what was noted', () => {
  const { opening, again, tell, customers, sora, rin } = opened();
  expect(opening()).toMatchObject({ recipients: [{ record: sora }] });
  tell(aiko, { type: 'take-out', record: sora, label: customers, base: 99, nonce: 'n'.repeat(16) });
  expect(again(rin)).not.toHaveProperty('recipients');
});

it.each([
  ['no message', { id: '', accessToken: '' }],
  ['a message that was not opened', { id: '19d5000000000009', accessToken: 'token' }],
  ['what is no message', { id: '../x', accessToken: 'token' }],
])('%s shows nothing again', (_what, message) => {
  const { opening, own, seen, rin } = opened();
  opening();
  expect(viewMessageAgain(own)(message, seen(rin))).toBeUndefined();
});
