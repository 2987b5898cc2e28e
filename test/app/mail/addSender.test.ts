import { viewSender } from '../../../src/app/mail/viewSender';
import { addSender } from '../../../src/app/mail/addSender';
import type { BookStore } from '../../../src/app/ports';
import { fail } from '../../../src/core/result';
import { aiko, ben, chie } from '../office';
import { mailOffice, MESSAGE } from './mailOffice';

const typed = (label: string, change: object = {}) => ({
  label,
  family: ' 相川 ',
  given: '澪',
  email: 'Mio@Tsukimi.example',
  company: '月見工房',
  message: MESSAGE,
  ...change,
});

describe('adding who wrote', () => {
  it('puts him into the label as he was typed, tidied, and shows him', () => {
    const { deps, customers } = mailOffice();
    expect(addSender(deps(ben))(typed(customers))).toMatchObject({
      ok: true,
      value: {
        type: 'added',
        person: {
          fields: {
            name: [{ family: '相川', given: '澪' }],
            email: [{ value: 'mio@tsukimi.example', type: 'work' }],
            organization: [{ name: '月見工房' }],
          },
          labels: [{ name: 'Customers' }],
        },
      },
    });
  });

  it('by two at once adds one contact', () => {
    const { deps, customers, office } = mailOffice();
    office.before.push(() => addSender(deps(aiko))(typed(customers)));
    addSender(deps(ben))(typed(customers));
    // Rin, and once who wrote.
    expect(office.bookData.rows.person).toHaveLength(2);
  });

  it('a second time shows who is there, and adds nobody', () => {
    const { deps, customers, office } = mailOffice();
    addSender(deps(ben))(typed(customers));
    const before = office.digest();
    expect(
      addSender(deps(ben))(typed(customers, { given: 'M.', email: 'mio@tsukimi.example' })),
    ).toMatchObject({
      value: { type: 'known-already', persons: [{ fields: { name: [{ given: '澪' }] } }] },
    });
    expect(office.digest()).toBe(before);
  });

  it('costs two reads of the book: who is there, and what decides', () => {
    const { deps, customers, reads } = mailOffice();
    addSender(deps(ben))(typed(customers));
    expect(reads()).toBe(2);
  });

  it.each([
    ['no-address', { email: 'mio' }],
    ['no-name', { family: ' ', given: '' }],
    ['not-understood', { label: 'Customers' }],
    ['unknown-label', { label: 'l99.0000000000000000' }],
  ])('is refused with %s for %j, and nothing changes', (type, change) => {
    const { deps, customers, office } = mailOffice();
    const before = office.digest();
    expect(addSender(deps(ben))(typed(customers, change))).toEqual({ ok: false, problem: { type } });
    expect(office.digest()).toBe(before);
  });

  it('by a viewer is refused, and no suggestion is kept of it', () => {
    const { deps, customers, office } = mailOffice();
    const before = office.digest();
    expect(addSender(deps(chie))(typed(customers))).toEqual({ ok: false, problem: { type: 'no-right' } });
    expect(office.digest()).toBe(before);
  });

  it('is shown with those who received the message, where the first look at the book was one at everybody', () => {
    const { deps, customers, rin, from, to, reads } = mailOffice();
    from('Mio <mio@tsukimi.example>');
    to('rin@aoi.example');
    viewSender(deps(ben))(MESSAGE);
    reads();
    expect(addSender(deps(ben))(typed(customers))).toMatchObject({ value: { beside: [{ record: rin }] } });
    expect(reads()).toBe(2);
  });

  it('is not said to have changed nothing when the commit arrived and no answer came back', () => {
    const { deps, customers, office } = mailOffice();
    const given = deps(ben);
    let away = false;
    const book: BookStore = {
      read: (question) => (away ? fail({ type: 'unreachable', what: 'book' }) : given.book.read(question)),
      append: (commit) => {
        given.book.append(commit);
        away = true;
        return fail({ type: 'unreachable', what: 'book' });
      },
    };
    const answer = addSender({ ...given, book })(typed(customers));
    expect(office.bookData.rows.person).toHaveLength(2);
    expect(answer).toMatchObject({ ok: false, problem: { type: 'unanswered' } });
  });
});
