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

export const syncCard = (synced: Synced, messages: Messages): Card => {
  const { sync } = messages;
  const again: Button = {
    text: sync.again,
    type: 'OUTLINED',
    onClick: { action: action('view-sync') },
  };
  return {
    name: 'sync',
    header: { title: sync.title },
    sections: [
      { widgets: sentencesOf(synced, messages).map(paragraph) },
      ...(synced.type === 'running' ? [] : [{ widgets: countLines(synced.counts, messages) }]),
      {
        widgets: [
          ...(synced.type === 'done' ? [] : copiedLine(synced.copied, messages)),
          { buttonList: { buttons: [...(synced.type === 'done' ? [] : [again]), backTo(messages)] } },
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

export const syncSection = (state: SyncState, messages: Messages): Section => {
  const { sync } = messages;
  const { copied } = state;
  return {
    header: sync.title,
    widgets: [
      {
        decoratedText: {
          startIcon: { knownIcon: 'CLOCK' },
          text: stateText(state, messages),
          wrapText: true,
          ...(copied === undefined ? {} : { bottomLabel: sync.copied(copied.done, copied.of) }),
          button: { text: sync.now, type: 'OUTLINED', onClick: { action: action('sync-now') } },
        },
      },
    ],
  };
};

/** Beneath the search: of a long card the end may be left out. */
export const SYNC_ON_HOME = 1;

/** As the so-manieth section, the last one unless told; nothing where nobody can be made out. */
export const withSync = (
  card: Card,
  state: SyncState | undefined,
  messages: Messages,
  at = card.sections.length,
): Card =>
  state === undefined
    ? card
    : {
        ...card,
        sections: [...card.sections.slice(0, at), syncSection(state, messages), ...card.sections.slice(at)],
      };

/** The state by itself, while something is under way. */
export const syncStateCard = (state: SyncState, messages: Messages): Card => ({
  name: 'sync',
  header: { title: messages.sync.title },
  sections: [syncSection(state, messages), { widgets: [{ buttonList: { buttons: [backTo(messages)] } }] }],
});
