/** Stories of what is pressed: buttons in their looks, menus that overflow, chips. */
import { press, story, type StoryGroup } from '../cardStory';

const LOOKS = ['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'] as const;

export const buttonList: StoryGroup = {
  id: 'buttonList',
  stories: [
    ...LOOKS.map((type) =>
      story(`button-${type.toLowerCase()}`, type, type, (say) => [
        {
          buttonList: {
            buttons: [
              { text: say('Share', '共有'), type, onClick: press('share') },
              {
                text: say('Add', '追加'),
                icon: { materialIcon: { name: 'add' } },
                type,
                onClick: press('add'),
              },
              { text: say('Disabled', '無効'), type, disabled: true, onClick: press('none') },
            ],
          },
        },
      ]),
    ),
    story('button-icon', 'Icons alone', 'アイコンのみ', (say) => [
      {
        buttonList: {
          buttons: [
            { icon: { knownIcon: 'EMAIL' }, altText: say('Write', 'メール'), onClick: press('write') },
            {
              icon: { materialIcon: { name: 'call' } },
              altText: say('Call', '電話'),
              type: 'FILLED_TONAL',
              onClick: press('call'),
            },
            {
              icon: { materialIcon: { name: 'delete' } },
              altText: say('Delete', '削除'),
              type: 'BORDERLESS',
              onClick: press('delete'),
            },
          ],
        },
      },
    ]),
    story('button-color', 'Colours of one’s own', '独自の色', (say) => [
      {
        buttonList: {
          buttons: [
            {
              text: say('Dark', '濃い色'),
              color: { red: 0.05, green: 0.4, blue: 0.2 },
              onClick: press('dark'),
            },
            {
              text: say('Light', '淡い色'),
              color: { red: 0.99, green: 0.84, blue: 0.4 },
              onClick: press('light'),
            },
          ],
        },
      },
    ]),
    story('button-many', 'More than one line', '複数行', (say) => [
      {
        buttonList: {
          buttons: ['1', '2', '3', '4', '5'].map((each) => ({
            text: say(`Choice ${each}`, `選択肢 ${each}`),
            onClick: press(each),
          })),
        },
      },
    ]),
    story(
      'button-overflow',
      'A menu of more',
      'その他のメニュー',
      (say) => [
        {
          buttonList: {
            buttons: [
              { text: say('Share', '共有'), type: 'FILLED', onClick: press('share') },
              {
                icon: { materialIcon: { name: 'more_vert' } },
                altText: say('More actions', 'その他の操作'),
                type: 'BORDERLESS',
                onClick: {
                  overflowMenu: {
                    items: [
                      {
                        startIcon: { materialIcon: { name: 'edit' } },
                        text: say('Rename', '名前を変更'),
                        onClick: press('rename'),
                      },
                      {
                        startIcon: { materialIcon: { name: 'block' } },
                        text: say('Merge', '統合'),
                        disabled: true,
                        onClick: press('merge'),
                      },
                      {
                        startIcon: { materialIcon: { name: 'delete' } },
                        text: say('Delete', '削除'),
                        onClick: press('delete'),
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      ],
      { availability: 'preview' },
    ),
  ],
};

export const chipList: StoryGroup = {
  id: 'chipList',
  stories: (['WRAPPED', 'HORIZONTAL_SCROLLABLE'] as const).map((layout) =>
    story(
      `chips-${layout.toLowerCase()}`,
      layout,
      layout,
      (say) => [
        {
          chipList: {
            layout,
            chips: [
              {
                label: say('Customers', '顧客'),
                icon: { knownIcon: 'BOOKMARK' },
                onClick: press('customers'),
              },
              { label: say('Suppliers', '仕入先'), onClick: press('suppliers') },
              { label: say('Closed', '終了'), disabled: true, onClick: press('closed') },
              { label: say('Press and media', '報道関係'), onClick: press('media') },
              {
                icon: { materialIcon: { name: 'add' } },
                altText: say('Add a label', 'ラベルを追加'),
                onClick: press('add'),
              },
            ],
          },
        },
      ],
      { availability: 'preview' },
    ),
  ),
};

const KNOWN = [
  'AIRPLANE',
  'BOOKMARK',
  'BUS',
  'CAR',
  'CLOCK',
  'CONFIRMATION_NUMBER_ICON',
  'DESCRIPTION',
  'DOLLAR',
  'EMAIL',
  'EVENT_PERFORMER',
  'EVENT_SEAT',
  'FLIGHT_ARRIVAL',
  'FLIGHT_DEPARTURE',
  'HOTEL',
  'HOTEL_ROOM_TYPE',
  'INVITE',
  'MAP_PIN',
  'MEMBERSHIP',
  'MULTIPLE_PEOPLE',
  'OFFER',
  'PERSON',
  'PHONE',
  'RESTAURANT_ICON',
  'SHOPPING_CART',
  'STAR',
  'STORE',
  'TICKET',
  'TRAIN',
  'VIDEO_CAMERA',
  'VIDEO_PLAY',
] as const;

export const icon: StoryGroup = {
  id: 'icon',
  stories: [
    story('icon-known', 'Google’s known icons', 'Google の既定アイコン', () =>
      KNOWN.map((knownIcon) => ({ decoratedText: { startIcon: { knownIcon }, text: knownIcon } })),
    ),
    story('icon-material', 'Material symbols', 'マテリアル シンボル', (say) => [
      {
        decoratedText: {
          startIcon: { materialIcon: { name: 'favorite' } },
          text: say('Outlined', '輪郭のみ'),
        },
      },
      {
        decoratedText: {
          startIcon: { materialIcon: { name: 'favorite', fill: true } },
          text: say('Filled', '塗りつぶし'),
        },
      },
      {
        decoratedText: {
          startIcon: { materialIcon: { name: 'favorite', weight: 700, grade: 200 } },
          text: say('Heavy', '太線'),
        },
      },
    ]),
  ],
};
