/** What is said on the way from a share to its end: several people at once, and what became of each. */
import { honoured } from './messageWords';

export interface FlowWords {
  readonly notSharedWith: string;
  readonly sharedWithSeveral: (label: string, people: readonly string[], role: string) => string;
  readonly butNotWith: (people: readonly string[]) => string;
}

export const englishFlow: FlowWords = {
  notSharedWith: 'Not shared with',
  sharedWithSeveral: (label, people, role) => `“${label}” is shared with ${people.join(', ')} (${role}).`,
  butNotWith: (people) => `Not shared with ${people.join(', ')}.`,
};

export const japaneseFlow: FlowWords = {
  notSharedWith: '共有できない相手',
  sharedWithSeveral: (label, people, role) =>
    `「${label}」を${people.map(honoured).join('、')}（${role}）と共有しました。`,
  butNotWith: (people) => `${people.join('、')} とは共有できませんでした。`,
};
