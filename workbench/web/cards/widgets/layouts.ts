/** Stories of what holds other widgets: columns, carousels, sections that fold. */
import { picture, press, story, type Say, type StoryGroup } from '../cardStory';

const column = (say: Say, english: string, japanese: string, more: object = {}): object => ({
  widgets: [
    { textParagraph: { text: say(`<b>${english}</b>`, `<b>${japanese}</b>`) } },
    { buttonList: { buttons: [{ text: say('Open', '開く'), onClick: press(english) }] } },
  ],
  ...more,
});

export const columns: StoryGroup = {
  id: 'columns',
  stories: [
    story(
      'columns-two',
      'Two columns',
      '2 列',
      (say) => [{ columns: { columnItems: [column(say, 'Left', '左'), column(say, 'Right', '右')] } }],
      { availability: 'refused' },
    ),
    story(
      'columns-aligned',
      'Least width, aligned',
      '最小幅と配置',
      (say) => [
        {
          columns: {
            columnItems: [
              column(say, 'Wide', '広い'),
              column(say, 'End', '末尾', {
                horizontalSizeStyle: 'FILL_MINIMUM_SPACE',
                horizontalAlignment: 'END',
                verticalAlignment: 'CENTER',
              }),
            ],
          },
        },
      ],
      { availability: 'refused' },
    ),
  ],
};

export const carousel: StoryGroup = {
  id: 'carousel',
  stories: [
    story(
      'carousel-three',
      'Three cards',
      'カード 3 枚',
      (say) => [
        {
          carousel: {
            carouselCards: ['1', '2', '3'].map((each) => ({
              widgets: [
                { image: { imageUrl: picture('landscape'), altText: say(`View ${each}`, `眺め ${each}`) } },
                { textParagraph: { text: say(`Shop ${each}`, `店舗 ${each}`) } },
              ],
              footerWidgets: [
                {
                  buttonList: {
                    buttons: [{ text: say(`Visit ${each}`, `${each} へ行く`), onClick: press(each) }],
                  },
                },
              ],
            })),
          },
        },
      ],
      { availability: 'preview' },
    ),
  ],
};

const lines = (say: Say): readonly object[] =>
  ['1', '2', '3', '4'].map((each) => ({
    decoratedText: { startIcon: { knownIcon: 'PHONE' }, text: say(`Number ${each}`, `番号 ${each}`) },
  }));

export const section: StoryGroup = {
  id: 'section',
  stories: [
    story('section-headings', 'Headings', '見出し', () => [], {
      card: (say) => ({
        sections: [
          { header: say('To call', '電話'), widgets: lines(say).slice(0, 1) },
          { header: say('<b>To write</b>', '<b>メール</b>'), widgets: lines(say).slice(1, 2) },
        ],
      }),
    }),
    story('section-plain', 'Without dividing lines', '区切り線なし', () => [], {
      card: (say) => ({
        sectionDividerStyle: 'NO_DIVIDER',
        sections: [
          { header: say('To call', '電話'), widgets: lines(say).slice(0, 1) },
          { header: say('To write', 'メール'), widgets: lines(say).slice(1, 2) },
        ],
      }),
    }),
    story('section-fold', 'Folded', '折りたたみ', () => [], {
      card: (say) => ({
        sections: [
          {
            header: say('Phones', '電話'),
            collapsible: true,
            uncollapsibleWidgetsCount: 1,
            widgets: lines(say),
          },
        ],
      }),
    }),
    story('section-control', 'Folded by buttons of one’s own', '独自のボタンで折りたたみ', () => [], {
      availability: 'preview',
      card: (say) => ({
        sections: [
          {
            collapsible: true,
            uncollapsibleWidgetsCount: 1,
            collapseControl: {
              horizontalAlignment: 'CENTER',
              expandButton: {
                text: say('All numbers', 'すべての番号'),
                icon: { materialIcon: { name: 'unfold_more' } },
                onClick: press('expand'),
              },
              collapseButton: {
                text: say('One number', '番号 1 件'),
                icon: { materialIcon: { name: 'unfold_less' } },
                onClick: press('collapse'),
              },
            },
            widgets: lines(say),
          },
        ],
      }),
    }),
  ],
};
