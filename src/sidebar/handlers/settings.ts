/** What answers the clicks of somebody who sets Meibo up for himself, and those on what is new to him. */
import { newsCard } from '../cards/newsCard';
import { settingsCard } from '../cards/settingsCard';
import type { Handler } from '../doings';
import { messagesFor } from '../messages/messages';
import { home, refused } from './landing';

const openNews: Handler = (doings, event, messages) => {
  const view = doings.viewHome();
  if (!view.ok) return refused(view.problem, messages);
  const { listLength: length } = doings.preferences();
  return {
    type: 'push',
    card: newsCard(view.value.news, messages, { from: event.parameter('from'), length }),
  };
};

/** The answer is in the language that was chosen. */
const saveSettings: Handler = (doings, event, messages) => {
  const chosen = doings.choosePreferences({
    language: event.input('language'),
    listLength: event.input('listLength'),
  });
  if (!chosen.ok) return refused(chosen.problem, messages);
  const spoken = messagesFor(chosen.value.language ?? event.locale);
  return { type: 'root', card: home(doings, spoken), notification: spoken.home.saved, stateChanged: true };
};

export const settingsHandlers = {
  'open-news': openNews,
  'open-settings': (doings, _event, messages) => ({
    type: 'push',
    card: settingsCard(doings.preferences(), messages),
  }),
  'save-settings': saveSettings,
} as const satisfies Readonly<Record<string, Handler>>;
