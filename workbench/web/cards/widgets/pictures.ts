/** Stories of pictures and grids. */
import { picture, press, story, type Say, type StoryGroup } from '../cardStory';

export const image: StoryGroup = {
  id: 'image',
  stories: [
    story('image-plain', 'Across the card', 'カードの幅', (say) => [
      { image: { imageUrl: picture('landscape'), altText: say('A valley', '谷の風景') } },
    ]),
    story('image-click', 'To be clicked', 'クリック可能', (say) => [
      {
        image: {
          imageUrl: picture('landscape'),
          altText: say('Open the valley', '谷を開く'),
          onClick: press('open'),
        },
      },
    ]),
    story('image-refused', 'One that Google does not load', 'Google が読み込まない画像', (say) => [
      {
        image: {
          imageUrl: 'http://pictures.kaede.example/a.png',
          altText: say('No https', 'https でない画像'),
        },
      },
    ]),
  ],
};

const items = (say: Say, count: number, more: object, imageMore: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `item-${String(at)}`,
    title: say(`Shop ${String(at + 1)}`, `店舗 ${String(at + 1)}`),
    subtitle: at % 2 === 0 ? say('Open', '営業中') : say('Closed', '休業'),
    image: {
      imageUri: picture(at % 2 === 0 ? 'landscape' : 'portrait'),
      altText: say(`Picture ${String(at + 1)}`, `写真 ${String(at + 1)}`),
      ...imageMore,
    },
    ...more,
  }));

const CROPS = ['SQUARE', 'CIRCLE', 'RECTANGLE_4_3', 'RECTANGLE_CUSTOM'] as const;

export const grid: StoryGroup = {
  id: 'grid',
  stories: [
    story('grid-two', 'Two columns, text below', '2 列、下に文字', (say) => [
      {
        grid: {
          title: say('Shops', '店舗'),
          columnCount: 2,
          items: items(say, 4, {}),
          onClick: press('pick'),
        },
      },
    ]),
    story('grid-above', 'Text above', '上に文字', (say) => [
      { grid: { columnCount: 2, items: items(say, 2, { layout: 'TEXT_ABOVE' }) } },
    ]),
    story('grid-border', 'With a border', '枠線付き', (say) => [
      {
        grid: {
          columnCount: 2,
          borderStyle: { type: 'STROKE', cornerRadius: 8 },
          items: items(say, 2, {}),
          onClick: press('pick'),
        },
      },
    ]),
    ...CROPS.map((type) =>
      story(`grid-${type.toLowerCase()}`, type, type, (say) => [
        {
          grid: {
            columnCount: 2,
            items: items(
              say,
              2,
              {},
              { cropStyle: { type, ...(type === 'RECTANGLE_CUSTOM' ? { aspectRatio: 2 } : {}) } },
            ),
          },
        },
      ]),
    ),
    story('grid-text', 'Text alone', '文字のみ', (say) => [
      {
        grid: {
          columnCount: 1,
          items: [
            { id: 'a', title: say('Orders', '注文'), subtitle: say('12 this week', '今週 12 件') },
            { id: 'b', title: say('Offers', '見積もり'), subtitle: say('3 open', '未処理 3 件') },
          ],
          onClick: press('pick'),
        },
      },
    ]),
  ],
};
