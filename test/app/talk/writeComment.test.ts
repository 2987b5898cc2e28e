import { succeed } from '../../../src/core/result';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { writeComment } from '../../../src/app/talk/writeComment';
import { PAGE } from '../../memory/memoryMail';
import { aiko, ben, chie, emi } from '../office';
import { talkOffice } from './talkOffice';

describe('a comment', () => {
  it('is shown as it was written, in two round trips to the book', () => {
    const { by, typed, office } = talkOffice();
    expect(by(ben).writeComment(typed())).toMatchObject({
      ok: true,
      value: {
        type: 'written',
        told: [],
        view: {
          person: { comments: 1 },
          comments: [
            { text: 'Prefers mail.', byName: 'Ben Hill', isMine: true, mayEdit: true, label: 'Customers' },
          ],
        },
      },
    });
    expect(
      office.asked.filter((what) => /^(read|append)/.test(what)).map((what) => what.split(' ')[0]),
    ).toEqual(['read', 'append']);
    expect(office.letters).toEqual([]);
    expect(by(chie).viewComments(typed().record)).toMatchObject({
      value: {
        comments: [{ text: 'Prefers mail.', isMine: false, mayEdit: false, mayDelete: false }],
        labels: [],
      },
    });
  });

  it.each([
    ['not-understood', { record: 'rin' }],
    ['not-understood', { label: 'Customers' }],
    ['not-understood', { key: 'again' }],
    ['unknown-record', { record: 'p9.0000000000000000' }],
    ['unknown-label', { label: 'l9.0000000000000000' }],
    ['no-words', { text: ' ' }],
    ['no-such-name', { mention: 'Zoe' }],
    ['outside-company', { mention: 'rin@aoi.example' }],
    ['too-many-mentions', { mention: 'a, b, c, d, e, f' }],
    ['mention-private', { label: '', mention: 'chie@kaede.example' }],
  ])('is refused with %s for %j: nothing is written or sent', (type, change) => {
    const { by, typed, office } = talkOffice();
    const before = office.digest();
    expect(by(ben).writeComment(typed(change))).toEqual({ ok: false, problem: { type } });
    expect([office.digest(), office.letters]).toEqual([before, []]);
  });
});

describe('a mention', () => {
  it('is one letter in the language of whoever is mentioned, with the comment and a link to it', () => {
    const { by, typed, office } = talkOffice();
    const written = by(ben).writeComment(
      typed({ mention: 'Chie Sato <chie@kaede.example>, ben@kaede.example' }),
    );
    expect(written).toMatchObject({ value: { told: ['Chie Sato'], untold: [] } });
    const { id } = office.bookData.rows.comment[0]!;
    expect(office.letters).toEqual([
      {
        to: 'chie@kaede.example',
        subject: 'Ben Hillさんからコメントのお知らせ：神田 凛',
        body: [
          'Ben Hillさんが、共有ラベル「Customers」の連絡先「神田 凛」へのコメントで、あなたに知らせています。',
          'Prefers mail.',
          `コメントを開く：${PAGE}?comment=${id}\nこのメールは、Ben Hillさんが社内の共有連絡先 Meibo であなたを指定したため送信されました。`,
        ].join('\n\n——\n\n'),
      },
    ]);
  });

  it('is not sent again with a form that is pressed twice, which writes one comment', () => {
    const { by, typed, office } = talkOffice();
    const request = typed({ mention: 'chie@kaede.example' });
    by(ben).writeComment(request);
    const before = office.digest();
    expect(by(ben).writeComment(request)).toMatchObject({ value: { type: 'written', told: [] } });
    expect([office.digest(), office.letters.length]).toEqual([before, 1]);
  });

  it('whose commit had no answer is told of once it is known to stand', () => {
    const { by, typed, office } = talkOffice();
    office.bookData.outage.next = 'answer';
    by(ben).writeComment(typed({ mention: 'chie@kaede.example' }));
    expect([office.bookData.rows.comment.length, office.letters.length]).toEqual([1, 1]);
  });

  it('of somebody without access is asked about before anything is written or sent', () => {
    const { by, typed, office, customers, deps } = talkOffice();
    const before = office.digest();
    const request = typed({ mention: 'chie@kaede.example, Emi Ota <emi@kaede.example>' });
    expect(by(ben).writeComment(request)).toMatchObject({
      value: {
        type: 'no-access',
        people: [{ email: 'emi@kaede.example' }],
        label: { id: customers, name: 'Customers' },
        mayShare: false,
      },
    });
    expect([office.digest(), office.letters]).toEqual([before, []]);
    expect(by(aiko).writeComment(request)).toMatchObject({ value: { type: 'no-access', mayShare: true } });
    // Once she has the label, the same form does what it says.
    shareLabel(deps(aiko))({ label: customers, address: emi.email, role: 'viewer' });
    expect(by(ben).writeComment(request)).toMatchObject({ value: { told: ['Chie Sato', 'Emi Ota'] } });
    expect(office.letters.map(({ to }) => to)).toEqual([chie.email, emi.email]);
  });

  it('that no letter can be sent of stands all the same, and its author is told', () => {
    const { deps, typed, office } = talkOffice();
    const mailer = { send: () => ({ ok: false, problem: { type: 'rate-limited', what: 'mail' } }) as const };
    const written = writeComment({ ...deps(ben), mailer })(typed({ mention: 'chie@kaede.example' }));
    expect(written).toMatchObject({ value: { told: [], untold: ['Chie Sato'] } });
    expect(office.bookData.rows.comment).toHaveLength(1);
  });

  it('goes to whom an address belongs now: a former owner of it is told nothing', () => {
    const { deps, typed, office } = talkOffice();
    const { directory } = deps(ben);
    // The Directory has given Chie's address to somebody who has nothing.
    const find = () => succeed({ id: '1099', email: chie.email, name: 'Gen Abe' });
    const written = writeComment({ ...deps(ben), directory: { ...directory, find } })(
      typed({ mention: chie.email }),
    );
    expect(written).toMatchObject({ value: { type: 'no-access', people: [{ name: 'Gen Abe' }] } });
    expect(office.letters).toEqual([]);
  });
});
