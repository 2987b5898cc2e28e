import type { LabelLine } from '../../../src/app/sharing/viewLabels';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { personCard } from '../../../src/sidebar/cards/personCard';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { LABEL } from '../../../workbench/web/cards/ours/sampleViews';
import { manyLabels } from '../manyViews';
import { buttonsOf, parametersOf, widgetsOf } from './cardParts';

const line = (change: Partial<LabelLine> = {}): LabelLine => ({
  key: LABEL,
  name: 'Customers',
  role: 'editor',
  owner: 'Aiko Mori',
  copy: { type: 'there', contacts: 1_000 },
  ...change,
});

const stateOf = (label: LabelLine, messages = english): string | undefined =>
  widgetsOf(homeCard([label], messages))[0]?.decoratedText?.bottomLabel;

describe('the home card says of a label', () => {
  it.each<[string, LabelLine, string, string]>([
    [
      'that is shared with me',
      line(),
      'Editor · Shared by Aiko Mori · 1,000 contacts',
      '編集者 · Aiko Moriさんが共有 · 連絡先 1,000 件',
    ],
    [
      'in mid-copy',
      line({ copy: { type: 'copying', done: 250, of: 1_000, minutes: 20 } }),
      'Editor · Shared by Aiko Mori · 250 of 1,000, the rest within about 20 minutes',
      '編集者 · Aiko Moriさんが共有 · 1,000 件中 250 件（残りは 20 分ほどで届きます）',
    ],
    [
      'of which nothing has come',
      line({ copy: { type: 'waiting' } }),
      'Editor · Shared by Aiko Mori · The contacts arrive within about an hour.',
      '編集者 · Aiko Moriさんが共有 · 連絡先は 1 時間ほどで届きます。',
    ],
    [
      'that nobody has',
      { key: 'contactGroups/1', name: 'Family', copy: { type: 'there', contacts: 1 } },
      'Not shared · 1 contact',
      '未共有 · 連絡先 1 件',
    ],
  ])('%s how it is', (_situation, label, inEnglish, inJapanese) => {
    expect([stateOf(label), stateOf(label, japanese)]).toEqual([inEnglish, inJapanese]);
  });

  it('of markup what was typed', () => {
    const [widget] = widgetsOf(homeCard([line({ name: '<b>', owner: '<i>' })], english));
    expect(widget?.decoratedText).toMatchObject({
      text: '&lt;b&gt;',
      bottomLabel: 'Editor · Shared by <i> · 1,000 contacts',
    });
  });
});

it('markup at the bottom of a line is shown as it was typed, on every card alike', () => {
  const labels = [{ id: LABEL, name: 'x', role: 'viewer', sharedBy: 'R&D' }] as const;
  const fields = { organization: [{ name: 'Aoi', title: 'R&D <a>' }], phone: [{ value: '1', type: '<b>' }] };
  const visible = ['organization', 'phone'] as const;
  const given = { record: 'p0.0000000000000000', v: 1, mayEdit: true, fields, visible, labels };
  const person = personCard(given, english);
  const bottoms = widgetsOf(person).map(({ decoratedText }) => decoratedText?.bottomLabel);
  expect(bottoms).toEqual(expect.arrayContaining(['R&D <a>', '<b>', 'Shared by R&D']));
});

it('without labels it says what to do', () => {
  expect(widgetsOf(homeCard([], english))).toEqual([{ textParagraph: { text: english.noLabels } }]);
});

it('no label of many is out of reach: each part leads to the next', () => {
  const labels = manyLabels(120);
  const seen: string[] = [];
  let from: string | undefined = '';
  const subtitles: (string | undefined)[] = [];
  while (from !== undefined) {
    const card = homeCard(labels, english, from);
    subtitles.push(card.header?.subtitle);
    for (const { decoratedText } of widgetsOf(card))
      if (decoratedText !== undefined) seen.push(parametersOf(decoratedText.onClick)['label'] ?? '');
    from = parametersOf(buttonsOf(card)[0]?.onClick)['from'];
  }
  expect(seen).toEqual(labels.map(({ key }) => key));
  expect(subtitles).toEqual(['1–50 of 120', '51–100 of 120', '101–120 of 120']);
});
