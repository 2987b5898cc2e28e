import { addSender } from '../../src/app/mail/addSender';
import { mailOffice } from '../app/mail/mailOffice';
import { aiko, ben } from '../app/office';

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
});
