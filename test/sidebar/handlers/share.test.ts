import { succeed } from '../../../src/core/result';
import { english } from '../../../src/sidebar/messages/english';
import { ben, click, listening, view } from '../listening';

describe('a click', () => {
  it('on share asks with whom, without asking the app for more than the label', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(click({ action: 'choose-colleague', label: view.key }));
    expect(response).toMatchObject({
      type: 'push',
      card: { name: 'share', header: { subtitle: 'Customers' } },
    });
    expect(asked).toEqual([['label', view.key]]);
  });

  it('on next passes on what was typed, and asks whether it is meant', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(
      click({ action: 'confirm-share', label: 'contactGroups/7' }, { who: 'Ben', role: 'viewer' }),
    );
    expect(asked).toEqual([['prepare', { label: 'contactGroups/7', address: 'Ben', role: 'viewer' }]]);
    expect(response).toMatchObject({ type: 'push', card: { name: 'confirm-share' } });
  });

  it('on the confirmation shares, and lands on the label that is now shared, over a fresh home card', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(
      click({ action: 'share', label: 'contactGroups/7', who: 'ben@kaede.example', role: 'viewer' }),
    );
    expect(asked).toEqual([
      ['share', { label: 'contactGroups/7', address: 'ben@kaede.example', role: 'viewer', offset: 0 }],
      ['label', view.key],
    ]);
    expect(response).toMatchObject({
      type: 'root',
      card: { name: 'home' },
      above: { name: 'label' },
      stateChanged: true,
      notification: english.sharing.shared('Customers', 'Ben Hill', 'Viewer', english.sharing.arrives(true)),
    });
    expect(JSON.stringify(response)).toContain(english.sharing.hasSoon(true));
  });

  it('on the confirmation takes along the end that was confirmed, and no other', () => {
    const { asked, sidebar } = listening();
    const share = { action: 'share', label: 'contactGroups/7', who: 'ben@kaede.example', role: 'viewer' };
    for (const until of ['1782831600000', 'soon', '-1']) sidebar.onCardAction(click({ ...share, until }));
    const about = { label: 'contactGroups/7', address: 'ben@kaede.example', role: 'viewer', offset: 0 };
    expect(asked.filter(([what]) => what === 'share')).toEqual([
      ['share', { ...about, until: Date.UTC(2026, 5, 30, 15) }],
      ['share', about],
      ['share', about],
    ]);
  });

  it('that shares with several says who has it, and with whom it was refused', () => {
    const dai = { id: '1004', email: 'dai@kaede.example', name: '' };
    const refused = [{ typed: 'zoe@kaede.example', problem: { type: 'no-such-person' } }] as const;
    const shared = { key: view.key, label: 'Customers', person: ben, role: 'viewer' } as const;
    const { sidebar } = listening({ shareLabel: () => succeed({ ...shared, also: [dai], refused }) });
    const response = sidebar.onCardAction(click({ action: 'share', label: view.key }));
    expect(response.notification).toBe(
      '“Customers” is shared with Ben Hill, dai@kaede.example (Viewer). Not shared with zoe@kaede.example.',
    );
  });

  it('that shares with somebody who never opened the add-on says that nothing arrives', () => {
    const dai = { id: '1004', email: 'dai@kaede.example', name: 'Dai Ono' };
    const shared = { key: view.key, label: 'Customers', person: dai, role: 'viewer' } as const;
    const { sidebar } = listening({ shareLabel: () => succeed(shared) });
    const response = sidebar.onCardAction(click({ action: 'share', label: view.key }));
    expect(response.notification).toContain(english.sharing.arrivesOnceOpened('Dai Ono'));
  });
});
