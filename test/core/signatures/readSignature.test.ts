/** What is read of a signature, and what is not: somebody else's number under a customer's name is worse than none. */
import path from 'node:path';
import fc from 'fast-check';
import { readSignature } from '../../../src/core/signatures/readSignature';
import { signatures } from '../../bench/signatures';

const MIO = { name: '相川 澪', address: 'mio@tsukimi.example' };
const LAURA = { name: 'Laura Bennett', address: 'laura@northpier.example' };

const SIGNED = `お世話になっております。

━━━━━━━━━━━━
株式会社月見工房　企画部
部長　相川　澪（あいかわ　みお）
〒６０５－００９９ 京都府京都市東山区架空町１２－３
TEL 075-000-3344（代） FAX 075-000-3345
携帯：０９０－０１２３－４５６７
mio@tsukimi.example
━━━━━━━━━━━━`;

it('a Japanese block gives name, reading, post, phones by what they are for, and address, in normal width', () => {
  expect(readSignature(MIO, SIGNED)).toEqual({
    name: '相川 澪',
    nameReading: 'あいかわ みお',
    company: '株式会社月見工房',
    department: '企画部',
    title: '部長',
    phones: [
      { type: 'main', value: '075-000-3344' },
      { type: 'workFax', value: '075-000-3345' },
      { type: 'mobile', value: '090-0123-4567' },
    ],
    emails: ['mio@tsukimi.example'],
    urls: [],
    address: '京都府京都市東山区架空町12-3',
    postalCode: '605-0099',
  });
});

const NOTHING = {
  nameReading: '',
  company: '',
  department: '',
  title: '',
  phones: [],
  emails: [],
  urls: [],
  address: '',
  postalCode: '',
};

it.each([
  ['in a quotation', `Thanks!\n\nLaura\n\n> Ben Hill\n> Kaede Trading Ltd.\n> +81 3 0120 0002`],
  [
    'in a message of Outlook below',
    'Thanks!\n\nFrom: Ben Hill <ben@kaede.example>\nSent: Monday\nTo: Laura\nSubject: Call\n\nLaura, call me.\nBen Hill\nKaede Ltd.\n+81 3 0120 0002',
  ],
  [
    'in what is forwarded',
    'FYI\n\n---------- Forwarded message ---------\nFrom: Ben Hill\n\nBen Hill\nKaede Ltd.\n+81 3 0120 0002',
  ],
  ['of somebody who is written about', 'Please call Ben Hill, Kaede Ltd., at +81 3 0120 0002.\n\nLaura'],
  ['listed before the name', 'Here is his card:\n\nBen Hill\nKaede Ltd.\n+81 3 0120 0002\n\nLaura'],
  ['in a disclaimer', 'Done.\n\nLaura\n\nThis message is confidential. Call +81 3 0120 0002.\nKaede Ltd.'],
])('nothing is taken from a signature %s', (_where, body) => {
  expect(readSignature(LAURA, body)).toEqual({ name: 'Laura Bennett', ...NOTHING });
});

it('of two signatures in one thread only the sender’s counts', () => {
  const thread = `${SIGNED}\n\n2026年11月17日(火) 14:20 森下 愛子 <aiko@kaede.example>:\n> 楓商事株式会社 営業部 課長\n> 森下 愛子\n> TEL 03-0120-0001`;
  expect(readSignature(MIO, thread)).toEqual(readSignature(MIO, SIGNED));
});

it('a mailbox that no person reads has no name, and its footer no signature', () => {
  expect(
    readSignature(
      { name: 'Northpier Support', address: 'noreply@northpier.example' },
      'Your parcel is on its way.\n\nCall 0120-000-555.',
    ),
  ).toEqual({ name: '', ...NOTHING });
});

it('dates, hours, prices and numbers of licences are no phone numbers', () => {
  const body =
    '--\nLaura Bennett\nNorthpier Ltd\nOpen 09:00-18:00, since 2011-04-05\nVAT No. 0123456789\nLicence 13-000000\nT 020 7946 0182';
  expect(readSignature(LAURA, body).phones).toEqual([{ type: 'work', value: '020 7946 0182' }]);
});

it.each(['development', 'held-out'])('the corpus %s is read as well as is promised', (folder) => {
  const measures = signatures(path.resolve(__dirname, '../../signatures/corpus', folder));
  const all = measures.filter(({ name }) => name.startsWith('all '));
  expect(all.map(({ value, goal }) => 'atLeast' in goal && value >= goal.atLeast)).toEqual([true, true]);
});

it.each([
  ['digits', '0'.repeat(200_000)],
  ['digits in lines', `${'+81 (0)3 '.repeat(30)}\n`.repeat(4_000)],
  ['an address without end', `${'a.'.repeat(150)}@${'b.'.repeat(150)}\n`.repeat(4_000)],
  ['brackets', '(['.repeat(100_000)],
  ['rules', `${'━'.repeat(100)}\n相川 澪\n`.repeat(4_000)],
  ['spaces', `相${' '.repeat(250)}川\n`.repeat(4_000)],
  ['capitals', `${'A '.repeat(150)}\n`.repeat(4_000)],
])('a megabyte of %s takes no time', (_what, body) => {
  const begun = performance.now();
  readSignature(MIO, body);
  expect(performance.now() - begun).toBeLessThan(500);
});

it('whatever a message holds, nothing is found that does not stand in it', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        ...SIGNED.split('\n'),
        '--',
        '> TEL 03-0120-0001',
        'Laura',
        'Tel: +44 20 7946 0182 ext. 3',
      ),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(lines, (given) => {
      const body = given.join('\n');
      const digits = body.normalize('NFKC').replace(/\D/g, '');
      const found = readSignature(MIO, body);
      for (const { value } of found.phones) expect(digits).toContain(value.replace(/\D/g, ''));
      for (const email of found.emails) expect(body.normalize('NFKC')).toContain(email);
    }),
    { numRuns: 40 },
  );
});
