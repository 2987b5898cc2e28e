/** What a refused person reads, word for word. */

interface InBoth {
  readonly en: string;
  readonly ja: string;
}

export const SENTENCES = {
  nobody: {
    en: 'Type the address of the colleague to share with.',
    ja: '共有する相手のメールアドレスを入力してください。',
  },
  'no-address': { en: 'That is not an e-mail address.', ja: 'メールアドレスの形式ではありません。' },
  'no-such-person': {
    en: 'Nobody in your company has that address.',
    ja: '社内にそのメールアドレスの人はいません。',
  },
  'no-such-name': {
    en: 'Nobody in your company has a name or an address that begins like that.',
    ja: '社内に、その名前やメールアドレスで始まる人はいません。',
  },
  'several-people': {
    en: 'Several colleagues match that; choose one of the suggestions.',
    ja: '当てはまる人が複数います。候補から選んでください。',
  },
  'outside-company': {
    en: 'Your company does not share contacts with people outside it.',
    ja: '社外の人とは連絡先を共有できない設定です。',
  },
  yourself: { en: 'You have this label already.', ja: 'このラベルはすでにあなたの一覧にあります。' },
  'role-too-high': {
    en: 'You can only give or take roles up to your own.',
    ja: '自分より上の役割を与えたり外したりすることはできません。',
  },
  'unknown-role': { en: 'Choose a role from the list.', ja: '役割を一覧から選んでください。' },
  'label-vanished': {
    en: 'That label is no longer in your Google Contacts.',
    ja: 'そのラベルは Google コンタクトにありません。',
  },
  'unknown-label': {
    en: 'That label is not shared with you.',
    ja: 'そのラベルはあなたと共有されていません。',
  },
  'no-right': { en: 'Your role does not allow that.', ja: 'あなたの役割ではできません。' },
  'owner-stays': {
    en: 'The owner of a label always keeps it.',
    ja: 'ラベルのオーナーは外せません。',
  },
  'not-shared-with': {
    en: 'The label is not shared with that person.',
    ja: 'その人とは共有していません。',
  },
  'not-understood': {
    en: 'This card is out of date. Open Meibo again.',
    ja: '画面が古くなっています。開き直してください。',
  },
  'out-of-reach': {
    en: 'Meibo cannot reach your company’s book just now. Nothing was changed; try again in a few minutes.',
    ja: '会社の名簿にいま接続できません。何も変更していません。数分後にもう一度お試しください。',
  },
} as const satisfies Readonly<Record<string, InBoth>>;

export type Sentence = keyof typeof SENTENCES;
