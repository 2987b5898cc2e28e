import fc from 'fast-check';
import { openAddOn } from '../../../src/app/openAddOn';
import { inviteAgain } from '../../../src/app/sharing/inviteAgain';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { LONGEST_SUBJECT, LONGEST_TEXT, letterText, subjectLine } from '../../../src/core/sharing/invitation';
import { fail } from '../../../src/core/result';
import { recordsOf } from '../../memory/memoryBook';
import { PAGE } from '../../memory/memoryMail';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';

const NO_WORDS = { subject: '', text: '' };

const arranged = () => {
  const office = createOffice();
  for (const person of [aiko, ben, chie]) openAddOn(office.deps(person));
  const label = makeGoogleLabel(office, aiko, 'Customers');
  const labelId = () => recordsOf(office.bookData).find(({ kind }) => kind === 'label')!.id;
  return { office, label, labelId };
};

it('each is written to in his own language, and whoever never opened Meibo in both, with what he has to do', () => {
  const { office, label, labelId } = arranged();
  const address = `${ben.email}, ${chie.email}, ${emi.email}`;
  shareLabel(office.deps(aiko))({ label, address, role: 'editor', letter: NO_WORDS });
  const [toBen, toChie, toEmi] = office.letters;
  expect(toBen).toMatchObject({ to: ben.email, subject: 'Aiko Mori shared “Customers” with you' });
  expect(toBen?.body).toContain('Editor');
  expect(toBen?.body).not.toContain('Open Meibo once');
  expect(toBen?.body).toContain(`${PAGE}?label=${labelId()}`);
  expect(toChie).toMatchObject({ to: chie.email, subject: 'Aiko Moriさんが「Customers」を共有しました' });
  expect(toEmi?.body).toContain('Open Meibo once');
  expect(toEmi?.body).toContain('一度開いてください');
  expect(office.letters).toHaveLength(3);
});

it('a share that ends names its last day, by the sharer’s clock, in the first letter and in the one sent again', () => {
  const { office, label, labelId } = arranged();
  // 30 April is over in Tokyo while it still is in Greenwich.
  const [until, offset] = [Date.UTC(2026, 3, 30, 15), 9 * 60 * 60_000];
  const address = `${ben.email}, ${chie.email}`;
  shareLabel(office.deps(aiko))({ label, address, role: 'viewer', letter: NO_WORDS, until, offset });
  expect(office.letters[0]?.body).toContain('You have access until the end of 30 Apr 2026.');
  expect(office.letters[1]?.body).toContain('2026年4月30日までアクセスできます。');
  shareLabel(office.deps(aiko))({ label, address: emi.email, role: 'viewer', letter: NO_WORDS });
  expect(office.letters[2]?.body).not.toMatch(/until|まで/);

  office.clock.now += 60 * 60_000;
  const again = inviteAgain(office.deps(aiko));
  expect(again({ label: labelId(), principal: `account:${ben.id}`, offset }).ok).toBe(true);
  expect(office.letters[3]?.body).toContain('30 Apr 2026');
});

it('the sharer’s own words stand first, and nobody is written to who is not to be told or was refused', () => {
  const { office, label } = arranged();
  const letter = { subject: 'For\r\nBcc: rin@aoi.example', text: 'Our customers.\u202e\r\n\u0007See you.' };
  const address = `${ben.email}, zoe@kaede.example`;
  shareLabel(office.deps(aiko))({ label, address, role: 'viewer', letter });
  expect(office.letters).toHaveLength(1);
  expect(office.letters[0]?.subject).toBe('For Bcc: rin@aoi.example');
  expect(office.letters[0]?.body).toMatch(/^Our customers\.\n See you\.\n\n——\n\nAiko Mori shared/);
  shareLabel(office.deps(aiko))({ label, address: chie.email, role: 'viewer' });
  expect(office.letters).toHaveLength(1);
});

it('a letter that cannot be sent is told, and the share stands', () => {
  const { office, label } = arranged();
  const deps = office.deps(aiko);
  const mailer = { send: () => fail({ type: 'rate-limited', what: 'mail' } as const) };
  const shared = shareLabel({ ...deps, mailer })({
    label,
    address: ben.email,
    role: 'viewer',
    letter: NO_WORDS,
  });
  expect(shared).toMatchObject({ ok: true, value: { person: ben, unsent: [ben] } });
  expect(office.mirrorData.access?.grants).toHaveLength(2);
});

describe('a letter is sent again', () => {
  const principal = 'account:1005';
  const shared = () => {
    const { office, label, labelId } = arranged();
    shareLabel(office.deps(aiko))({ label, address: emi.email, role: 'viewer', letter: NO_WORDS });
    return { office, label: labelId() };
  };

  it('after an hour, with a line in the log, and not before', () => {
    const { office, label } = shared();
    const again = () => inviteAgain(office.deps(aiko))({ label, principal });
    expect(again()).toEqual({ ok: false, problem: { type: 'invited-already' } });
    office.clock.now += 60 * 60_000;
    const before = office.bookData.log.length;
    expect(again()).toMatchObject({ ok: true, value: { email: emi.email } });
    expect(office.letters).toHaveLength(2);
    expect(office.bookData.log.slice(before)).toMatchObject([{ kind: 'grant', by: aiko.id, labels: [] }]);
  });

  it.each([
    ['somebody without the label', { principal: 'account:1002' }, aiko, 'not-shared-with'],
    ['a label that there is not', { label: 'l9.0000000000000000' }, aiko, 'unknown-label'],
    ['nonsense', { principal: 'x' }, aiko, 'not-understood'],
    ['by a stranger to the label', {}, ben, 'unknown-label'],
    ['by somebody whom it reaches', {}, emi, 'yourself'],
  ] as const)('not to %s, and nothing changes', (_situation, change, by, type) => {
    const { office, label } = shared();
    const digest = office.digest();
    expect(inviteAgain(office.deps(by))({ label, principal, ...change })).toEqual({
      ok: false,
      problem: { type },
    });
    expect(office.digest()).toBe(digest);
    expect(office.letters).toHaveLength(1);
  });
});

it('no words of anybody’s begin another header, turn the text around or pass the limits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
      expect(subjectLine(typed)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect([...subjectLine(typed)].length).toBeLessThanOrEqual(LONGEST_SUBJECT);
      expect(letterText(typed)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      expect([...letterText(typed)].length).toBeLessThanOrEqual(LONGEST_TEXT);
    }),
  );
});
