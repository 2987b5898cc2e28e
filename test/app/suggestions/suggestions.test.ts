import { answerSuggestion } from '../../../src/app/suggestions/answerSuggestion';
import type { SuggestionsView } from '../../../src/app/suggestions/viewSuggestions';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import type { Author } from '../../../src/core/book/operation';
import { valueOf } from '../../../src/core/book/record';
import { mailOffice, RIN } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

const NOTHING_SHOWN = { record: '', base: '', personBase: '' };

/** Chie, a viewer, wished another title for Rin. */
const wished = () => {
  const opened = mailOffice();
  const { tell, rin, office, deps } = opened;
  tell(chie, {
    type: 'edit',
    record: rin,
    base: office.bookData.head.seq,
    edits: {
      organization: { was: RIN.organization ?? [], now: [{ name: '葵商店', title: '取締役' }] },
    },
    nonce: 'n'.repeat(16),
  });
  office.asked.length = 0;
  const view = (person: Author): SuggestionsView => {
    const seen = viewSuggestions(deps(person))();
    if (!seen.ok) throw new Error(seen.problem.type);
    return seen.value;
  };
  /** As the card of the suggestion sends it. */
  const onCard = (person: Author) => {
    const [seen] = view(person).toDecide;
    const [base, personBase] = [String(seen?.base ?? ''), String(seen?.personBase ?? '')];
    return { suggestion: seen?.id ?? '', record: seen?.record ?? '', base, personBase };
  };
  const idOf = (person: Author): string => {
    const { mine, toDecide } = view(person);
    return [...mine, ...toDecide][0]?.id ?? '';
  };
  return { ...opened, view, idOf, onCard };
};

describe('suggestions', () => {
  it('are told to their author, and given to whoever may decide them', () => {
    const { view, rin } = wished();
    const expected = {
      record: rin,
      matter: 'organization',
      person: '神田 凛',
      label: 'Customers',
      now: '葵商店, 店長',
      proposed: '葵商店, 取締役',
      byName: 'Chie Sato',
      acceptable: true,
    };
    expect(view(chie)).toEqual({
      mine: [expect.objectContaining(expected)],
      toDecide: [],
      waiting: [],
      decided: [],
    });
    for (const person of [aiko, ben])
      expect(view(person)).toEqual({
        mine: [],
        toDecide: [expect.objectContaining(expected)],
        waiting: [],
        decided: [],
      });
    expect(view(emi)).toEqual({ mine: [], toDecide: [], waiting: [], decided: [] });
  });

  it('cost two reads of the book, one where there is none, none where no label reaches the member', () => {
    const { view, reads } = wished();
    view(ben);
    expect(reads()).toBe(2);
    view(emi);
    expect(reads()).toBe(0);
    const { deps, reads: others } = mailOffice();
    viewSuggestions(deps(ben))();
    expect(others()).toBe(1);
  });

  it('show what the book would hold, also where it has changed since', () => {
    const { view, tell, rin, office } = wished();
    tell(aiko, {
      type: 'edit',
      record: rin,
      base: office.bookData.head.seq,
      edits: {
        organization: {
          was: RIN.organization ?? [],
          now: [{ name: '葵商店', title: '店長', department: '本店' }],
        },
      },
      nonce: 'm'.repeat(16),
    });
    expect(view(ben).toDecide[0]).toMatchObject({
      now: '葵商店, 店長, 本店',
      proposed: '葵商店, 取締役, 本店',
    });
  });

  it('of a person who was deleted are nobody’s to accept', () => {
    const { view, tell, rin, customers, office } = wished();
    const base = office.bookData.head.seq;
    tell(aiko, { type: 'take-out', record: rin, label: customers, base, nonce: 'n'.repeat(16) });
    expect(view(ben).toDecide).toEqual([]);
  });
});

describe('an answer', () => {
  it('of acceptance changes the contact and ends the suggestion for everybody', () => {
    const { deps, view, onCard, office } = wished();
    const answer = { ...onCard(ben), answer: 'accept' } as const;
    expect(answerSuggestion(deps(ben))(answer)).toEqual({ ok: true, value: null });
    const [person] = office.bookData.rows.person;
    expect(person && valueOf(person, 'organization')).toEqual([{ name: '葵商店', title: '取締役' }]);
    const nothing = { mine: [], toDecide: [], waiting: [], decided: [] };
    for (const each of [aiko, ben]) expect(view(each)).toEqual(nothing);
    const told = { matter: 'organization', person: '神田 凛', byName: 'Ben Hill', isAccepted: true };
    expect(view(chie)).toEqual({ ...nothing, decided: [expect.objectContaining(told)] });
    const before = office.digest();
    answerSuggestion(deps(ben))(answer);
    expect(office.digest()).toBe(before);
  });

  it('of somebody who was shown an earlier wish, or nothing, is refused, and nothing changes', () => {
    const { deps, onCard, tell, rin, office } = wished();
    const shown = onCard(ben);
    const now = [{ name: '葵商店', title: '会長' }];
    const edits = { organization: { was: RIN.organization ?? [], now } };
    const base = office.bookData.head.seq;
    tell(chie, { type: 'edit', record: rin, base, edits, nonce: 'm'.repeat(16) });
    const before = office.digest();
    for (const stale of [shown, { ...shown, base: '' }, { ...shown, base: '1e9' }])
      for (const answer of ['accept', 'decline'] as const)
        expect(answerSuggestion(deps(ben))({ ...stale, answer })).toEqual({
          ok: false,
          problem: { type: 'renewed' },
        });
    expect(office.digest()).toBe(before);
  });

  it('of two at once, one each way, is the earlier one’s; the same way it is both’s', () => {
    for (const [first, type] of [
      ['decline', 'already-decided'],
      ['accept', undefined],
    ] as const) {
      const { deps, onCard, office } = wished();
      const shown = onCard(ben);
      office.before.push(() => answerSuggestion(deps(aiko))({ ...shown, answer: first }));
      const second = answerSuggestion(deps(ben))({ ...shown, answer: 'accept' });
      expect(second.ok ? undefined : second.problem.type).toBe(type);
      const edits = office.bookData.log.filter((entry) => entry.kind === 'person' && entry.type === 'edit');
      expect(edits).toHaveLength(first === 'accept' ? 1 : 0);
    }
  });

  it('of refusal leaves the contact as it is', () => {
    const { deps, view, onCard, office } = wished();
    const before = JSON.stringify(office.bookData.rows.person);
    answerSuggestion(deps(ben))({ ...onCard(ben), answer: 'decline', word: ' He moved \u202e on.\r\n– B. ' });
    expect(JSON.stringify(office.bookData.rows.person)).toBe(before);
    expect(view(chie).mine).toEqual([]);
    const [told] = view(chie).decided;
    expect(told).toMatchObject({ isAccepted: false, byName: 'Ben Hill', word: 'He moved  on.\n– B.' });
    // Whoever has read it puts it aside; nobody else is told.
    expect(view(aiko).decided).toEqual([]);
    answerSuggestion(deps(chie))({ ...NOTHING_SHOWN, suggestion: told?.id ?? '', answer: 'dismiss' });
    expect(view(chie).decided).toEqual([]);
  });

  it('of its author puts it aside, and leaves it to the editors', () => {
    const { deps, view, idOf } = wished();
    answerSuggestion(deps(chie))({ ...NOTHING_SHOWN, suggestion: idOf(chie), answer: 'dismiss' });
    expect([view(chie).mine.length, view(ben).toDecide.length]).toEqual([0, 1]);
  });

  it.each([
    ['a viewer', chie, 'no-right'],
    ['somebody outside', emi, 'unknown-record'],
  ] as const)('of %s is refused, and nothing changes', (_who, person, type) => {
    const { deps, onCard, office } = wished();
    const shown = onCard(ben);
    const before = office.digest();
    expect(answerSuggestion(deps(person))({ ...shown, answer: 'accept' })).toEqual({
      ok: false,
      problem: { type },
    });
    expect(office.digest()).toBe(before);
  });

  it.each([
    { suggestion: 'p0.0000000000000000', record: '' },
    { suggestion: 's0.0000000000000000', record: 'l0.0000000000000000' },
  ])('that names %j is not understood', (names) => {
    const { deps } = wished();
    expect(answerSuggestion(deps(ben))({ ...NOTHING_SHOWN, ...names, answer: 'accept' })).toEqual({
      ok: false,
      problem: { type: 'not-understood' },
    });
  });
});
