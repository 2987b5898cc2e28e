/** Stories of cards as a whole: header, footer, menu, what answers a click, and cards on cards. */
import { picture, press, story, type Say, type StoryGroup } from '../cardStory';

const paragraph = (text: string): object => ({ textParagraph: { text } });

const buttons = (...given: readonly (readonly [string, object])[]): object => ({
  buttonList: { buttons: given.map(([text, onClick]) => ({ text, onClick })) },
});

const turn = (...navigations: readonly object[]): object => ({ renderActions: { action: { navigations } } });

export const header: StoryGroup = {
  id: 'header',
  stories: (['SQUARE', 'CIRCLE'] as const).map((imageType) =>
    story(`header-${imageType.toLowerCase()}`, imageType, imageType, () => [], {
      card: (say) => ({
        header: {
          title: say('Rin Kanda', '神田 凛'),
          subtitle: say('Aoi Shoten', '葵商店'),
          imageUrl: picture('portrait'),
          imageType,
          imageAltText: say('Portrait', '顔写真'),
        },
        sections: [{ widgets: [paragraph(say('A card with a picture.', '画像のあるカード。'))] }],
        cardActions: [{ actionLabel: say('Settings', '設定'), onClick: press('settings') }],
      }),
    }),
  ),
};

export const fixedFooter: StoryGroup = {
  id: 'fixedFooter',
  stories: [
    story('footer-one', 'One button', 'ボタン 1 つ', () => [], {
      card: (say) => ({
        sections: [
          { widgets: [paragraph(say('The footer stays in sight.', 'フッターは常に表示されます。'))] },
        ],
        fixedFooter: { primaryButton: { text: say('Save', '保存'), onClick: press('save') } },
      }),
    }),
    story('footer-two', 'Two buttons', 'ボタン 2 つ', () => [], {
      card: (say) => ({
        sections: [{ widgets: [paragraph(say('Two buttons at most.', 'ボタンは 2 つまでです。'))] }],
        fixedFooter: {
          primaryButton: { text: say('Save', '保存'), onClick: press('save') },
          secondaryButton: { text: say('Cancel', 'キャンセル'), onClick: press('cancel') },
        },
      }),
    }),
  ],
};

const named = (name: string, title: string, widgets: readonly object[]): object => ({
  name,
  header: { title },
  sections: [{ widgets }],
});

const second = (say: Say): object =>
  named('second', say('Second card', '2 枚目'), [
    paragraph(say('The way back leads to the first.', '戻ると 1 枚目です。')),
    buttons([say('Third card', '3 枚目へ'), press('third')], [say('Update', '更新'), press('update')]),
  ]);

const third = (say: Say): object =>
  named('third', say('Third card', '3 枚目'), [
    buttons(
      [say('Pop', '1 つ戻る'), press('pop')],
      [say('To the second', '2 枚目へ'), press('to-second')],
      [say('To the root', '最初へ'), press('to-root')],
    ),
  ]);

export const navigation: StoryGroup = {
  id: 'navigation',
  stories: [
    story('stack', 'A stack of cards', 'カードの積み重ね', () => [], {
      card: (say) =>
        named('first', say('First card', '1 枚目'), [
          buttons(
            [say('Second card', '2 枚目へ'), press('second')],
            [say('A card in the click', 'クリック内のカード'), { card: second(say) }],
          ),
        ]),
      answers: (say) => ({
        second: turn({ pushCard: second(say) }),
        third: turn({ pushCard: third(say) }),
        update: turn({
          updateCard: named('second', say('Updated card', '更新後'), [
            paragraph(say('In its place.', '同じ場所です。')),
          ]),
        }),
        pop: turn({ pop: true }),
        'to-second': turn({ popToCard: 'second' }),
        'to-root': turn({ popToRoot: true }),
      }),
    }),
    story('peek', 'A card that peeks', '下端のカード', () => [], {
      card: (say) => ({
        displayStyle: 'PEEK',
        peekCardHeader: {
          title: say('Rin Kanda', '神田 凛'),
          subtitle: say('In this message', 'このメール'),
        },
        header: { title: say('Rin Kanda', '神田 凛') },
        sections: [{ widgets: [paragraph(say('The whole card.', 'カード全体。'))] }],
      }),
      home: (say) =>
        named('home', say('Homepage', 'ホームページ'), [
          paragraph(say('Below it peeks a card.', '下端にカードがあります。')),
        ]),
    }),
    story(
      'links',
      'What opens',
      '開くもの',
      (say) => [
        buttons(
          [say('A page', 'ページ'), { openLink: { url: 'https://kaede.example/help' } }],
          [
            say('An overlay', 'オーバーレイ'),
            { openLink: { url: 'https://kaede.example/form', openAs: 'OVERLAY', onClose: 'RELOAD' } },
          ],
          [say('A message', 'メッセージ'), press('notify')],
        ),
      ],
      {
        answers: (say) => ({
          notify: { renderActions: { action: { notification: { text: say('Saved.', '保存しました。') } } } },
        }),
      },
    ),
    story('error', 'An error, and slow answers', 'エラーと遅い応答', (say) => [
      buttons(
        [say('Fail', '失敗'), press('fail')],
        [say('Slow', '遅い'), press('slow')],
        [say('Slow, quietly', '遅い（表示なし）'), press('slow', { loadIndicator: 'NONE' })],
      ),
    ]),
  ],
};
