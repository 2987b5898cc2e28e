/** What a script sends by mail, and what it may not. */
import { mailOf } from '../../../workbench/google/gmail/mailPage';
import { exceptionOf, messageOf, openBench } from './bench';

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
const CODE = `
  function send(message) { MailApp.sendEmail(message); return MailApp.getRemainingDailyQuota(); }
  function byTexts() { MailApp.sendEmail('ben@kaede.example', 'Hello', 'One\\n\\nTwo'); }
  function withName() { MailApp.sendEmail('rin@aoi.example', '名簿', '本文', { name: '森 愛子', replyTo: 'info@kaede.example' }); }`;

it('a letter arrives from the person whose execution it is', () => {
  const bench = openBench(CODE);
  bench.value('byTexts');
  expect(mailOf(bench.world, bench.ben.sub)).toMatchObject([
    {
      from: { name: 'Aiko Natori', email: 'aiko@kaede.example' },
      subject: 'Hello',
      paragraphs: ['One', 'Two'],
      receivedAt: bench.world.now,
    },
  ]);
});

it('one to somebody elsewhere leaves the company, with the name and the answer’s address that were given', () => {
  const bench = openBench(CODE);
  bench.value('withName');
  const [letter] = bench.world.gmail.sentOutside;
  const header = (wanted: string) => letter?.headers.find(({ name }) => name === wanted)?.value ?? '';
  expect(header('From')).toContain('<aiko@kaede.example>');
  expect(header('From')).toMatch(/^=\?UTF-8\?B\?/);
  expect(header('To')).toContain('rin@aoi.example');
  expect(header('Reply-To')).toBe('info@kaede.example');
});

it('recipients are counted, and one too many for the day is refused', () => {
  const bench = openBench(CODE);
  bench.world.script.limits = { ...bench.world.script.limits, mailRecipients: 3 };
  const message = { to: 'ben@kaede.example, rin@aoi.example', subject: 's', body: 'b' };
  expect(bench.value('send', { argument: message })).toBe(1);
  expect(messageOf(bench.run('send', { argument: message }))).toBe(
    'Service invoked too many times for one day: email.',
  );
});

it.each([
  ['no address', `'ben'`, `'s'`, `'b'`, 'Invalid email: ben'],
  ['a long subject', `'ben@kaede.example'`, `'s'.repeat(251)`, `'b'`, 'Argument too large: subject'],
  ['a long body', `'ben@kaede.example'`, `'s'`, `'b'.repeat(409601)`, 'Limit Exceeded: Email Body Size.'],
])('%s is refused', (_situation, to, subject, body, message) => {
  expect(exceptionOf(`MailApp.sendEmail(${to}, ${subject}, ${body})`)).toBe(message);
});

it('what is not emulated says so, and a manifest without the scope sends nothing', () => {
  expect(exceptionOf(`MailApp.sendEmail({ to: 'ben@kaede.example', htmlBody: '<b>' })`)).toBe(
    'MailApp.sendEmail with htmlBody is not emulated.',
  );
  const options = { manifest: { oauthScopes: ['openid'] } };
  expect(messageOf(openBench(CODE, options).run('byTexts'))).toContain(SCOPE);
});
