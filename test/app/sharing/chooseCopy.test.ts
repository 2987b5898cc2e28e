import { chooseAllCopies, chooseCopy } from '../../../src/app/sharing/chooseCopy';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { viewLabel, viewLabels } from '../../../src/app/sharing/viewLabels';
import { aiko, ben, createOffice, makeGoogleLabel } from '../office';

/** Aiko shares three labels with Ben. */
const arranged = () => {
  const office = createOffice();
  const labels = ['Customers', 'Press', 'Golf'].map((name) => {
    const label = makeGoogleLabel(office, aiko, name);
    const shared = shareLabel(office.deps(aiko))({ label, address: ben.email, role: 'viewer' });
    if (!shared.ok) throw new Error('not shared');
    return shared.value.key;
  });
  const choose = (label: string, copy: string) => chooseCopy(office.deps(ben))({ label, copy });
  const chooseAll = (copy: string) => chooseAllCopies(office.deps(ben))(copy);
  const choices = () => {
    const lines = viewLabels(office.deps(ben));
    return lines.ok ? lines.value.map(({ choice }) => choice) : [];
  };
  return { office, labels, choose, chooseAll, choices };
};

describe('a member’s choice for his copies', () => {
  it('is what his cards say of the label, and what others read beside his name', () => {
    const { office, labels, choose, choices } = arranged();
    expect(choose(labels[0]!, 'paused')).toEqual({ ok: true, value: 'paused' });
    expect(choices()).toEqual(['paused', 'live', 'live']);
    const seen = viewLabel(office.deps(aiko))(labels[0]!);
    if (!seen.ok) throw new Error('not seen');
    expect(seen.value).toMatchObject({ choice: 'live', mayBeWithout: false });
    expect(seen.value.sharedWith.map(({ isMe, choice }) => [isMe, choice])).toEqual([
      [true, undefined],
      [false, 'paused'],
    ]);
  });

  it('for all of them leaves out what he keeps out of his Google Contacts, whichever way', () => {
    const { labels, choose, chooseAll, choices } = arranged();
    choose(labels[2]!, 'none');
    chooseAll('paused');
    expect(choices()).toEqual(['paused', 'paused', 'none']);
    chooseAll('live');
    expect(choices()).toEqual(['live', 'live', 'none']);
  });

  it('for all of them writes nothing where nothing changes', () => {
    const { office, chooseAll } = arranged();
    const before = office.digest();
    expect([chooseAll('live'), chooseAll('none')]).toMatchObject([{ ok: true }, { ok: false }]);
    expect(office.digest()).toBe(before);
  });

  it.each([
    ['a choice that there is not', 'l0.0000000000000000', 'constructor'],
    ['a label of Google Contacts', 'contactGroups/1', 'paused'],
  ])('%s is not understood', (_situation, label, copy) => {
    const { office, choose } = arranged();
    const before = office.digest();
    expect(choose(label, copy)).toEqual({ ok: false, problem: { type: 'not-understood' } });
    expect(office.digest()).toBe(before);
  });
});
