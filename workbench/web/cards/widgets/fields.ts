/** Stories of what is filled in: text fields and pickers of dates and times. */
import { press, story, type StoryGroup } from '../cardStory';

const TYPES = [
  ['TEXT', 'Kaede'],
  ['INTEGER', '12'],
  ['FLOAT', '1.5'],
  ['EMAIL', 'rin@aoi.example'],
] as const;

export const textInput: StoryGroup = {
  id: 'textInput',
  stories: [
    story('text-single', 'One line', '1 行', (say) => [
      {
        textInput: {
          name: 'company',
          label: say('Company', '会社'),
          hintText: say('As it stands on the card', '名刺のとおりに入力してください'),
        },
      },
    ]),
    story('text-multiple', 'Several lines', '複数行', (say) => [
      {
        textInput: {
          name: 'note',
          label: say('Note', 'メモ'),
          type: 'MULTIPLE_LINE',
          value: say('Met at the fair.\nLikes tea.', '展示会でお会いした。\nお茶が好き。'),
        },
      },
    ]),
    story('text-placeholder', 'Placeholder', 'プレースホルダ', (say) => [
      {
        textInput: {
          name: 'search',
          label: say('Search', '検索'),
          placeholderText: say('Name or company', '名前または会社'),
        },
      },
    ]),
    ...TYPES.map(([inputType, value]) =>
      story(`text-${inputType.toLowerCase()}`, inputType, inputType, (say) => [
        {
          textInput: {
            name: 'value',
            label: inputType,
            value,
            validation: { inputType, characterLimit: 20 },
            hintText: say('Checked by Google', 'Google が確認します'),
          },
        },
        { buttonList: { buttons: [{ text: say('Send', '送信'), onClick: press('send') }] } },
      ]),
    ),
    story('text-suggestions', 'Suggestions of the card', 'カードの候補', (say) => [
      {
        textInput: {
          name: 'city',
          label: say('City', '市'),
          initialSuggestions: {
            items: [
              { text: say('Kyoto', '京都') },
              { text: say('Nara', '奈良') },
              { text: say('Osaka', '大阪') },
            ],
          },
        },
      },
    ]),
    story('text-autocomplete', 'Suggestions of the script', 'スクリプトの候補', (say) => [
      {
        textInput: {
          name: 'who',
          label: say('Share with', '共有する相手'),
          autoCompleteAction: { function: 'onSuggest', loadIndicator: 'NONE' },
        },
      },
    ]),
    story('text-required', 'Needed by the button', '必須項目', (say) => [
      { textInput: { name: 'family', label: say('Family name', '姓') } },
      { textInput: { name: 'given', label: say('Given name (optional)', '名（任意）') } },
      {
        buttonList: {
          buttons: [
            {
              text: say('Add', '追加'),
              type: 'FILLED',
              onClick: press('add', { requiredWidgets: ['family'] }),
            },
          ],
        },
      },
    ]),
  ],
};

const PICKERS = [
  ['DATE_ONLY', Date.UTC(2026, 3, 3)],
  ['TIME_ONLY', 34_200_000],
  ['DATE_AND_TIME', Date.UTC(2026, 3, 3, 0, 30)],
] as const;

export const dateTimePicker: StoryGroup = {
  id: 'dateTimePicker',
  stories: PICKERS.flatMap(([type, valueMsEpoch]) => [
    story(`picker-${type.toLowerCase()}`, type, type, (say) => [
      { dateTimePicker: { name: 'until', label: say('Until', '期限'), type, valueMsEpoch } },
      { buttonList: { buttons: [{ text: say('Save', '保存'), onClick: press('save') }] } },
    ]),
    story(`picker-${type.toLowerCase()}-empty`, `${type}, empty`, `${type}（空）`, (say) => [
      { dateTimePicker: { name: 'until', label: say('Until', '期限'), type } },
    ]),
  ]),
};
