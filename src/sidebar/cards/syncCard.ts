/** What a sync that somebody asked for has done, in numbers; and the line of home and labels that offers it. */
import type { SyncCounts, Synced } from '../../app/replication/syncNow';
import type { Copied, SyncState } from '../../app/replication/syncState';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

const COUNTED = ['created', 'updated', 'deleted', 'told'] as const;

const paragraph = (text: string): Widget => ({ textParagraph: { text } });

const countLines = (counts: SyncCounts, { sync }: Messages): readonly Widget[] =>
  COUNTED.map((name) => ({
    decoratedText: { topLabel: sync.counts[name], text: sync.count(counts[name]) },
  }));

const copiedLine = (copied: Copied | undefined, { sync }: Messages): readonly Widget[] =>
  copied === undefined
    ? []
    : [
        {
          decoratedText: {
            startIcon: { knownIcon: 'CLOCK' },
            text: sync.copied(copied.done, copied.of),
            wrapText: true,
          },
        },
      ];

const sentencesOf = (synced: Synced, { sync }: Messages): readonly string[] => {
  switch (synced.type) {
    case 'done': {
      const isIdle = COUNTED.every((name) => synced.counts[name] === 0);
      return isIdle ? [sync.done, sync.nothing] : [sync.done];
    }
    case 'continues':
      return [synced.soon ? sync.continuesSoon : sync.continuesHourly];
    case 'running':
      return [sync.running];
  }
};

const backTo = ({ back }: Messages): Button => ({
  text: back,
  type: 'BORDERLESS',
  onClick: { action: action('back') },
});

const againButton = ({ sync }: Messages): Button => ({
  text: sync.again,
  type: 'OUTLINED',
  onClick: { action: action('view-sync') },
});

export const syncCard = (synced: Synced, messages: Messages): Card => {
  const { sync } = messages;
  return {
    name: 'sync',
    header: { title: sync.title },
    sections: [
      { widgets: sentencesOf(synced, messages).map(paragraph) },
      ...(synced.type === 'running' ? [] : [{ widgets: countLines(synced.counts, messages) }]),
      {
        widgets: [
          ...(synced.type === 'done' ? [] : copiedLine(synced.copied, messages)),
          {
            buttonList: {
              buttons: [...(synced.type === 'done' ? [] : [againButton(messages)]), backTo(messages)],
            },
          },
        ],
      },
    ],
  };
};

const stateText = ({ type, minutesAgo }: SyncState, { sync }: Messages): string => {
  if (type === 'running') return sync.running;
  if (type === 'handed-over') return sync.handedOver;
  return minutesAgo === undefined ? sync.notYet : sync.upToDate(minutesAgo);
};

const nowButton = ({ sync }: Messages): Button => ({
  text: sync.now,
  type: 'OUTLINED',
  onClick: { action: action('sync-now') },
});

/** Where a sync runs, or is about to, there is nothing to ask for. */
const stateLine = (state: SyncState, messages: Messages): Widget => {
  const { copied, type } = state;
  return {
    decoratedText: {
      startIcon: { knownIcon: 'CLOCK' },
      text: stateText(state, messages),
      wrapText: true,
      ...(copied === undefined ? {} : { bottomLabel: messages.sync.copied(copied.done, copied.of) }),
      ...(type === 'resting' ? { button: nowButton(messages) } : {}),
    },
  };
};

/** Beneath the search: of a long card the end may be left out. */
export const SYNC_ON_HOME = 1;

interface Place {
  /** As the so-manieth section; the last one unless told. */
  readonly at?: number;
  /** The card says how fresh the copies are already. */
  readonly isSaid?: boolean;
}

const syncSection = (state: SyncState, isSaid: boolean, messages: Messages): Section =>
  isSaid && state.type === 'resting'
    ? { widgets: [{ buttonList: { buttons: [nowButton(messages)] } }] }
    : { header: messages.sync.title, widgets: [stateLine(state, messages)] };

/** Nothing where nobody can be made out. */
export const withSync = (
  card: Card,
  state: SyncState | undefined,
  messages: Messages,
  { at = card.sections.length, isSaid = false }: Place = {},
): Card => {
  if (state === undefined) return card;
  const section = syncSection(state, isSaid, messages);
  return { ...card, sections: [...card.sections.slice(0, at), section, ...card.sections.slice(at)] };
};

/** The state by itself, while something is under way. */
export const syncStateCard = (state: SyncState, messages: Messages): Card => {
  const buttons = state.type === 'resting' ? [] : [againButton(messages)];
  return {
    name: 'sync',
    header: { title: messages.sync.title },
    sections: [
      {
        widgets: [stateLine(state, messages), { buttonList: { buttons: [...buttons, backTo(messages)] } }],
      },
    ],
  };
};
