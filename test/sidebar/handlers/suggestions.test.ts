import type { DecidedView } from '../../../src/app/suggestions/decidedView';
import { fail, succeed } from '../../../src/core/result';
import { cardEventFrom } from '../../../src/sidebar/cardEvent';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { searchSection } from '../../../src/sidebar/cards/searchCards';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { home, openedLabel } from '../../../src/sidebar/handlers/landing';
import { suggestionHandlers as handlers } from '../../../src/sidebar/handlers/suggestions';
import { waitingHandlers as waiting } from '../../../src/sidebar/handlers/waiting';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { waits, wish } from '../cards/besideMessages';
import { doingsNoting } from '../listening';
import { RIN } from '../quietDoings';
import { labelView } from '../../../workbench/web/cards/ours/sampleViews';

const problem = { type: 'unreachable', what: 'book' } as const;
const quiet = doingsNoting([]);
const plainHome = home(quiet, english);
const clicked = (parameters: Readonly<Record<string, string>>) =>
  cardEventFrom({ commonEventObject: { parameters, timeZone: { id: 'Asia/Tokyo', offset: 32_400_000 } } });
const deciding = (...wishes: readonly ReturnType<typeof wish>[]) =>
  doingsNoting([], {
    viewSuggestions: () => succeed({ mine: [], toDecide: wishes, waiting: [], decided: [] }),
  });

describe('the home card', () => {
  it('tells an author that his change was put back, why, and what he wrote', () => {
    const doings = doingsNoting([], {
      viewSuggestions: () => succeed({ mine: [wish(1)], toDecide: [], waiting: [], decided: [] }),
    });
    const text = JSON.stringify(home(doings, english));
    expect(text).toContain(
      'Your change to 神田 凛 was put back: only editors may change this label. It is kept as a suggestion.',
    );
    expect(text).toContain('葵商店, &lt;b&gt;');
    expect(JSON.stringify(home(doings, japanese))).toContain('神田 凛さんへの変更は元に戻されました。');
  });

  it('counts what an editor may decide', () => {
    expect(JSON.stringify(home(deciding(wish(1)), english))).toContain('1 suggestion"');
    expect(JSON.stringify(home(deciding(wish(1), wish(2)), english))).toContain('2 suggestions');
  });

  it('tells an author what was decided, by whom, and what was said to it, until he puts it aside', () => {
    const said = (messages: typeof english, change: Partial<DecidedView>) => {
      const news: DecidedView = {
        id: 's1.0000000000000000',
        matter: 'phone',
        person: '神田 凛',
        label: 'Customers',
        isAccepted: false,
        byName: 'Ben Hill',
        word: 'He <b>moved</b> on.',
        ...change,
      };
      const view = succeed({ mine: [], toDecide: [], waiting: [], decided: [news] });
      return home(doingsNoting([], { viewSuggestions: () => view }), messages).sections[1]?.widgets[0]
        ?.decoratedText;
    };
    expect(said(english, {})).toMatchObject({
      text: 'Declined by Ben Hill: 神田 凛 (Phone)',
      bottomLabel: 'He <b>moved</b> on.',
      button: { text: 'OK' },
    });
    const role = {
      matter: 'access',
      person: 'Chie Sato',
      role: 'editor',
      isAccepted: true,
      word: '',
    } as const;
    expect(said(japanese, role)).toMatchObject({ text: 'Ben Hillさんが承認しました：Customers（編集者）' });
    expect(said(japanese, { ...role, byName: '', label: '' })).toMatchObject({
      text: '承認されました：アクセス権のリクエスト（編集者）',
    });
  });

  it('stands as it is where there are none, and says so where they cannot be read', () => {
    const unread = doingsNoting([], {
      viewSuggestions: () => fail({ type: 'out-of-reach', problem } as const),
    });
    // Above stands the search, below the way to the contacts manager.
    expect(plainHome.sections.slice(1, -1)).toEqual(homeCard([], english).sections);
    expect(home(unread, english)).toMatchObject({
      name: 'home',
      sections: [
        searchSection(english),
        { widgets: [{ textParagraph: { text: english.waiting.unread } }] },
        ...homeCard([], english).sections.map(({ header }) => ({ header })),
        { widgets: [{ decoratedText: { text: english.manager.open } }] },
      ],
    });
  });
});

describe('suggestions to decide', () => {
  it('are listed; a single one is opened at once, with who, when by the reader’s clock, and what', () => {
    const list = handlers['open-suggestions'](deciding(wish(1), wish(2)), clicked({}), english);
    expect(list).toMatchObject({ type: 'push', card: { name: 'suggestions' } });
    const one = handlers['open-suggestions'](deciding(wish(1)), clicked({}), english);
    expect(one).toMatchObject({
      card: { name: 'suggestion', header: { title: '神田 凛', subtitle: 'Customers' } },
    });
    for (const part of ['Chie Sato', '6 Apr 2026, 12:25', '葵商店, 店長', '葵商店, &lt;b&gt;'])
      expect(JSON.stringify(one)).toContain(part);
  });

  it('that are gone are said to be decided', () => {
    const gone = handlers['open-suggestion'](deciding(wish(1)), clicked({ suggestion: 's7' }), english);
    expect(gone).toEqual({ type: 'stay', notification: english.suggestions.nothingToDecide });
  });

  it.each([
    ['accept-suggestion', 'accept', english.suggestions.accepted],
    ['decline-suggestion', 'decline', english.suggestions.declined],
    ['dismiss-suggestion', 'dismiss', english.suggestions.dismissed],
  ] as const)('%s passes on which, and ends at home', (action, answer, notification) => {
    const asked: unknown[] = [];
    const doings = {
      ...quiet,
      answerSuggestion: (given: unknown) => {
        asked.push(given);
        return succeed(null);
      },
    };
    const names = { suggestion: wish(1).id, record: RIN.record, base: '7', personBase: '5' };
    expect(handlers[action](doings, clicked(names), english)).toEqual({
      type: 'root',
      card: plainHome,
      notification,
      stateChanged: true,
    });
    expect(asked).toEqual([{ ...names, answer, word: '' }]);
  });

  it('that were decided meanwhile say so, and nothing is said to have changed', () => {
    const doings = {
      ...quiet,
      answerSuggestion: () => fail({ type: 'already-decided' } as const),
    };
    expect(handlers['accept-suggestion'](doings, clicked({}), english)).toEqual({
      type: 'stay',
      notification: english.refusals['already-decided'],
    });
  });
});

describe('a mass change that waits', () => {
  const view = doingsNoting([], {
    viewSuggestions: () => succeed({ mine: [], toDecide: [], waiting: [waits(1)], decided: [] }),
  });

  it('stands first below the search on the home card, first on its label’s card, and nowhere else', () => {
    const sentence =
      'Ben Hill removed 250 of 1,000 contacts from “Customers”. Nobody else has lost anything.';
    expect(JSON.stringify(home(view, english).sections[1])).toContain(sentence);
    expect(JSON.stringify(openedLabel(view, labelView(), english).sections[0])).toContain(sentence);
    for (const other of [{ key: 'l7.0000000000000000' }, { role: undefined }]) {
      const { role: _, ...rest } = labelView();
      const label = 'role' in other ? rest : labelView(other);
      expect(openedLabel(view, label, english)).toEqual(labelCard(label, english));
    }
  });

  it('is let go only after a question with the number, of what still waits', () => {
    const asked = waiting['confirm-release'](view, clicked({ suggestion: waits(1).id }), english);
    expect(JSON.stringify(asked)).toContain('250 contacts leave “Customers” for everyone who has it');
    for (const shown of [[], [waits(1, { mayDecide: false })]]) {
      const gone = doingsNoting([], {
        viewSuggestions: () => succeed({ mine: [], toDecide: [], waiting: shown, decided: [] }),
      });
      expect(waiting['confirm-release'](gone, clicked({ suggestion: waits(1).id }), english)).toEqual({
        type: 'stay',
        notification: english.suggestions.nothingToDecide,
      });
    }
  });

  it.each([
    ['restore-change', 'decline', 'removals', english.waiting.restored.removals],
    ['restore-change', 'decline', 'changes', english.waiting.restored.changes],
    ['restore-change', 'decline', 'reverts', english.waiting.restored.reverts],
    ['release-change', 'accept', 'removals', english.waiting.released],
  ] as const)('%s passes on which, and ends at home', (action, answer, matter, notification) => {
    const given: unknown[] = [];
    const doings = {
      ...quiet,
      answerSuggestion: (one: unknown) => {
        given.push(one);
        return succeed(null);
      },
    };
    const names = { suggestion: waits(1).id, base: '7' };
    expect(waiting[action](doings, clicked({ ...names, matter }), english)).toMatchObject({
      type: 'root',
      card: plainHome,
      notification,
    });
    expect(given).toEqual([{ ...names, record: '', personBase: '0', answer }]);
  });

  it('that became more meanwhile is not decided', () => {
    const doings = { ...quiet, answerSuggestion: () => fail({ type: 'renewed' } as const) };
    expect(waiting['release-change'](doings, clicked({}), english)).toEqual({
      type: 'stay',
      notification: english.refusals.renewed,
    });
  });
});
