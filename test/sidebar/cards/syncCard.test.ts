/** How far a member's copies are is said once on a card, and a sync is offered where none is under way. */
import type { SyncState } from '../../../src/app/replication/syncState';
import { fail } from '../../../src/core/result';
import { searchCard } from '../../../src/sidebar/cards/searchCards';
import { syncStateCard, withSync } from '../../../src/sidebar/cards/syncCard';
import { home, openedLabel } from '../../../src/sidebar/handlers/landing';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { labelView } from '../../../workbench/web/cards/ours/sampleViews';
import { doingsNoting } from '../listening';

const copied = { done: 200, of: 1_000 };
const STATES: readonly (readonly [string, SyncState, boolean])[] = [
  ['that runs', { type: 'running', copied }, false],
  ['that a trigger has the rest of', { type: 'handed-over', copied }, false],
  ['that rests', { type: 'resting', minutesAgo: 5 }, true],
];

const count = (card: object, text: string): number => JSON.stringify(card).split(text).length - 1;

describe.each(STATES)('a sync %s', (_what, state, isOffered) => {
  it('is offered where none is under way, on every card that speaks of it', () => {
    const doings = doingsNoting([], { viewSync: () => state });
    for (const card of [
      syncStateCard(state, english),
      home(doings, english),
      openedLabel(doings, labelView({ role: 'editor' }), english),
    ])
      expect(count(card, '"value":"sync-now"')).toBe(isOffered ? 1 : 0);
  });

  it('has one title on a card of its own', () => {
    expect(count(syncStateCard(state, english), `"${english.sync.title}"`)).toBe(1);
  });
});

it('a label’s card says once how fresh its copies are, and offers the sync', () => {
  const doings = doingsNoting([], { viewSync: () => ({ type: 'resting', minutesAgo: 5 }) });
  const there = labelView({ role: 'editor', copy: { type: 'there', contacts: 12, minutesAgo: 5 } });
  const card = openedLabel(doings, there, english);
  expect(count(card, english.sync.upToDate(5))).toBe(1);
  expect(count(card, '"value":"sync-now"')).toBe(1);
  const paused = openedLabel(doings, { ...there, choice: 'paused' }, english);
  expect(count(paused, english.sync.upToDate(5))).toBe(1);
});

it('where nobody can be made out nothing is said of a sync', () => {
  const card = { sections: [] };
  expect(withSync(card, undefined, english)).toBe(card);
  const away = doingsNoting([], { viewLabels: () => fail({ type: 'label-vanished' }) });
  expect(count(home(away, english), english.sync.title)).toBe(0);
});

it('a part of ten thousand is written as their number is', () => {
  expect(english.range(9_951, 10_000, 12_345)).toBe('9,951–10,000 of 12,345');
  expect(japanese.range(9_951, 10_000, 12_345)).toBe('12,345 件中 9,951～10,000 件');
});

it('a search that finds nobody has a way back', () => {
  const card = searchCard({ typed: 'zz', total: 0, items: [], from: 0 }, english);
  expect(count(card, '"value":"cancel"')).toBe(1);
});
