/** What the cards say of the fields that a label shares and hides, in both languages. */
import type { FieldChange } from '../../core/sharing/fieldChange';
import type { Role } from '../../core/sharing/role';

/** Roles up to which something can be hidden; whoever may share could lift it. */
export type HideableRole = Exclude<Role, 'manager' | 'owner'>;

export interface FieldWords {
  /** Of the card, and of what leads to it. */
  readonly title: string;
  readonly chosen: string;
  readonly nameAlways: string;
  readonly hidden: string;
  readonly hiddenHint: string;
  readonly whichField: string;
  readonly hide: string;
  readonly byRole: string;
  readonly noRole: string;
  readonly upTo: Readonly<Record<HideableRole, string>>;
  readonly people: string;
  /** More have the label than are listed. */
  readonly moreThanListed: string;
  readonly hiddenFrom: (whom: readonly string[]) => string;
  readonly confirm: string;
  readonly effects: Readonly<Record<FieldChange['effect'], (people: number) => string>>;
  readonly within: string;
  readonly stays: string;
  readonly contributes: string;
  readonly nothing: string;
  readonly saved: string;
}

const people = (count: number): string =>
  count === 1 ? 'one person' : `${count.toLocaleString('en-US')} people`;

export const englishFields: FieldWords = {
  title: 'Shared fields',
  chosen: 'Shared of each contact',
  nameAlways: 'Names are always shared.',
  hidden: 'Hidden from some',
  hiddenHint: 'A shared field can be hidden from roles or people. Managers and the owner see all.',
  whichField: 'Field',
  hide: 'Hide this field from…',
  byRole: 'Hidden from roles',
  noRole: 'No role',
  upTo: {
    viewer: 'Viewers',
    editor: 'Viewers and editors',
    curator: 'Viewers, editors and curators',
  },
  people: 'Hidden also from',
  moreThanListed: 'More people have this label than are listed here. For many, choose a role or a group.',
  hiddenFrom: (whom) => `Hidden from ${whom.join(', ')}`,
  confirm: 'Change shared fields?',
  effects: {
    shared: (count) => `Shared from now on, with ${people(count)}`,
    unshared: (count) => `No longer shared: leaves the contacts of ${people(count)}`,
    hidden: (count) => `Hidden: leaves the contacts of ${people(count)}`,
    shown: (count) => `No longer hidden: comes to the contacts of ${people(count)}`,
  },
  within: 'This happens within about an hour.',
  stays:
    'What people typed into their own contacts stays there. The label keeps its values for whoever sees them.',
  contributes: 'What is shared from now on is taken from the contacts of whoever put them into the label.',
  nothing: 'Nothing would change.',
  saved: 'The shared fields are changed. People’s contacts follow within about an hour.',
};

const persons = (count: number): string => `${count.toLocaleString('ja-JP')} 人`;

export const japaneseFields: FieldWords = {
  title: '共有する項目',
  chosen: '連絡先ごとに共有する項目',
  nameAlways: '名前は常に共有されます。',
  hidden: '一部の人に非表示',
  hiddenHint: '共有する項目を、役割や人ごとに非表示にできます。管理者とオーナーにはすべて表示されます。',
  whichField: '項目',
  hide: '非表示にする相手を選択',
  byRole: '非表示にする役割',
  noRole: 'なし',
  upTo: { viewer: '閲覧者', editor: '閲覧者と編集者', curator: '閲覧者、編集者、整理担当' },
  people: 'ほかに非表示にする相手',
  moreThanListed:
    'このラベルの共有相手は、ここに表示された人だけではありません。多数の場合は役割またはグループを選択してください。',
  hiddenFrom: (whom) => `非表示の相手: ${whom.join('、')}`,
  confirm: '共有する項目を変更しますか？',
  effects: {
    shared: (count) => `今後 ${persons(count)}と共有します`,
    unshared: (count) => `共有を終了し、${persons(count)}の連絡先からなくなります`,
    hidden: (count) => `非表示にし、${persons(count)}の連絡先からなくなります`,
    shown: (count) => `再び表示し、${persons(count)}の連絡先に届きます`,
  },
  within: '1 時間ほどで反映されます。',
  stays: '各自が自分の連絡先に入力した内容はそのまま残ります。値は、表示される人のためにラベルに残ります。',
  contributes: '今後共有する内容は、ラベルに連絡先を追加した人の連絡先から取り込まれます。',
  nothing: '変更される項目はありません。',
  saved: '共有する項目を変更しました。1 時間ほどで各自の連絡先に反映されます。',
};
