import type { Refusal } from '../../src/app/sharing/refusal';
import { fail, succeed } from '../../src/core/result';
import { ACTION_NAMES } from '../../src/sidebar/actions';
import { english } from '../../src/sidebar/messages/english';
import { japanese } from '../../src/sidebar/messages/japanese';
import { ben, click, listening, problem, view } from './listening';
import { labelView } from '../../workbench/web/cards/ours/sampleViews';

describe('a click', () => {
  it('on a label opens its card', () => {
    const { asked, sidebar } = listening();
    const response = sidebar.onCardAction(click({ action: 'open-label', label: 'contactGroups/7' }));
    expect(response).toMatchObject({ type: 'push', card: { name: 'label' } });
    expect(asked).toEqual([['label', 'contactGroups/7']]);
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
        transferLabel: no,
        setException: no,
        releaseGroup: no,
        rescueLabel: no,
        stopSharing: no,
        leaveLabel: no,
        chooseCopy: no,
        chooseAllCopies: no,
        viewFields: no,
        planFields: no,
        chooseFields: no,
        writeAgain: no,
        viewPerson: no,
        viewContact: no,
        viewLabelsToAddTo: no,
        addSender: no,
        viewSignature: no,
        takeSignature: no,
        viewSuggestions: no,
        answerSuggestion: no,
        inviteAgain: no,
        withdrawInvitation: no,
        viewPolicies: no,
        setPolicies: no,
        saveContact: no,
        planRemoval: no,
        removeContact: no,
        restoreContact: no,
        viewDeleted: no,
        viewHistory: no,
        viewChange: no,
        useValue: no,
        viewLabelContacts: no,
        viewLabelsToAskFor: no,
        answerInvitation: no,
        viewOutside: no,
        askAccess: no,
        askDryRun: no,
        whoHasAccess: no,
        whySeen: no,
        searchContacts: no,
        viewHome: no,
        choosePreferences: no,
        viewComments: no,
        writeComment: no,
        editComment: no,
        deleteComment: no,
        seeMention: no,
        pinHint: no,
        setCaretakers: no,
        viewSharedLabels: no,
        viewLabelPeople: no,
        syncNow: no,
      });
      const asking = ACTION_NAMES.filter(
        (name) =>
          ![
            'cancel',
            'back',
            'call-phone',
            'confirm-all-copies',
            'choose-owner',
            'open-settings',
            'view-sync',
          ].includes(name),
      );
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

  it('whom to tell something are people alone, asked for by a field of their own', () => {
    const { asked, sidebar } = listening({ suggestMentions: () => succeed([ben]) });
    expect(sidebar.onSuggestColleagues(click({}, { mention: 'be' }))).toEqual({
      items: [{ text: 'Ben Hill <ben@kaede.example>' }],
    });
    expect(asked).toEqual([]);
  });

  it('who is to look after a contact may be oneself', () => {
    const { sidebar } = listening({ suggestCaretakers: () => succeed([ben]) });
    for (const field of ['caretaker', 'deputy'])
      expect(sidebar.onSuggestColleagues(click({ field }, { [field]: 'be' }))).toEqual({
        items: [{ text: 'Ben Hill <ben@kaede.example>' }],
      });
  });

  it('nothing is suggested where nobody can be asked', () => {
    const { sidebar } = listening({ suggestColleagues: () => fail({ type: 'out-of-reach', problem }) });
    expect(sidebar.onSuggestColleagues(click({}, { who: 'be' }))).toEqual({ items: [] });
  });
});

describe('the actions', () => {
  it('are answered one and all', () => {
    for (const action of ACTION_NAMES)
      expect(
        listening({ viewSync: () => ({ type: 'resting' }) }).sidebar.onCardAction(
          click({ action, phone: '1', item: 'phone', field: 'to', comment: 'k0.0000000000000000' }),
        ),
      ).not.toMatchObject({
        notification: english.refusals['not-understood'],
      });
  });
});
