/** Stories of what is read: paragraphs, decorated texts and dividers. */
import { picture, press, story, type StoryGroup } from '../cardStory';

const LONG_ENGLISH =
  'The spring catalogue is at the printer’s. Samples go to every shop that ordered last year, and to those whom Aiko met at the fair in March. Please tell her by Friday who else should have one, and in which language.';
const LONG_JAPANESE =
  '春のカタログは印刷に回っています。昨年ご注文いただいた全店舗と、3 月の展示会で愛子がお会いした方々に見本をお送りします。ほかに送るべき方がいれば、言語とあわせて金曜日までに愛子へお知らせください。';

export const textParagraph: StoryGroup = {
  id: 'textParagraph',
  stories: [
    story('paragraph-plain', 'Plain', '通常', (say) => [
      {
        textParagraph: {
          text: say('Four customers share this label.', '4 人の顧客がこのラベルにあります。'),
        },
      },
    ]),
    story('paragraph-html', 'Google’s small HTML', 'Google の簡易 HTML', (say) => [
      {
        textParagraph: {
          text: say(
            '<b>Bold</b>, <i>italic</i>, <u>underlined</u>, <s>struck</s>, <strike>struck too</strike><br><font color="#137333">green</font>, <a href="https://kaede.example/">a link</a>, <time>9:30</time><ul><li>First</li><li>Second</li></ul>',
            '<b>太字</b>、<i>斜体</i>、<u>下線</u>、<s>取り消し</s>、<strike>取り消し線</strike><br><font color="#137333">緑色</font>、<a href="https://kaede.example/">リンク</a>、<time>9:30</time><ul><li>1 つ目</li><li>2 つ目</li></ul>',
          ),
        },
      },
    ]),
    story('paragraph-lines', 'Two lines at most', '最大 2 行', (say) => [
      { textParagraph: { text: say(LONG_ENGLISH, LONG_JAPANESE), maxLines: 2 } },
    ]),
    story('paragraph-aligned', 'Aligned', '配置', (say) => [
      { textParagraph: { text: say('At the start', '先頭') }, horizontalAlignment: 'START' },
      { textParagraph: { text: say('In the middle', '中央') }, horizontalAlignment: 'CENTER' },
      { textParagraph: { text: say('At the end', '末尾') }, horizontalAlignment: 'END' },
    ]),
  ],
};

export const decoratedText: StoryGroup = {
  id: 'decoratedText',
  stories: [
    story('decorated-labels', 'Labels and icon', 'ラベルとアイコン', (say) => [
      {
        decoratedText: {
          startIcon: { knownIcon: 'EMAIL' },
          topLabel: say('Work', '勤務先'),
          text: 'rin.kanda@aoi.example',
          bottomLabel: say('Last message today', '最後のメール: 今日'),
        },
      },
    ]),
    story('decorated-wrap', 'Cut, and wrapped', '省略と折り返し', (say) => [
      { decoratedText: { text: say(LONG_ENGLISH, LONG_JAPANESE) } },
      { decoratedText: { text: say(LONG_ENGLISH, LONG_JAPANESE), wrapText: true } },
    ]),
    story('decorated-button', 'With a button', 'ボタン付き', (say) => [
      {
        decoratedText: {
          startIcon: { knownIcon: 'PERSON' },
          text: 'Ben Hill',
          bottomLabel: say('Editor', '編集者'),
          button: { text: say('Change', '変更'), onClick: press('change') },
        },
      },
      {
        decoratedText: {
          text: say('An icon alone', 'アイコンのみ'),
          button: {
            icon: { materialIcon: { name: 'edit' } },
            altText: say('Edit', '編集'),
            type: 'BORDERLESS',
            onClick: press('edit'),
          },
        },
      },
    ]),
    story('decorated-switch', 'Switch and check box', 'スイッチとチェックボックス', (say) => [
      {
        decoratedText: {
          text: say('Weekly report', '週次レポート'),
          bottomLabel: say('Every Monday', '毎週月曜日'),
          switchControl: {
            name: 'weekly',
            value: 'yes',
            selected: true,
            onChangeAction: { function: 'onSwitch' },
          },
        },
      },
      {
        decoratedText: {
          text: say('Share the notes', 'メモを共有'),
          switchControl: { name: 'notes', value: 'yes', controlType: 'CHECK_BOX' },
        },
      },
    ]),
    story('decorated-end', 'Icon at the end', '末尾のアイコン', (say) => [
      {
        decoratedText: {
          startIcon: { iconUrl: picture('portrait'), imageType: 'CIRCLE', altText: say('Rin', '凛') },
          startIconVerticalAlignment: 'MIDDLE',
          text: say('Rin Kanda', '神田 凛'),
          bottomLabel: say('Aoi Shoten', '葵商店'),
          endIcon: { materialIcon: { name: 'verified', fill: true }, altText: say('Checked', '確認済み') },
          onClick: press('open'),
        },
      },
    ]),
    story('decorated-click', 'To be clicked as a whole', '全体をクリック', (say) => [
      {
        decoratedText: {
          startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
          text: 'Customers',
          bottomLabel: say('Owner · 1,000 contacts', 'オーナー · 連絡先 1,000 件'),
          wrapText: true,
          onClick: press('open-label'),
        },
      },
    ]),
    story('decorated-positions', 'Where the icon stands', 'アイコンの位置', (say) =>
      (['TOP', 'MIDDLE', 'BOTTOM'] as const).map((startIconVerticalAlignment) => ({
        decoratedText: {
          startIcon: { knownIcon: 'STAR' },
          startIconVerticalAlignment,
          topLabel: startIconVerticalAlignment,
          text: say('Two lines of text', '2 行のテキスト'),
          bottomLabel: say('and a label below', '下のラベル'),
        },
      })),
    ),
  ],
};

export const divider: StoryGroup = {
  id: 'divider',
  stories: [
    story('divider-between', 'Between two texts', 'テキストの間', (say) => [
      { textParagraph: { text: say('Above', '上') } },
      { divider: {} },
      { textParagraph: { text: say('Below', '下') } },
    ]),
  ],
};
