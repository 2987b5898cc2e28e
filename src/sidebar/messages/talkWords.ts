/** What cards, letters and the linked page say of comments, mentions and hints, in both languages. */
import type { Refusal } from '../../app/sharing/refusal';
import { honoured } from './messageWords';

type TalkRefusal = Extract<
  Refusal['type'],
  'no-words' | 'too-long' | 'mention-private' | 'mention-unseen' | 'too-many-mentions'
>;

export interface TalkWords {
  readonly comments: string;
  /** Of those that everybody sees who sees the contact. */
  readonly count: (count: number) => string;
  readonly write: string;
  readonly none: string;
  readonly text: string;
  readonly textHint: string;
  /** Above the choice of readers. */
  readonly readers: string;
  readonly everybodyIn: (label: string) => string;
  readonly onlyYou: string;
  readonly onlyPrivate: string;
  readonly mention: string;
  readonly mentionHint: string;
  readonly post: string;
  readonly posted: string;
  readonly postedAndTold: (names: readonly string[]) => string;
  readonly butNotTold: (names: readonly string[]) => string;
  readonly said: (name: string, when: string) => string;
  readonly edited: (place: string) => string;
  readonly change: string;
  readonly changeTitle: string;
  readonly save: string;
  readonly saved: string;
  readonly delete: string;
  readonly confirmDelete: string;
  readonly confirmText: string;
  readonly deleted: string;
  readonly you: string;
  /** Before anything is sent. */
  readonly noAccess: string;
  readonly cannotSee: (names: readonly string[], label: string) => string;
  readonly nothingSent: string;
  readonly shareFirst: (label: string) => string;
  readonly mayNotShare: string;
  readonly shareAndReturn: string;
  readonly sharedNowPost: string;
  readonly mentionsOfYou: string;
  readonly hint: string;
  readonly pinHint: string;
  readonly changeHint: string;
  readonly hintField: string;
  readonly hintExample: string;
  readonly hintReaders: string;
  readonly pin: string;
  readonly unpin: string;
  readonly pinned: string;
  readonly unpinned: string;
  readonly hintBy: (name: string) => string;
  readonly letterSubject: (from: string, contact: string) => string;
  readonly letterIntro: (from: string, contact: string, label: string) => string;
  readonly letterLink: (address: string) => string;
  readonly letterUnexpected: (from: string) => string;
  readonly pageTitle: string;
  readonly pageNotReached: string;
  readonly pageWhyNot: string;
  readonly pageMore: string;
  readonly refusals: Readonly<Record<TalkRefusal, string>>;
}

const names = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list[list.length - 1] ?? ''}`;

export const englishTalk: TalkWords = {
  comments: 'Comments',
  count: (count) => (count === 1 ? '1 comment' : `${count.toLocaleString('en-US')} comments`),
  write: 'Comment',
  none: 'No comments yet.',
  text: 'Comment',
  textHint: 'Up to 2,000 characters',
  readers: 'Who reads it',
  everybodyIn: (label) => `Everyone with “${label}”`,
  onlyYou: 'Only you',
  onlyPrivate: 'Your role lets you look at this contact. Your comments here are for you alone.',
  mention: 'Mention colleagues',
  mentionHint: 'Type a name. They get an email with the comment.',
  post: 'Comment',
  posted: 'Comment added.',
  postedAndTold: (list) => `Comment added. ${names(list)} got an email.`,
  butNotTold: (list) => `No email could be sent to ${names(list)}.`,
  said: (name, when) => `${name} · ${when}`,
  edited: (place) => `${place} · edited`,
  change: 'Edit',
  changeTitle: 'Edit comment',
  save: 'Save',
  saved: 'Comment saved.',
  delete: 'Delete',
  confirmDelete: 'Delete this comment?',
  confirmText: 'It disappears for everyone. What it said stays in the company’s log.',
  deleted: 'Comment deleted.',
  you: 'You',
  noAccess: 'They cannot see this contact',
  cannotSee: (list, label) =>
    list.length === 1
      ? `${names(list)} does not have the label “${label}”.`
      : `${names(list)} do not have the label “${label}”.`,
  nothingSent: 'Nothing was added or sent yet.',
  shareFirst: (label) =>
    `Share “${label}” first, then post the comment. You see what sharing does before it happens.`,
  mayNotShare: 'You may not share this label. Ask its owner, or comment without the mention.',
  shareAndReturn: 'Share…',
  sharedNowPost: 'Your comment is still here: post it now.',
  mentionsOfYou: 'You were mentioned',
  hint: 'Hint',
  pinHint: 'Pin a hint',
  changeHint: 'Change the hint',
  hintField: 'Hint',
  hintExample: 'For example: never call on Tuesdays',
  hintReaders: 'Everyone who sees this contact reads it first. Up to 200 characters.',
  pin: 'Pin',
  unpin: 'Unpin',
  pinned: 'Hint pinned.',
  unpinned: 'Hint taken away.',
  hintBy: (name) => `Pinned by ${name}`,
  letterSubject: (from, contact) => `${from} mentioned you: ${contact}`,
  letterIntro: (from, contact, label) =>
    `${from} mentioned you in a comment on ${contact} in the shared label “${label}”:`,
  letterLink: (address) => `Open the comment: ${address}`,
  letterUnexpected: (from) =>
    `You get this letter because ${from} named you in Meibo, your company’s shared contacts.`,
  pageTitle: 'Comment',
  pageNotReached: 'This link leads to a comment that does not reach you',
  pageWhyNot:
    'It may have been deleted, or the contact may no longer be shared with this account. Ask whoever mentioned you.',
  pageMore: 'To answer, open Gmail and press Meibo in the side panel.',
  refusals: {
    'no-words': 'Write something first.',
    'too-long': 'That is too long to be kept whole. Shorten it first.',
    'mention-private': 'Only you read this comment. Choose other readers to mention somebody.',
    'mention-unseen': 'Someone you mention cannot see this contact. Nothing was added or sent.',
    'too-many-mentions': 'Mention at most 5 colleagues in one comment.',
  },
};

const honouredNames = (list: readonly string[]): string => list.map(honoured).join('、');

export const japaneseTalk: TalkWords = {
  comments: 'コメント',
  count: (count) => `コメント ${count.toLocaleString('ja-JP')} 件`,
  write: 'コメントする',
  none: 'コメントはまだありません。',
  text: 'コメント',
  textHint: '2,000 文字まで',
  readers: '公開範囲',
  everybodyIn: (label) => `「${label}」の全員`,
  onlyYou: '自分のみ',
  onlyPrivate: 'この連絡先は閲覧のみ可能です。コメントは自分だけが読めます。',
  mention: '知らせる相手',
  mentionHint: '名前を入力してください。コメントがメールで届きます。',
  post: 'コメントする',
  posted: 'コメントを追加しました。',
  postedAndTold: (list) => `コメントを追加し、${honouredNames(list)}にメールで知らせました。`,
  butNotTold: (list) => `${honouredNames(list)}にはメールを送信できませんでした。`,
  said: (name, when) => `${name} · ${when}`,
  edited: (place) => `${place} · 編集済み`,
  change: '編集',
  changeTitle: 'コメントを編集',
  save: '保存',
  saved: 'コメントを保存しました。',
  delete: '削除',
  confirmDelete: 'コメントを削除しますか？',
  confirmText: '全員の画面から消えます。内容は組織の記録に残ります。',
  deleted: 'コメントを削除しました。',
  you: '自分',
  noAccess: 'この連絡先を閲覧できない相手です',
  cannotSee: (list, label) => `${honouredNames(list)}にはラベル「${label}」が共有されていません。`,
  nothingSent: 'まだ何も送信していません。',
  shareFirst: (label) =>
    `先に「${label}」を共有してから、コメントしてください。共有の内容は実行前に確認できます。`,
  mayNotShare: 'このラベルを共有する権限がありません。オーナーに依頼するか、相手を外してください。',
  shareAndReturn: '共有に進む',
  sharedNowPost: '入力したコメントは残っています。続けて送信してください。',
  mentionsOfYou: 'あなた宛てのコメント',
  hint: 'ヒント',
  pinHint: 'ヒントを固定',
  changeHint: 'ヒントを変更',
  hintField: 'ヒント',
  hintExample: '例：火曜日は電話を避ける',
  hintReaders: 'この連絡先を閲覧できる全員に、最初に表示されます。200 文字まで。',
  pin: '固定する',
  unpin: '固定を解除',
  pinned: 'ヒントを固定しました。',
  unpinned: 'ヒントの固定を解除しました。',
  hintBy: (name) => `${honoured(name)}が固定`,
  letterSubject: (from, contact) => `${honoured(from)}からコメントのお知らせ：${contact}`,
  letterIntro: (from, contact, label) =>
    `${honoured(from)}が、共有ラベル「${label}」の連絡先「${contact}」へのコメントで、あなたに知らせています。`,
  letterLink: (address) => `コメントを開く：${address}`,
  letterUnexpected: (from) =>
    `このメールは、${honoured(from)}が社内の共有連絡先 Meibo であなたを指定したため送信されました。`,
  pageTitle: 'コメント',
  pageNotReached: 'このリンクのコメントは表示できません',
  pageWhyNot:
    'コメントが削除されたか、連絡先がこのアカウントに共有されていない可能性があります。知らせた人に確認してください。',
  pageMore: '返信するには、Gmail を開き、サイドパネルの Meibo を押してください。',
  refusals: {
    'no-words': '内容を入力してください。',
    'too-long': '長すぎるため保存できません。短くしてください。',
    'mention-private': '自分だけが読むコメントです。相手に知らせるには、公開範囲を変更してください。',
    'mention-unseen': 'この連絡先を閲覧できない相手がいます。コメントもメールも送信していません。',
    'too-many-mentions': '1 件のコメントで知らせる相手は 5 人までです。',
  },
};
