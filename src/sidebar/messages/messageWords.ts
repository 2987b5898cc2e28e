/** What the cards beside an open message say, in both languages. */

export interface MessageWords {
  readonly nameless: string;
  readonly phone: string;
  /** Google's own types of phones and addresses; what people typed themselves stays as it is. */
  readonly types: Readonly<Record<string, string>>;
  readonly yourLabel: string;
  readonly sharedBy: (name: string) => string;
  readonly allLabels: string;
  readonly several: (count: number) => string;
  readonly comma: string;
  readonly unknown: string;
  readonly addToLabel: string;
  readonly noLabels: string;
  readonly mayNotAdd: (owners: readonly string[]) => string;
  readonly yourself: string;
  readonly colleague: string;
  readonly noSender: string;
  readonly label: string;
  readonly family: string;
  readonly given: string;
  readonly familyFirst: boolean;
  readonly email: string;
  readonly company: string;
  readonly add: string;
  readonly added: (person: string, label: string) => string;
  readonly knownAlready: string;
  readonly sameName: string;
}

const EMPTY_NAME = '（名前なし）';

/** 法人の名前。 What a company is called by. */
const COMPANY = /会社|法人|[(（][株有同資名医学][)）]|[㈱㈲]/u;

/** さん stands after people's names: not after an address, a number, a company, or where there is no name. */
export const honoured = (name: string): string =>
  name === EMPTY_NAME || name.includes('@') || /^[\d+(][\d\s()+-]*$/.test(name) || COMPANY.test(name)
    ? name
    : `${name}さん`;

/** Three names say enough; more would not fit a sentence. */
const firstOf = (names: readonly string[]): readonly string[] => names.slice(0, 3);

export const englishMessage: MessageWords = {
  nameless: '(no name)',
  phone: 'Call',
  types: {
    work: 'Work',
    home: 'Home',
    mobile: 'Mobile',
    main: 'Main',
    other: 'Other',
    workfax: 'Work fax',
    homefax: 'Home fax',
    pager: 'Pager',
  },
  yourLabel: 'Your label',
  sharedBy: (name) => `Shared by ${name}`,
  allLabels: 'All labels',
  several: (count) => `${String(count)} contacts`,
  comma: ', ',
  unknown: 'Not in any label that is shared with you.',
  addToLabel: 'Add to a shared label',
  noLabels:
    'Not in any label that is shared with you. Once someone shares a label with you, you will see it here.',
  mayNotAdd: (owners) =>
    owners.length === 0
      ? 'Not in any label that is shared with you, and you may only look at them. Ask an owner to add this contact.'
      : `Not in any label that is shared with you, and you may only look at them. Ask ${firstOf(owners).join(' or ')} to add this contact.`,
  yourself: 'This is your own address.',
  colleague: 'An address of your company.',
  noSender: 'It does not say who sent this message.',
  label: 'Label',
  family: 'Family name',
  given: 'Given name',
  familyFirst: false,
  email: 'Email',
  company: 'Company',
  add: 'Add',
  added: (person, label) =>
    `${person} was added to “${label}”. Everyone who has the label gets the contact within about an hour.`,
  knownAlready: 'This address is in a shared label already. Nothing was added.',
  sameName: 'Somebody of this name is there already',
};

export const japaneseMessage: MessageWords = {
  nameless: EMPTY_NAME,
  phone: '電話をかける',
  types: {
    work: '勤務先',
    home: '自宅',
    mobile: '携帯',
    main: '代表',
    other: 'その他',
    workfax: '勤務先 Fax',
    homefax: '自宅 Fax',
    pager: 'ポケベル',
  },
  yourLabel: '自分のラベル',
  sharedBy: (name) => `${honoured(name)}が共有`,
  allLabels: 'ラベル一覧',
  several: (count) => `連絡先 ${String(count)} 件`,
  comma: '、',
  unknown: '共有ラベルにはありません。',
  addToLabel: '共有ラベルに追加',
  noLabels: '共有ラベルはまだありません。共有されると、ここに表示されます。',
  mayNotAdd: (owners) =>
    owners.length === 0
      ? '共有ラベルにはありません。閲覧のみ可能なため、追加はラベルのオーナーに依頼してください。'
      : `共有ラベルにはありません。閲覧のみ可能なため、追加は${firstOf(owners)
          .map(honoured)
          .join('または')}に依頼してください。`,
  yourself: 'あなた自身のメールアドレスです。',
  colleague: '社内のメールアドレスです。',
  noSender: 'このメールの送信者がわかりません。',
  label: 'ラベル',
  family: '姓',
  given: '名',
  familyFirst: true,
  email: 'メールアドレス',
  company: '会社',
  add: '追加',
  added: (person, label) =>
    `${honoured(person)}を「${label}」に追加しました。ラベルの共有相手には 1 時間ほどで届きます。`,
  knownAlready: 'このメールアドレスはすでに共有ラベルにあります。追加していません。',
  sameName: '同じ名前の連絡先がすでにあります',
};
