import type { Refusal } from '../../src/app/sharing/refusal';
import type { LabelView } from '../../src/app/sharing/viewLabels';
import { fail, succeed } from '../../src/core/result';
import { ACTION_NAMES } from '../../src/sidebar/actions';
import { english } from '../../src/sidebar/messages/english';
import { japanese } from '../../src/sidebar/messages/japanese';
import type { Doings } from '../../src/sidebar/sidebar';
import { quietBesideMessages } from './quietDoings';
import { createSidebar } from '../../src/sidebar/sidebar';

const ben = { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' };
const problem = { type: 'unreachable', what: 'book' } as const;
const view: LabelView = {
  key: 'l0.0000000000000000',
  name: 'Customers',
  role: 'owner',
  sharedWith: [],
  mayShare: true,
};

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
    stopSharing: (request) => note(succeed(null), 'stop', request),
    ...quietBesideMessages,
    ...change,
  };
  return { asked, sidebar: createSidebar(doings) };
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

  it('on share passes on what was typed, says so, and draws the card of the label that is now shared', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(
      click({ action: 'share', label: 'contactGroups/7' }, { who: 'ben@kaede.example', role: 'viewer' }),
    );
    expect(asked).toEqual([
      ['share', { label: 'contactGroups/7', address: 'ben@kaede.example', role: 'viewer' }],
      ['label', view.key],
    ]);
    expect(response).toMatchObject({
      type: 'update',
      stateChanged: true,
      notification: english.shared('Customers', 'Ben Hill', 'Viewer'),
    });
  });

  it('on stop sharing passes on whose, and draws the card anew', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(
      click({ action: 'stop-sharing', label: view.key, principal: 'account:1002' }),
    );
    expect(asked).toEqual([
      ['stop', { label: view.key, principal: 'account:1002' }],
      ['label', view.key],
    ]);
    expect(response).toMatchObject({ type: 'update', notification: english.stopped, stateChanged: true });
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
    expect(response).toEqual({ type: 'stay', notification: english.stopped, stateChanged: true });
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
      const { sidebar } = listening({ shareLabel: () => fail(refusal) });
      for (const [locale, messages] of [
        ['en', english],
        ['ja', japanese],
      ] as const)
        expect(sidebar.onCardAction(click({ action: 'share' }, {}, locale))).toEqual({
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

describe('the actions', () => {
  it('are answered one and all', () => {
    for (const action of ACTION_NAMES)
      expect(listening().sidebar.onCardAction(click({ action, phone: '1' }))).not.toMatchObject({
        notification: english.refusals['not-understood'],
      });
  });
});
