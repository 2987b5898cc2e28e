import { succeed } from '../../../src/core/result';
import type { Doings } from '../../../src/sidebar/doings';
import { english } from '../../../src/sidebar/messages/english';
import { click, listening, view } from '../listening';
import { departure, sales } from '../../../workbench/web/cards/ours/groupStories';
import { aiko, ben, labelView } from '../../../workbench/web/cards/ours/sampleViews';

describe('a click', () => {
  it('on a person leads to another role, which is then had', () => {
    const { asked, sidebar } = listening();
    const about = { label: view.key, principal: 'account:1002' };
    expect(sidebar.onCardAction(click({ action: 'choose-role', ...about }))).toMatchObject({
      type: 'push',
      card: { name: 'role' },
    });
    const response = sidebar.onCardAction(click({ action: 'change-role', ...about }, { role: 'curator' }));
    expect(asked).toContainEqual(['role', { ...about, role: 'curator' }]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.sharing.roleChanged('Curator'),
      stateChanged: true,
    });
  });

  it.each([
    ['the day that stood there leaves the end as it is', Date.UTC(2026, 5, 30), [], {}],
    ['another day is the last one', Date.UTC(2026, 6, 1), [], { until: Date.UTC(2026, 6, 1, 15) }],
    ['no day leaves the end as it is', undefined, [], {}],
    ['a ticked box takes the end away', Date.UTC(2026, 5, 30), ['yes'], { until: null }],
  ] as const)('on the role with %s', (_situation, day, endless, end) => {
    const { asked, sidebar } = listening();
    const about = { label: view.key, principal: 'account:1002' };
    const [zone, lastDay] = [{ offset: 9 * 60 * 60_000 }, String(Date.UTC(2026, 5, 30))];
    const { commonEventObject } = click({ action: 'change-role', ...about, lastDay }, { role: 'viewer' });
    sidebar.onCardAction({
      commonEventObject: {
        ...commonEventObject,
        timeZone: zone,
        formInputs: {
          ...commonEventObject.formInputs,
          ...(day === undefined ? {} : { ends: { dateInput: { msSinceEpoch: day } } }),
          endless: { stringInputs: { value: endless } },
        },
      },
    });
    expect(asked).toContainEqual(['role', { ...about, role: 'viewer', ...end }]);
  });

  it('on stop sharing asks first, and then passes on whose', () => {
    const { asked, sidebar } = listening();
    const about = { label: view.key, principal: 'account:1002' };
    expect(sidebar.onCardAction(click({ action: 'confirm-stop', ...about }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-stop' },
    });
    expect(asked).toEqual([['label', view.key]]);
    const response = sidebar.onCardAction(click({ action: 'stop-sharing', ...about }));
    expect(asked).toContainEqual(['stop', about]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.sharing.stopped,
      stateChanged: true,
    });
  });

  it('on leaving asks first, and then lands on the home card alone', () => {
    const { asked, sidebar } = listening({ viewLabel: () => succeed(labelView({ mayLeave: true })) });
    expect(sidebar.onCardAction(click({ action: 'confirm-leave', label: view.key }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-leave' },
    });
    const response = sidebar.onCardAction(click({ action: 'leave', label: view.key }));
    expect(asked).toEqual([['leave', view.key], ['labels']]);
    expect(response).toMatchObject({
      type: 'root',
      card: { name: 'home' },
      notification: english.sharing.left,
      stateChanged: true,
    });
    expect(response).not.toHaveProperty('above');
  });

  it('on the sync settings leads to a choice, which is passed on and lands on the label', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(click({ action: 'copy-settings', label: view.key }))).toMatchObject({
      type: 'push',
      card: { name: 'copy-settings' },
    });
    const response = sidebar.onCardAction(
      click({ action: 'choose-copy', label: view.key }, { copy: 'paused' }),
    );
    expect(asked).toContainEqual(['copy', { label: view.key, copy: 'paused' }]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.copies.chosen.paused,
    });
  });

  it('on pausing all labels asks first', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(click({ action: 'confirm-all-copies' }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-all-copies' },
    });
    expect(asked).toEqual([]);
    const response = sidebar.onCardAction(click({ action: 'choose-all-copies', copy: 'paused' }));
    expect(asked).toContainEqual(['copies', 'paused']);
    expect(response).toMatchObject({ type: 'root', notification: english.copies.allPaused });
  });
});

describe('a click about owners and groups', () => {
  const orphan = { id: view.key, name: 'Customers' };
  const label = { label: view.key };
  const his = { ...label, principal: 'account:1002' };
  const open: Partial<Doings> = {
    viewLabel: () => succeed(labelView({ sharedWith: [aiko, ben, sales], departures: [departure] })),
    viewOrphans: () => [orphan],
  };

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['confirm-transfer', his, 'confirm-transfer'],
    ['confirm-departures', { ...label, group: departure.group }, 'confirm-departures'],
    ['choose-owner', label, 'choose-owner'],
    ['choose-role', { ...label, principal: sales.principal }, 'role'],
  ])('%s leads to the card that asks', (action, parameters, name) => {
    expect(listening(open).sidebar.onCardAction(click({ action, ...parameters }))).toMatchObject({
      type: 'push',
      card: { name },
    });
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, unknown, string]>([
    ['transfer-label', his, {}, ['transfer', his], english.owners.transferred('Ben Hill')],
    [
      'set-exception',
      label,
      { who: 'ben', exception: 'none' },
      ['except', { ...label, address: 'ben', role: 'none' }],
      english.groups.exceptionSet('Ben Hill', 'No access'),
    ],
    [
      'release-departures',
      { ...label, group: departure.group, count: '12' },
      {},
      ['release', { group: departure.group, count: '12' }],
      english.groups.released,
    ],
    [
      'rescue-label',
      label,
      { who: 'ben' },
      ['rescue', { ...label, address: 'ben' }],
      english.owners.rescued('Customers', 'Ben Hill'),
    ],
  ])('%s passes on what was asked and says that it is done', (action, parameters, inputs, passed, said) => {
    const { asked, sidebar } = listening(open);
    expect(sidebar.onCardAction(click({ action, ...parameters }, inputs))).toMatchObject({
      type: 'root',
      notification: said,
      stateChanged: true,
    });
    expect(asked).toContainEqual(passed);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['confirm-transfer', { ...label, principal: sales.principal }],
    ['confirm-departures', { ...label, group: 'u9.0000000000000000' }],
    ['choose-owner', { label: 'l9.0000000000000000' }],
  ])('%s about what there is not stays where it is', (action, parameters) => {
    expect(listening(open).sidebar.onCardAction(click({ action, ...parameters }))).toMatchObject({
      type: 'stay',
    });
  });
});
