/** What was last said of somebody: whose note is whose, beside a message and on the contact's card. */
import { viewContact, viewPerson } from '../../../src/app/mail/viewPerson';
import { viewSender } from '../../../src/app/mail/viewSender';
import type { Author } from '../../../src/core/book/operation';
import { aiko, ben, chie } from '../office';
import { talkOffice } from '../talk/talkOffice';
import { MESSAGE } from './mailOffice';

const played = () => {
  const office = talkOffice();
  const { deps, rin, from } = office;
  from('凛 <rin@aoi.example>');
  const noteFor = (person: Author) => {
    const seen = viewPerson(deps(person))(rin);
    return seen.ok ? seen.value.note : seen;
  };
  return { ...office, noteFor };
};

it('is the newest comment that everybody reads, beside a message as on the contact’s card', () => {
  const { write, noteFor, office, deps, rin } = played();
  write({ text: 'Called her.' });
  office.clock.now += 60_000;
  write({ text: 'She moves in May.' });
  const note = { text: 'She moves in May.', byName: ben.name, isPrivate: false, at: office.clock.now };
  expect(noteFor(chie)).toEqual({ ...note, isMine: false });
  expect(noteFor(ben)).toEqual({ ...note, isMine: true });
  expect(viewSender(deps(chie))(MESSAGE)).toMatchObject({ value: { persons: [{ note }] } });
  expect(viewContact(deps(chie))(rin)).toMatchObject({ value: { note } });
});

it('is a private one for its author alone, and for the others the one before it', () => {
  const { write, noteFor, office } = played();
  write({ text: 'Called her.' });
  office.clock.now += 60_000;
  write({ text: 'I do not like her.', label: '' });
  expect(noteFor(ben)).toMatchObject({ text: 'I do not like her.', isPrivate: true });
  expect([noteFor(aiko), noteFor(chie)]).toMatchObject([{ text: 'Called her.' }, { text: 'Called her.' }]);
});

it('of a label that one does not see is not there, and neither is one of somebody else', () => {
  const { write, noteFor, share, tell, rin, office, add, customers } = played();
  const behind = share('Behind', ben, 'manager');
  tell(aiko, {
    type: 'place',
    record: rin,
    label: behind,
    cap: 'viewer',
    nonce: office.deps(aiko).nonces.draw(),
  });
  write({ text: 'Only behind the wall.', label: behind });
  const other = add(customers, { name: [{ given: 'Sora' }] });
  write({ text: 'Somebody else.', record: other });
  expect(noteFor(ben)).toMatchObject({ text: 'Only behind the wall.' });
  expect(noteFor(chie)).toBeUndefined();
});

it('costs no reading of its own', () => {
  const { write, reads, deps } = played();
  write();
  viewSender(deps(chie))(MESSAGE);
  reads();
  viewSender(deps(chie))(MESSAGE);
  expect(reads()).toBe(1);
});
