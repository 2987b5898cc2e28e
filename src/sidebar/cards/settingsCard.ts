/** How Meibo is to be for the person who looks at it: the language, how long lists are, and the way to pause all copies. */
import type { Preferences } from '../../app/home/preferences';
import { LANGUAGES, LIST_LENGTHS } from '../../app/home/preferences';
import { action } from '../actions';
import type { Card, CardAction } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

/** In the home card's menu. */
export const settingsAction = ({ home }: Messages): CardAction => ({
  actionLabel: home.settings,
  onClick: { action: action('open-settings') },
});

const languages = ({ language }: Preferences, { home }: Messages): Widget => ({
  selectionInput: {
    name: 'language',
    label: home.language,
    type: 'DROPDOWN',
    items: (['auto', ...LANGUAGES] as const).map((value) => ({
      text: home.languages[value],
      value,
      selected: value === (language ?? 'auto'),
    })),
  },
});

const lengths = ({ listLength }: Preferences, { home }: Messages): Widget => ({
  selectionInput: {
    name: 'listLength',
    label: home.listLength,
    type: 'DROPDOWN',
    items: LIST_LENGTHS.map((value) => ({
      text: home.items(value),
      value: String(value),
      selected: value === listLength,
    })),
  },
});

export const settingsCard = (preferences: Preferences, messages: Messages): Card => {
  const { copies, home, sharing } = messages;
  const button = (text: string, onClick: Button['onClick']): Button => ({ text, type: 'OUTLINED', onClick });
  return {
    name: 'settings',
    header: { title: home.settings },
    sections: [
      {
        widgets: [
          languages(preferences, messages),
          { textParagraph: { text: home.languageHint } },
          lengths(preferences, messages),
        ],
      },
      {
        header: home.copies,
        widgets: [
          {
            buttonList: {
              buttons: [
                button(copies.pauseAll, { action: action('confirm-all-copies') }),
                button(copies.resumeAll, { action: action('choose-all-copies', { copy: 'live' }) }),
              ],
            },
          },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: sharing.save, onClick: { action: action('save-settings') } },
      secondaryButton: cancelButton(messages),
    },
  };
};
