/** Stories of what is chosen from a list. */
import { picture, press, story, type Say, type StoryGroup } from '../cardStory';

const ROLES = [
  ['viewer', 'Viewer', '閲覧者'],
  ['editor', 'Editor', '編集者'],
  ['curator', 'Curator', '管理補佐'],
] as const;

const roles = (say: Say, chosen: string): readonly object[] =>
  ROLES.map(([value, english, japanese]) => ({
    value,
    text: say(english, japanese),
    selected: value === chosen,
  }));

const COLLEAGUES = ['Aiko Mori', 'Ben Hill', 'Chie Sato', 'Dai Ono', 'Emi Abe'] as const;

const colleagues = (chosen: number): readonly object[] =>
  COLLEAGUES.map((text, at) => ({
    text,
    value: text,
    selected: at < chosen,
    startIconUri: picture(at % 2 === 0 ? 'portrait' : 'mark'),
    bottomText: `${text.split(' ')[0]?.toLowerCase() ?? ''}@kaede.example`,
  }));

const choice = (say: Say, type: string, more: object = {}): object => ({
  selectionInput: { name: 'role', label: say('Role', '役割'), type, items: roles(say, 'editor'), ...more },
});

export const selectionInput: StoryGroup = {
  id: 'selectionInput',
  stories: [
    ...(['CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN'] as const).map((type) =>
      story(`choice-${type.toLowerCase()}`, type, type, (say) => [choice(say, type)]),
    ),
    story('choice-change', 'Tells of each change', '変更を通知', (say) => [
      choice(say, 'DROPDOWN', { onChangeAction: { function: 'onChange' } }),
    ]),
    story('choice-multi', 'MULTI_SELECT', 'MULTI_SELECT', (say) => [
      {
        selectionInput: {
          name: 'who',
          label: say('Share with', '共有する相手'),
          type: 'MULTI_SELECT',
          items: colleagues(1),
        },
      },
      { buttonList: { buttons: [{ text: say('Next', '次へ'), onClick: press('next') }] } },
    ]),
    story('choice-multi-full', 'MULTI_SELECT, full', 'MULTI_SELECT（上限）', (say) => [
      {
        selectionInput: {
          name: 'who',
          label: say('Share with', '共有する相手'),
          type: 'MULTI_SELECT',
          multiSelectMaxSelectedItems: 2,
          items: colleagues(2),
        },
      },
    ]),
    story(
      'choice-people',
      'People of the domain',
      'ドメインのユーザー',
      (say) => [
        {
          selectionInput: {
            name: 'who',
            label: say('People', 'ユーザー'),
            type: 'MULTI_SELECT',
            platformDataSource: { commonDataSource: 'USER' },
          },
        },
      ],
      { availability: 'refused' },
    ),
  ],
};
