/** An office with a label of customers, in which Ben is an editor and Chie a viewer, and a message that one of them opens. */
import { openAddOn } from '../../../src/app/openAddOn';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { commitBatch } from '../../../src/app/book/commitBatch';
import type { Author, Operation, Verdict } from '../../../src/core/book/operation';
import type { LabelId, RecordId } from '../../../src/core/book/record';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import type { NotedMessage } from '../../../src/app/mail/messageNotes';
import { createMemoryMessageNotes } from '../../memory/memoryMessageNotes';
import { createMemoryOpenMessage, emptyMail } from '../../memory/memoryOpenMessage';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';

export const MESSAGE = { id: '19d5000000000001', accessToken: 'token' };

export const RIN: Fields = {
  name: [{ family: '神田', given: '凛', familyReading: 'かんだ', givenReading: 'りん' }],
  email: [{ value: 'rin@aoi.example', type: 'work' }],
  phone: [{ value: '03-1234-5678', type: 'work' }],
  organization: [{ name: '葵商店', title: '店長' }],
};

export const mailOffice = () => {
  const office = createOffice();
  const mail = emptyMail();
  const notes = new Map<string, NotedMessage>();
  mail.tokens.set(MESSAGE.accessToken, MESSAGE.id);
  const deps = (person: Author) => ({
    ...office.deps(person),
    openMessage: createMemoryOpenMessage(mail),
    messages: createMemoryMessageNotes(notes),
  });
  const tell = (author: Author, ...operations: readonly Operation[]): readonly Verdict[] => {
    const verdicts = commitBatch(office.deps(author))(office.batch(author, ...operations));
    if (!verdicts.ok) throw new Error(verdicts.problem.type);
    return verdicts.value;
  };
  const add = (label: LabelId, fields: Fields): RecordId => {
    const [verdict] = tell(aiko, { type: 'add', label, fields, nonce: office.deps(aiko).nonces.draw() });
    if (verdict?.type !== 'applied') throw new Error('not added');
    return verdict.record;
  };
  const share = (name: string, person: Author, role: string): LabelId => {
    const handle = makeGoogleLabel(office, aiko, name);
    const shared = shareLabel(office.deps(aiko))({ label: handle, address: person.email, role });
    if (!shared.ok) throw new Error(shared.problem.type);
    return shared.value.key;
  };
  const customers = share('Customers', ben, 'editor');
  shareLabel(office.deps(aiko))({ label: customers, address: chie.email, role: 'viewer' });
  const rin = add(customers, RIN);
  for (const person of [aiko, ben, chie, emi]) openAddOn(office.deps(person));
  office.asked.length = 0;
  return {
    office,
    deps,
    tell,
    add,
    share,
    customers,
    rin,
    /** The open message is from there. */
    from: (header: string): void => {
      mail.senders.set(MESSAGE.id, header);
    },
    /** …and says that. */
    says: (text: string): void => {
      mail.texts.set(MESSAGE.id, text);
    },
    to: (header: string): void => {
      mail.recipients.set(MESSAGE.id, header);
    },
    textsRead: (): number => mail.textsRead,
    reads: (): number => office.asked.splice(0).filter((what) => what === 'read').length,
  };
};
