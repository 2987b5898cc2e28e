/** Clicks in the panel: what is sent, what is blocked meanwhile, and which answers come too late. */
import { CardService } from '@google-apps-script/card-service-mock';
import type { PanelAnswer, PanelCall } from '../../../../workbench/web/api';
import { inSight } from '../../../../workbench/web/pages/panel/cardStack';
import type { Action, OnClick } from '../../../../workbench/web/pages/panel/clickJson';
import { createPanelSession } from '../../../../workbench/web/pages/panel/panelSession';
import { closedPanel } from '../../../../workbench/web/pages/panel/panelState';
import { answerWith, cardOf, sent, textField } from './panelCards';

interface Asked {
  readonly call?: Omit<PanelCall, 'as'>;
  readonly answer: (answer: unknown) => Promise<void>;
  readonly fail: (sentence: string) => Promise<void>;
  readonly lose: (sentence: string) => Promise<void>;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A panel whose every question waits until the test answers it. */
const openPanel = () => {
  const asked: Asked[] = [];
  let shown = closedPanel;
  const question = (call?: Omit<PanelCall, 'as'>): Promise<PanelAnswer> =>
    new Promise((resolve, reject) => {
      const then = (end: () => void) => (): Promise<void> => {
        end();
        return settled();
      };
      asked.push({
        ...(call === undefined ? {} : { call }),
        answer: (answer) => then(() => resolve({ ok: true, answer, virtualMilliseconds: 1 }))(),
        fail: (sentence) => then(() => resolve({ ok: false, sentence, reference: 'run-7' }))(),
        lose: (sentence) => then(() => reject(new Error(sentence)))(),
      });
    });
  const session = createPanelSession({ open: () => question(), call: question }, (state) => {
    shown = state;
  });
  return { session, asked, shown: () => shown, title: () => inSight(shown.stack)?.card.header?.title };
};

const click = (action: string, loadIndicator: 'SPINNER' | 'NONE' = 'SPINNER'): OnClick => ({
  action: {
    function: 'onCardAction',
    parameters: [{ key: 'action', value: action }],
    loadIndicator,
    persistValues: false,
  },
});

const openedAt = async (...card: Parameters<typeof cardOf>) => {
  const panel = openPanel();
  void panel.session.open();
  await panel.asked[0]!.answer(sent(cardOf(...card)));
  return panel;
};

const pushing = (name: string): unknown => answerWith((navigation) => navigation.pushCard(cardOf(name)));

describe('a click', () => {
  it('sends its parameters and every input of the card in sight', async () => {
    const { session, asked } = await openedAt('home', textField('who'), textField('note', 'given'));
    session.type('who', ['ben@kaede.example']);
    void session.press(click('share'), { grid_index: '2' });
    expect(asked[1]?.call).toEqual({
      function: 'onCardAction',
      parameters: { action: 'share', grid_index: '2' },
      inputs: { who: ['ben@kaede.example'], note: ['given'] },
    });
  });

  it('shows that it waits, and takes no other click until the answer is there', async () => {
    const { session, asked, shown, title } = await openedAt('home');
    void session.press(click('first'));
    expect(shown().waiting).toBe('blocking');
    void session.press(click('second'));
    session.back();
    expect(asked).toHaveLength(2);
    await asked[1]!.answer(pushing('next'));
    expect(shown().waiting).toBeUndefined();
    expect(title()).toBe('next');
  });

  it('says what the answer says, until the next click or until it is dismissed', async () => {
    const { session, asked, shown } = await openedAt('home');
    void session.press(click('share'));
    await asked[1]!.answer(answerWith((navigation) => navigation, 'Shared.'));
    expect(shown().notification).toBe('Shared.');
    session.dismissNotification();
    expect(shown().notification).toBeUndefined();
    void session.press(click('share'));
    await asked[2]!.answer(answerWith((navigation) => navigation, 'Shared again.'));
    void session.press(click('share'));
    expect(shown().notification).toBeUndefined();
  });
});

describe('an answer that comes too late', () => {
  it('of an earlier quiet click changes nothing', async () => {
    const { session, asked, title } = await openedAt('home');
    void session.press(click('slow', 'NONE'));
    void session.press(click('fast', 'NONE'));
    await asked[2]!.answer(pushing('fast'));
    await asked[1]!.answer(pushing('slow'));
    expect(title()).toBe('fast');
  });

  it('to a card that was left by the back arrow changes nothing', async () => {
    const { session, asked, title } = await openedAt('home');
    void session.press(click('open'));
    await asked[1]!.answer(pushing('list'));
    void session.press(click('slow', 'NONE'));
    session.back();
    await asked[2]!.answer(pushing('slow'));
    expect(title()).toBe('home');
  });

  it('after the add-on was opened anew changes nothing, and a failure then is not shown', async () => {
    const { session, asked, shown, title } = await openedAt('home');
    void session.press(click('slow'));
    void session.open();
    await asked[2]!.answer(sent(cardOf('fresh')));
    await asked[1]!.fail('Too late.');
    expect(title()).toBe('fresh');
    expect(shown().problem).toBeUndefined();
  });

  it('after the panel was closed is nobody’s', async () => {
    const { session, asked, title } = await openedAt('home');
    void session.press(click('slow'));
    session.end();
    await asked[1]!.answer(pushing('slow'));
    expect(title()).toBe('home');
  });
});

describe('a failure', () => {
  it('is a sentence with its reference; what was typed stays, and trying again sends what is typed then', async () => {
    const { session, asked, shown, title } = await openedAt('home', textField('who', 'aiko'));
    void session.press(click('share'));
    await asked[1]!.fail('Something went wrong.');
    expect(shown().problem).toEqual({
      type: 'failed',
      sentence: 'Something went wrong.',
      reference: 'run-7',
    });
    session.type('who', ['ben']);
    void session.tryAgain();
    expect(shown().problem).toBeUndefined();
    expect(asked[2]?.call?.inputs).toEqual({ who: ['ben'] });
    await asked[2]!.answer(pushing('done'));
    expect(title()).toBe('done');
  });

  it('of the very first opening can be tried again', async () => {
    const { session, asked, shown, title } = openPanel();
    void session.open();
    await asked[0]!.lose('Nobody answers.');
    expect(shown().problem).toEqual({ type: 'unreachable', sentence: 'Nobody answers.' });
    void session.tryAgain();
    await asked[1]!.answer(sent(cardOf('home')));
    expect(title()).toBe('home');
  });

  it('is also an answer that is no answer to a click', async () => {
    const { session, asked, shown, title } = await openedAt('home');
    void session.press(click('share'));
    await asked[1]!.answer(sent(cardOf('bare card')));
    expect(shown().problem).toEqual({ type: 'unreadable' });
    expect(title()).toBe('home');
  });

  it('of a click that the panel does not do is named, and nothing is sent', async () => {
    const { session, asked, shown } = await openedAt('home');
    await session.press({ undone: 'composeAction' });
    expect(shown().problem).toEqual({ type: 'undone', click: 'composeAction' });
    expect(asked).toHaveLength(1);
  });
});

describe('suggestions', () => {
  const typing: Action = { function: 'suggest', parameters: [], loadIndicator: 'NONE', persistValues: false };

  it('come for what is typed, and disturb no click that is under way', async () => {
    const { session, asked, shown } = await openedAt('home', textField('who'));
    session.type('who', ['be']);
    const suggested = session.suggest(typing);
    expect(asked[1]?.call?.inputs).toEqual({ who: ['be'] });
    expect(shown().waiting).toBeUndefined();
    const suggestions = CardService.newSuggestions().addSuggestion('ben@kaede.example');
    await asked[1]!.answer(
      sent(CardService.newSuggestionsResponseBuilder().setSuggestions(suggestions).build()),
    );
    expect(await suggested).toEqual(['ben@kaede.example']);
  });

  it('are none where the call fails', async () => {
    const { session, asked, shown } = await openedAt('home', textField('who'));
    const failed = session.suggest(typing);
    await asked[1]!.fail('No.');
    const lost = session.suggest(typing);
    await asked[2]!.lose('No.');
    expect([await failed, await lost]).toEqual([undefined, undefined]);
    expect(shown().problem).toBeUndefined();
  });
});

describe('a link', () => {
  const link = (onClose: 'NOTHING' | 'RELOAD') =>
    ({ openLink: { url: 'https://kaede.example/', openAs: 'OVERLAY', onClose } }) as const;

  it('is shown until it is closed; one that reloads opens the add-on anew then', async () => {
    const { session, asked, shown } = await openedAt('home');
    await session.press(link('NOTHING'));
    expect(shown().link?.url).toBe('https://kaede.example/');
    await session.closeLink();
    expect(shown().link).toBeUndefined();
    expect(asked).toHaveLength(1);
    await session.press(link('RELOAD'));
    void session.closeLink();
    expect(asked).toHaveLength(2);
  });
});

describe('an answer that changes the message that is being written', () => {
  const update = {
    renderActions: {
      hostAppAction: {
        gmailAction: {
          updateDraftActionMarkup: { updateBccRecipients: { bccRecipients: [{ email: 'rin@aoi.example' }] } },
        },
      },
    },
  };

  const beside = async (updateDraft?: (change: object) => void) => {
    let shown = closedPanel;
    const answers: unknown[] = [sent(cardOf('labels')), update];
    const answer = (): Promise<PanelAnswer> =>
      Promise.resolve({ ok: true, answer: answers.shift(), virtualMilliseconds: 1 });
    const door = { open: answer, call: answer, ...(updateDraft === undefined ? {} : { updateDraft }) };
    const session = createPanelSession(door, (state) => {
      shown = state;
    });
    await session.open();
    await session.press(click('add'));
    return shown;
  };

  it('reaches the message, and leaves the card as it is', async () => {
    const changes: object[] = [];
    const shown = await beside((change) => void changes.push(change));
    expect(changes).toEqual([{ to: [], cc: [], bcc: ['rin@aoi.example'] }]);
    expect(shown.problem).toBeUndefined();
    expect(inSight(shown.stack)?.card.header?.title).toBe('labels');
  });

  it('is nothing that can be shown where no message is being written', async () => {
    expect((await beside()).problem).toEqual({ type: 'unreadable' });
  });
});

it('a universal action sends nothing of the card in sight', async () => {
  const { session, asked } = await openedAt('home', textField('who', 'ben@kaede.example'));
  void session.runUniversal('onSyncNow');
  expect(asked[1]?.call).toEqual({ function: 'onSyncNow', parameters: {}, inputs: {} });
});
