import { addSender } from '../../src/app/mail/addSender';
import { viewSender } from '../../src/app/mail/viewSender';
import { fail } from '../../src/core/result';
import type { BookStore } from '../../src/app/ports';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { personCard } from '../../src/sidebar/cards/personCard';
import { homeCard } from '../../src/sidebar/cards/homeCard';
import { english } from '../../src/sidebar/messages/english';
import { MESSAGE, mailOffice } from '../app/mail/mailOffice';
import { aiko, ben, chie, createOffice, makeGoogleLabel } from '../app/office';
import { createMemoryOpenMessage } from '../memory/memoryOpenMessage';

const typed = (label: string) => ({
  label,
  family: '相川',
  given: '澪',
  email: 'mio@tsukimi.example',
  company: '',
});

describe('adding who wrote', () => {
  it('by two at once adds one contact', () => {
    const { deps, customers, office } = mailOffice();
    office.before.push(() => addSender(deps(aiko))(typed(customers)));
    addSender(deps(ben))(typed(customers));
    const mio = office.bookData.rows.person.filter((row) =>
      JSON.stringify(row).includes('mio@tsukimi.example'),
    );
    expect(mio).toHaveLength(1);
  });

  it('is not said to have changed nothing when the contact was added and only the look afterwards failed', () => {
    const { deps, customers, office } = mailOffice();
    const given = deps(ben);
    let reads = 0;
    const book: BookStore = {
      ...given.book,
      read: (question) =>
        (reads += 1) === 3 ? fail({ type: 'unreachable', what: 'book' }) : given.book.read(question),
    };
    const answer = addSender({ ...given, book })(typed(customers));
    expect(office.bookData.rows.person).toHaveLength(2);
    expect(answer).not.toMatchObject({ problem: { type: 'out-of-reach' } });
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
    expect(answer.ok ? '' : english.refusals[answer.problem.type]).not.toContain('Nothing was changed');
  });

  it('by a viewer, whom the card says only that his role does not allow it, leaves nothing behind', () => {
    const { deps, customers, office } = mailOffice();
    const before = office.digest();
    addSender(deps(chie))(typed(customers));
    expect(office.digest()).toBe(before);
  });
});

describe('who may not add', () => {
  it('is not told that nothing is shared with him when something is, and its owner’s name is unknown', () => {
    const office = createOffice();
    const handle = makeGoogleLabel(office, aiko, 'Customers');
    const given = office.deps(aiko);
    let asked = 0;
    // The Directory answers for Ben and then not for Aiko: the label gets no name of its owner.
    const directory = {
      ...given.directory,
      find: (email: string) =>
        (asked += 1) === 1
          ? given.directory.find(email)
          : fail({ type: 'unreachable' as const, what: 'directory' }),
    };
    expect(
      shareLabel({ ...given, directory })({ label: handle, address: ben.email, role: 'viewer' }).ok,
    ).toBe(true);
    const openMessage = createMemoryOpenMessage({
      senders: new Map([[MESSAGE.id, 'mio@tsukimi.example']]),
      tokens: new Map([[MESSAGE.accessToken, MESSAGE.id]]),
    });
    const view = viewSender({ ...office.deps(ben), openMessage })(MESSAGE);
    const sentence =
      view.ok && view.value.type === 'may-not-add' ? english.message.mayNotAdd(view.value.owners) : 'other';
    expect(sentence).not.toContain('Once someone shares a label with you');
  });
});

describe('text of strangers', () => {
  it('is treated alike at the bottom of every line', () => {
    const home = JSON.stringify(
      homeCard(
        [{ key: 'l0.0000000000000000', name: 'x', role: 'viewer', owner: 'R&D', copy: { type: 'waiting' } }],
        english,
      ),
    );
    const person = JSON.stringify(
      personCard(
        {
          record: 'p0.0000000000000000',
          fields: {
            organization: [{ name: 'Aoi', title: 'R&D <a href="https://bad.example">click</a>' }],
            phone: [{ value: '1', type: '<b>x</b>' }],
          },
          labels: [{ id: 'l0.0000000000000000', name: 'x', role: 'viewer', sharedBy: 'R&D' }],
        },
        english,
      ),
    );
    expect(person.includes('R&amp;D')).toBe(home.includes('R&amp;D'));
  });
});
