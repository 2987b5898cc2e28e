/** ラベルの共有についての日本語の文言。 What Meibo says in Japanese about sharing labels. */
import { honoured } from './messageWords';
import type { SharingMessages } from './sharingMessages';

const number = (count: number): string => count.toLocaleString('ja-JP');

const duration = (minutes: number): string => {
  if (minutes < 60) return `${number(minutes)} 分`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${number(hours)} 時間` : `${number(Math.round(hours / 24))} 日`;
};

const hours = (first: boolean): string => (first ? '2 時間' : '1 時間');

export const sharingJapanese: SharingMessages = {
  contacts: (count) => `連絡先 ${number(count)} 件`,
  copying: (done, of, minutes) =>
    `${number(of)} 件中 ${number(done)} 件（残りは ${duration(minutes)}ほどで届きます）`,
  delivered: (half, nearlyAll) =>
    half === nearlyAll
      ? `変更は ${duration(half)}以内に届いています。`
      : `変更は通常 ${duration(half)}以内、ほぼすべて ${duration(nearlyAll)}以内に届いています。`,
  upToDate: (minutesAgo) =>
    minutesAgo === 0 ? 'たった今最新の状態になりました' : `${duration(minutesAgo)}前の時点で最新です`,
  sharedBy: (owner) => `${honoured(owner)}が共有`,
  you: (name) => `${name}（自分）`,
  neverOpened: 'まだ Meibo を開いていません。開くまで連絡先は届きません。',
  hasSoon: (first) => `連絡先は ${hours(first)}ほどで届きます。`,
  who: '共有する相手',
  colleagueHint: '同僚の名前またはメールアドレス',
  whoHint: '同僚の名前またはメールアドレス（複数はカンマ区切り）',
  role: '役割',
  roles: '役割ごとにできること',
  roleMay: {
    viewer: '連絡先を閲覧できます。',
    editor: '連絡先の閲覧、追加、編集ができます。',
    curator: '連絡先の閲覧、追加、編集、削除ができます。',
    manager: '連絡先の閲覧、追加、編集、削除と、ラベルの共有ができます。',
    owner: 'すべての操作ができ、ラベルを失うことはありません。',
  },
  next: '次へ',
  cancel: 'キャンセル',
  save: '保存',
  confirmShare: '共有しますか？',
  fieldsShared: '共有される項目',
  fieldsNotShared: '共有されない項目',
  fields: {
    name: '名前',
    nickname: 'ニックネーム',
    email: 'メールアドレス',
    phone: '電話番号',
    address: '住所',
    organization: '会社と役職',
    occupation: '職業',
    birthday: '誕生日',
    event: 'その他の日付',
    relation: '関係者',
    url: 'ウェブサイト',
    instantMessage: 'チャットのアドレス',
    sip: 'インターネット電話',
    calendarUrl: 'カレンダーのリンク',
    gender: '性別',
    location: '勤務場所',
    locale: '言語',
    interest: '興味・関心',
    keyword: 'キーワード',
    externalId: 'ID 番号',
    custom: 'カスタム フィールド',
    note: 'メモ',
    homeAddress: '自宅の住所',
    photo: '写真',
  },
  list: (words) => words.join('、'),
  roleBecomes: (person, former, role) =>
    `${honoured(person)}の現在の役割「${former}」は「${role}」に変わります。`,
  arrives: (first) => `連絡先は ${hours(first)}ほどで届きます。`,
  arrivesOnceOpened: (name) => `${honoured(name)}はまだ Meibo を開いていません。開くまで連絡先は届きません。`,
  shared: (label, person, role, arrival) =>
    `「${label}」を${honoured(person)}（${role}）と共有しました。${arrival}`,
  changeRole: '役割を変更',
  changeRoleHint: '役割は相手を選ぶと変更できます。',
  roleChanged: (role) => `役割を「${role}」に変更しました。`,
  stopSharingWith: (name) => `${honoured(name)}との共有を停止`,
  confirmStop: '共有を停止しますか？',
  afterStop: (name) =>
    `${honoured(name)}の Google コンタクトから、このラベルで届いた連絡先が 1 時間ほどでなくなります。もともと持っていた連絡先は、元のまま残ります。`,
  afterStopUnopened: '相手はまだ Meibo を開いていないため、届いた連絡先はありません。',
  stopped: '共有を停止しました。届いていた連絡先は 1 時間ほどで相手のアカウントからなくなります。',
  leave: 'ラベルから抜ける',
  confirmLeave: 'ラベルから抜けますか？',
  afterLeave:
    'このラベルで届いた連絡先は、1 時間ほどで Google コンタクトからなくなります。もともと持っていた連絡先は、元のまま残ります。もう一度使うには、共有してもらう必要があります。',
  left: 'ラベルから抜けました。連絡先は 1 時間ほどでアカウントからなくなります。',
};
