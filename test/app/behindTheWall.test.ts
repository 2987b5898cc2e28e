/** What is asked about what one may not see is answered as for what does not exist, and changes nothing. */
import { addSender } from '../../src/app/mail/addSender';
import { viewPerson } from '../../src/app/mail/viewPerson';
import { changeRole } from '../../src/app/sharing/changeRole';
import { leaveLabel } from '../../src/app/sharing/leaveLabel';
import { prepareShare } from '../../src/app/sharing/prepareShare';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { stopSharing } from '../../src/app/sharing/stopSharing';
import { mailOffice } from './mail/mailOffice';
import { aiko, ben, chie, emi } from './office';

describe('what is behind a wall answers as what does not exist', () => {
  const FORGED = { label: 'l9.0000000000000000', person: 'p9.0000000000000000' };
  it.each(['add', 'prepare', 'share', 'role', 'stop', 'leave', 'person'] as const)('%s', (what) => {
    const { deps, customers, rin, office } = mailOffice();
    const ask = (label: string, person: string): unknown => {
      const mine = deps(emi);
      switch (what) {
        case 'add':
          return addSender(mine)({
            ...{ label, family: 'A', given: '', email: 'a@x.example', company: '' },
            message: { id: '', accessToken: '' },
          });
        case 'prepare':
          return prepareShare(mine)({ label, address: ben.email, role: 'viewer' });
        case 'share':
          return shareLabel(mine)({ label, address: ben.email, role: 'viewer' });
        case 'role':
          return changeRole(mine)({ label, principal: `account:${ben.id}`, role: 'viewer' });
        case 'stop':
          return stopSharing(mine)({ label, principal: `account:${ben.id}` });
        case 'leave':
          return leaveLabel(mine)(label);
        case 'person':
          return viewPerson(mine)(person);
      }
    };
    const before = office.digest();
    expect(ask(customers, rin)).toEqual(ask(FORGED.label, FORGED.person));
    expect(office.digest()).toBe(before);
  });

  it('of roles: an editor shares with nobody, a manager neither takes nor changes the owner, the owner does not leave', () => {
    const { deps, customers, office } = mailOffice();
    const before = office.digest();
    expect(
      changeRole(deps(ben))({ label: customers, principal: `account:${chie.id}`, role: 'editor' }),
    ).toMatchObject({
      problem: { type: 'no-right' },
    });
    expect(stopSharing(deps(ben))({ label: customers, principal: `account:${aiko.id}` })).toMatchObject({
      problem: { type: 'no-right' },
    });
    expect(leaveLabel(deps(aiko))(customers)).toMatchObject({ problem: { type: 'owner-stays' } });
    expect(
      changeRole(deps(aiko))({ label: customers, principal: 'account:99', role: 'editor' }),
    ).toMatchObject({
      problem: { type: 'not-shared-with' },
    });
    expect(office.digest()).toBe(before);
  });
});
