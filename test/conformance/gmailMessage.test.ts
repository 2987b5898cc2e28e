/** The adapter for the Gmail API, and the mailbox in memory, keep the law of open messages. */
import { createGmailMessage } from '../../src/google/mail/gmailMessage';
import { issueMessageToken } from '../../workbench/google/gmail/gmailData';
import { createMemoryOpenMessage, emptyMail } from '../memory/memoryOpenMessage';
import { describeOpenMessage } from './describeOpenMessage';
import { openGoogle } from './emulatedGoogle';
import { createNodeBlob, unsigned } from './nodeBlob';

/** Of Apps Script's Utilities, what decodes a header. */
const utilities = {
  base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
  base64DecodeWebSafe: (text: string) => [...new Int8Array(Buffer.from(text, 'base64url'))],
  newBlob: (bytes: number[]) => ({
    ...createNodeBlob(unsigned(bytes), null, null),
    getDataAsString: (charset = 'utf-8') => new TextDecoder(charset).decode(unsigned(bytes)),
  }),
} as unknown as Parameters<typeof createGmailMessage>[0]['utilities'];

const SCOPE = 'gmail.addons.current.message.readonly';

const openMail = (...scopes: readonly string[]) => {
  const google = openGoogle();
  const { world, aiko, http, tokenOf } = google;
  world.gmail.mailboxes[aiko.sub] = [];
  const mailbox = world.gmail.mailboxes[aiko.sub] ?? [];
  return {
    ...google,
    openMessage: createGmailMessage({
      http,
      utilities,
      token: tokenOf(aiko.sub, ...(scopes.length === 0 ? [SCOPE] : scopes)),
    }),
    receive: (id: string, from: string, { to, text = 'Hello' }: { to?: string; text?: string } = {}) => {
      const headers = [
        { name: 'Received', value: 'by mx.kaede.example' },
        { name: 'From', value: from },
        ...(to === undefined ? [] : [{ name: 'To', value: to }]),
      ];
      mailbox.push({ id, threadId: id, labelIds: ['INBOX'], headers, paragraphs: [text], receivedAt: 0 });
    },
    remove: (id: string) => {
      mailbox.splice(
        mailbox.findIndex((message) => message.id === id),
        1,
      );
    },
    open: (id: string) => issueMessageToken(world, aiko.sub, id),
  };
};

describeOpenMessage('of Gmail', () => openMail());

describeOpenMessage('in memory', () => {
  const data = emptyMail();
  return {
    openMessage: createMemoryOpenMessage(data),
    receive: (id, from, { to = '', text = '' } = {}) => {
      data.senders.set(id, from);
      data.recipients.set(id, to);
      data.texts.set(id, text);
    },
    remove: (id) => data.senders.delete(id),
    open: (id) => {
      data.tokens.set(`token of ${id}`, id);
      return `token of ${id}`;
    },
  };
});

describe('the open message of Gmail', () => {
  const ID = '19d5000000000001';

  it.each([
    ['=?UTF-8?B?55u45bedIOa+qg==?= <mio@x.example>', '相川 澪'],
    ['"=?utf-8?b?55u45bed?=  =?utf-8?b?IOa+qg==?=" <mio@x.example>', '相川 澪'],
    ['=?ISO-2022-JP?B?GyRCQWpAbhsoQg==?= <mio@x.example>', '相川'],
    ['=?UTF-8?Q?Zo=C3=AB_Lind?= <mio@x.example>', 'Zoë Lind'],
    ['=?UTF-8*en?Q?Zoe?= Lind <mio@x.example>', 'Zoe Lind'],
    ['=?UTF-8?B?PGJvc3NAa2FlZGUuZXhhbXBsZT4=?= <mio@x.example>', '<boss@kaede.example>'],
    ['=?KLINGON?B?55u4?= <mio@x.example>', '=?KLINGON?B?55u4?='],
  ])('has a sender’s name decoded: %s', (from, name) => {
    const mail = openMail();
    mail.receive(ID, from);
    expect(mail.openMessage.readEnvelope(ID, mail.open(ID))).toEqual({
      ok: true,
      value: { sender: { name, address: 'mio@x.example' }, recipients: [] },
    });
  });

  it('costs one call', () => {
    const mail = openMail();
    mail.receive(ID, 'a@x.example');
    mail.openMessage.readEnvelope(ID, mail.open(ID));
    expect(mail.operations()).toEqual(['gmail.users.messages.get']);
  });

  it('needs the scope of the manifest', () => {
    const mail = openMail('contacts');
    mail.receive(ID, 'a@x.example');
    expect(mail.openMessage.readEnvelope(ID, mail.open(ID))).toMatchObject({
      problem: { type: 'forbidden' },
    });
  });

  it.each([
    [429, 'rate-limited'],
    [503, 'unreachable'],
  ])('status %d is %s, never nobody', (httpStatus, type) => {
    const mail = openMail();
    mail.receive(ID, 'a@x.example');
    mail.befallAll({ type: 'refuse', httpStatus, status: 'ANY', message: 'Any.' });
    expect(mail.openMessage.readEnvelope(ID, mail.open(ID))).toMatchObject({ ok: false, problem: { type } });
  });
});
