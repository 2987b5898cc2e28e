/** What the entries of the add-on's own menu answer, in every host and over every card. */
import { outOfReach } from '../app/sharing/refusal';
import type { UniversalAnswer } from './cardResponse';
import { messageCard } from './cards/messageCard';
import { syncCard } from './cards/syncCard';
import type { Doings } from './doings';
import type { Messages } from './messages/messages';

/** It may be the first thing that somebody does with the add-on. */
export const syncFromMenu = (doings: Doings, messages: Messages): UniversalAnswer => {
  const opened = doings.open();
  if (!opened.ok) return { card: messageCard(messages.refusals[outOfReach(opened.problem).type], messages) };
  const synced = doings.syncNow();
  return {
    card: synced.ok
      ? syncCard(synced.value, messages)
      : messageCard(messages.refusals[synced.problem.type], messages),
  };
};

/** The script's own web page, which leads on; without one the card says so. */
export const openFromMenu = (doings: Doings, messages: Messages): UniversalAnswer => {
  const address = doings.pageAddress();
  return address === undefined
    ? { card: messageCard(messages.refusals['no-page'], messages) }
    : { openLink: { url: address, openAs: 'FULL_SIZE', onClose: 'NOTHING' } };
};
