import { issueMessageToken } from '../../../../workbench/google/gmail/gmailData';
import { gmailService } from '../../../../workbench/google/gmail/gmailService';
import { mailOf } from '../../../../workbench/google/gmail/mailPage';
import type { Account } from '../../../../workbench/google/world';
import { seedCompany } from '../../../../workbench/seed/company';
import { openKaede } from '../kaede';

const SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';
const ID = '19d5000000000001';
const HOUR = 3_600_000;

const open = () => {
  const kaede = openKaede([gmailService]);
  kaede.world.gmail.mailboxes[kaede.aiko.sub] = [
    {
      id: ID,
      threadId: ID,
      labelIds: ['INBOX'],
      headers: [
        { name: 'From', value: '=?UTF-8?B?55u45bed?= <mio@x.example>' },
        { name: 'Subject', value: 'Hello' },
      ],
      paragraphs: ['One.', 'Two.'],
      receivedAt: Date.UTC(2026, 3, 5),
    },
  ];
  const get = (address: string, messageToken: string, account: Account = kaede.aiko) =>
    kaede.call('GET', `https://gmail.googleapis.com/gmail/v1/users/${address}`, {
      token: kaede.identity.accessToken(account.sub, [SCOPE]),
      headers: { 'x-goog-gmail-access-token': messageToken },
    });
  return { ...kaede, get, token: () => issueMessageToken(kaede.world, kaede.aiko.sub, ID) };
};

describe('the metadata of the open message', () => {
  it('are its labels and headers as they came, and no body', () => {
    const { get, token } = open();
    expect(get(`me/messages/${ID}?format=metadata`, token()).json).toMatchObject({
      id: ID,
      threadId: ID,
      labelIds: ['INBOX'],
      snippet: 'One. Two.',
      internalDate: String(Date.UTC(2026, 3, 5)),
      payload: {
        headers: [
          { name: 'From', value: '=?UTF-8?B?55u45bed?= <mio@x.example>' },
          { name: 'Subject', value: 'Hello' },
        ],
      },
    });
  });

  it('are narrowed to the headers that are asked for, and none with MINIMAL', () => {
    const { get, token } = open();
    expect(get(`me/messages/${ID}?format=METADATA&metadataHeaders=subject`, token()).json['payload']).toEqual(
      {
        mimeType: 'text/plain',
        headers: [{ name: 'Subject', value: 'Hello' }],
      },
    );
    expect(get(`me/messages/${ID}?format=minimal`, token()).json['payload']).toBeUndefined();
  });

  it('are read by the person’s own address as by me', () => {
    const { get, token } = open();
    expect(get(`aiko@kaede.example/messages/${ID}?format=metadata`, token()).status).toBe(200);
  });
});

it('the whole message is its text as base64url beside its headers, for the scope that reads it', () => {
  const { call, identity, aiko, token } = open();
  const whole = call('GET', `https://gmail.googleapis.com/gmail/v1/users/me/messages/${ID}?format=full`, {
    token: identity.accessToken(aiko.sub, [SCOPE.replace('metadata', 'readonly')]),
    headers: { 'x-goog-gmail-access-token': token() },
  }).json['payload'];
  expect(whole).toMatchObject({
    mimeType: 'text/plain',
    headers: [{ name: 'From' }, { name: 'Subject' }],
    body: { size: 12, data: Buffer.from('One.\r\n\r\nTwo.').toString('base64url') },
  });
});

describe('a message is refused', () => {
  it.each([
    ['without its token', `me/messages/${ID}?format=metadata`, '', 403],
    ['with a token that was never given', `me/messages/${ID}?format=metadata`, 'AD5xRkzz', 403],
    ['another than the token’s', 'me/messages/19d5000000000002?format=metadata', undefined, 403],
    ['whole', `me/messages/${ID}`, undefined, 403],
    ['raw', `me/messages/${ID}?format=raw`, undefined, 403],
    ['in a format that Google does not know', `me/messages/${ID}?format=whole`, undefined, 400],
    ['by something that is no id', 'me/messages/first?format=metadata', undefined, 400],
    ['of another mailbox', `ben@kaede.example/messages/${ID}?format=metadata`, undefined, 403],
  ])('%s', (_situation, address, messageToken, status) => {
    const { get, token } = open();
    expect(get(address, messageToken ?? token()).status).toBe(status);
  });

  it('to somebody else, who has got hold of the token', () => {
    const { get, token, ben } = open();
    expect(get(`me/messages/${ID}?format=metadata`, token(), ben).status).toBe(403);
  });

  it('after an hour', () => {
    const { get, token, world } = open();
    const early = token();
    world.now += HOUR;
    expect(get(`me/messages/${ID}?format=metadata`, early).status).toBe(403);
    token();
    expect(Object.keys(world.gmail.messageTokens)).toHaveLength(1);
  });

  it('once it is deleted', () => {
    const { get, token, world, aiko } = open();
    const given = token();
    world.gmail.mailboxes[aiko.sub] = [];
    expect(get(`me/messages/${ID}?format=metadata`, given).status).toBe(404);
  });

  it('without the scope, and without any token at all', () => {
    const { call, identity, aiko } = open();
    const url = `https://gmail.googleapis.com/gmail/v1/users/me/messages/${ID}?format=metadata`;
    expect(call('GET', url, { token: identity.accessToken(aiko.sub, ['openid']) }).status).toBe(403);
    expect(call('GET', url).status).toBe(401);
  });
});

describe('the seeded mailboxes', () => {
  const { world, accounts } = seedCompany({ contacts: 30, members: 5 });

  it.each(accounts.all.map((account) => [account.email, account] as const))(
    'that of %s has customers, a stranger and a colleague, newest first',
    (email, { sub }) => {
      const mail = mailOf(world, sub);
      const senders = mail.map(({ from }) => from.email);
      for (const sender of ['itsuki.suzuki@akanegumo-shoji.example.co.jp', 'mio.aikawa@tsukimi-kobo.example'])
        expect(senders).toContain(sender);
      expect(senders.filter((sender) => sender.endsWith('@kaede.example'))).toEqual([
        email === 'aiko@kaede.example' ? 'ben@kaede.example' : 'aiko@kaede.example',
      ]);
      const times = mail.map(({ receivedAt }) => receivedAt);
      expect(times).toEqual([...times].sort((one, other) => other - one));
      expect(mail.find(({ from }) => from.email.startsWith('mio'))?.from.name).toBe('相川 澪');
    },
  );
});
