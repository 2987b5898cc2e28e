import type { Refusal } from '../../src/app/sharing/refusal';
import { fail, succeed } from '../../src/core/result';
import { ACTION_NAMES } from '../../src/sidebar/actions';
import type { Doings } from '../../src/sidebar/doings';
import { createGuard } from '../../src/sidebar/guard';
import { english } from '../../src/sidebar/messages/english';
import { japanese } from '../../src/sidebar/messages/japanese';
import { createSidebar } from '../../src/sidebar/sidebar';
import { labelView, sharePlan } from './sampleViews';

const ben = { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' };
const problem = { type: 'unreachable', what: 'book' } as const;
const view = labelView();

/** Does what it is asked, and remembers what that was. */
const listening = (change: Partial<Doings> = {}) => {
  const asked: unknown[][] = [];
  const note = <Value>(value: Value, ...call: readonly unknown[]): Value => {
    asked.push([...call]);
    return value;
  };
  const doings: Doings = {
    open: () => note(succeed(ben), 'open'),
    viewLabels: () => note(succeed([]), 'labels'),
    viewLabel: (key) => note(succeed(view), 'label', key),
    shareLabel: (request) =>
      note(
        succeed({ key: view.key, label: 'Customers', person: ben, role: 'viewer' } as const),
        'share',
        request,
      ),
    suggestColleagues: (typed) =>
      note(succeed([ben, { email: 'bea@kaede.example', name: '' }]), 'suggest', typed),
    prepareShare: (request) => note(succeed(sharePlan()), 'prepare', request),
    changeRole: (request) => note(succeed('curator'), 'role', request),
    stopSharing: (request) => note(succeed(null), 'stop', request),
    leaveLabel: (label) => note(succeed(null), 'leave', label),
    ...change,
  };
  const lines: string[] = [];
  const log = { info: () => undefined, error: (line: string) => void lines.push(line) };
  return {
    asked,
    lines,
    sidebar: createSidebar(
      doings,
      createGuard(log, () => 'k7q2-w9'),
    ),
  };
};

const click = (
  parameters: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  userLocale = 'en',
) => ({
  commonEventObject: {
    userLocale,
    parameters,
    formInputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
    ),
  },
});

describe('a click', () => {
  it('on a label opens its card', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(click({ action: 'open-label', label: 'contactGroups/7' }));
    expect(response).toMatchObject({ type: 'push', card: { name: 'label' } });
    expect(asked).toEqual([['label', 'contactGroups/7']]);
  });

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
      ['share', { label: 'contactGroups/7', address: 'ben@kaede.example', role: 'viewer' }],
      ['label', view.key],
      ['labels'],
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

  it('that shares with somebody who never opened the add-on says that nothing arrives', () => {
    const dai = { id: '1004', email: 'dai@kaede.example', name: 'Dai Ono' };
    const shared = { key: view.key, label: 'Customers', person: dai, role: 'viewer' } as const;
    const { sidebar } = listening({ shareLabel: () => succeed(shared) });
    const response = sidebar.onCardAction(click({ action: 'share', label: view.key }));
    expect(response.notification).toContain(english.sharing.arrivesOnceOpened('Dai Ono'));
  });

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
    expect(response).toEqual({
      type: 'root',
      card: expect.objectContaining({ name: 'home' }),
      notification: english.sharing.left,
      stateChanged: true,
    });
  });

  it('on cancel goes back one card, and asks for nothing', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(click({ action: 'cancel' }))).toEqual({ type: 'pop' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['more-labels', { name: 'home' }],
    ['more-people', { name: 'label' }],
  ] as const)('on %s shows a further part of the list on a card of its own', (name, card) => {
    const response = listening().sidebar.onCardAction(click({ action: name, label: view.key, from: '0' }));
    expect(response).toMatchObject({ type: 'push', card });
  });

  it.each([
    ['choose-colleague', { mayShare: false }, 'no-right'],
    ['confirm-stop', { mayShare: false }, 'no-right'],
    ['choose-role', { mayShare: false }, 'no-right'],
    ['confirm-stop', { sharedWith: [] }, 'not-shared-with'],
    ['choose-role', { sharedWith: [] }, 'not-shared-with'],
    ['confirm-leave', { mayLeave: false }, 'owner-stays'],
  ] as const)('on %s by whoever may not is refused before anything is asked', (name, change, type) => {
    const { sidebar } = listening({ viewLabel: () => succeed(labelView(change)) });
    expect(sidebar.onCardAction(click({ action: name, label: view.key, principal: 'account:1002' }))).toEqual(
      { type: 'stay', notification: english.refusals[type] },
    );
  });

  it('on back goes home', () => {
    expect(listening().sidebar.onCardAction(click({ action: 'back' }))).toMatchObject({
      type: 'root',
      card: { name: 'home' },
    });
  });

  it('that did its work says so even where the card cannot be drawn anew', () => {
    const { sidebar } = listening({ viewLabel: () => fail({ type: 'out-of-reach', problem }) });
    const response = sidebar.onCardAction(
      click({ action: 'stop-sharing', label: view.key, principal: 'account:1002' }),
    );
    expect(response).toMatchObject({
      type: 'root',
      notification: english.sharing.stopped,
      stateChanged: true,
    });
    expect(response).not.toHaveProperty('above');
  });

  it.each([[{}], [{ action: 'delete' }], [{ action: 'constructor' }], [{ action: '__proto__' }]])(
    'of %j asks for nothing, and says to open the add-on again',
    (parameters) => {
      const { asked, sidebar } = listening();
      expect(sidebar.onCardAction(click(parameters))).toEqual({
        type: 'stay',
        notification: english.refusals['not-understood'],
      });
      expect(asked).toEqual([]);
    },
  );

  it.each([undefined, null, 7, [], { commonEventObject: 7 }])('that is %j asks for nothing', (event) => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(event)).toMatchObject({ type: 'stay' });
    expect(asked).toEqual([]);
  });
});

describe('a refusal', () => {
  const refusals = Object.keys(english.refusals) as readonly Refusal['type'][];

  it.each(refusals)(
    '%s is one sentence in the reader’s language, and nothing is said to have changed',
    (type) => {
      const refusal: Refusal = type === 'out-of-reach' ? { type, problem } : { type };
      const no = () => fail(refusal);
      const { sidebar } = listening({
        viewLabels: no,
        viewLabel: no,
        prepareShare: no,
        shareLabel: no,
        changeRole: no,
        stopSharing: no,
        leaveLabel: no,
      });
      const asking = ACTION_NAMES.filter((name) => name !== 'cancel' && name !== 'back');
      for (const name of asking)
        for (const [locale, messages] of [
          ['en', english],
          ['ja', japanese],
        ] as const)
          expect(sidebar.onCardAction(click({ action: name }, {}, locale))).toEqual({
            type: 'stay',
            notification: messages.refusals[type],
          });
    },
  );
});

describe('the homepage', () => {
  it('opens the add-on, then shows the labels', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onHomepage(click({}))).toMatchObject({ name: 'home' });
    expect(asked).toEqual([['open'], ['labels']]);
  });

  it('says one sentence where the book cannot be reached, and looks at nothing else', () => {
    const { asked, sidebar } = listening({ open: () => fail(problem) });
    expect(JSON.stringify(sidebar.onHomepage(click({}, {}, 'ja')))).toContain(
      japanese.refusals['out-of-reach'],
    );
    expect(asked).toEqual([]);
  });

  it('is the same for an event that says nothing', () => {
    const { sidebar } = listening();
    expect(sidebar.onHomepage(undefined)).toEqual(sidebar.onHomepage(click({})));
  });
});

describe('what nobody foresaw', () => {
  const broken = () => {
    throw new TypeError('Hana Sato is undefined');
  };

  it.each([
    ['en', english],
    ['ja', japanese],
  ] as const)(
    'is one sentence and a number on a card, in %s, and under that number in the log',
    (locale, messages) => {
      const { lines, sidebar } = listening({ open: broken, shareLabel: broken });
      const sentence = messages.failure('K7Q2W9');
      const response = sidebar.onCardAction(click({ action: 'share' }, {}, locale));
      expect(response).toMatchObject({ type: 'push', card: { name: 'message' } });
      expect(JSON.stringify(response)).toContain(sentence);
      expect(JSON.stringify(sidebar.onHomepage(click({}, {}, locale)))).toContain(sentence);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatch(/reference K7Q2W9: TypeError/);
      expect(lines.join()).not.toContain('Hana');
    },
  );

  it('while somebody types is no suggestion', () => {
    const { lines, sidebar } = listening({ suggestColleagues: broken });
    expect(sidebar.onSuggestColleagues(click({}, { who: 'be' }))).toEqual({ items: [] });
    expect(lines).toHaveLength(1);
  });
});

describe('while somebody types', () => {
  it('colleagues are suggested, with the address that tells them apart', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onSuggestColleagues(click({}, { who: 'be' }))).toEqual({
      items: [{ text: 'Ben Hill <ben@kaede.example>' }, { text: 'bea@kaede.example' }],
    });
    expect(asked).toEqual([['suggest', 'be']]);
  });

  it('nothing is suggested where nobody can be asked', () => {
    const { sidebar } = listening({ suggestColleagues: () => fail({ type: 'out-of-reach', problem }) });
    expect(sidebar.onSuggestColleagues(click({}, { who: 'be' }))).toEqual({ items: [] });
  });
});
