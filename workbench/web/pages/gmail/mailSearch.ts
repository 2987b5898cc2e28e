/**
 * Gmail's search, as far as cards of ours use it.
 *
 * *Faithful:* `from:` and `to:` of one address or of several in brackets, and `OR` between them
 * (https://support.google.com/mail/answer/7190); the words stand in the page's address after `#search/`.
 * *Not faithful:* every other operator; other words are looked for together in subject and text; the mailboxes here hold
 * received mail alone, so that nothing is found that its owner wrote.
 */
import type { ShownMessage } from '../../../google/gmail/shownMessage';

export const searchIn = (fragment: string): string | undefined => {
  const [, words] = /^#search\/([^/]*)/.exec(fragment) ?? [];
  if (words === undefined) return undefined;
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
};

const CONDITION = /(from|to):(?:\(([^()]*)\)|([^\s()]+))/gi;

const isMet = (operator: string, addresses: readonly string[], message: ShownMessage): boolean => {
  const theirs = operator.toLowerCase() === 'from' ? [message.from.email] : message.to;
  return theirs.some((address) => addresses.includes(address.toLowerCase()));
};

export const foundIn = (messages: readonly ShownMessage[], search: string): readonly ShownMessage[] => {
  const conditions = [...search.matchAll(CONDITION)].map(([, operator = '', several, one = '']) => ({
    operator,
    addresses: (several ?? one).toLowerCase().split(/\s+or\s+|\s+/),
  }));
  if (conditions.length > 0)
    return messages.filter((message) =>
      conditions.some(({ operator, addresses }) => isMet(operator, addresses, message)),
    );
  const words = search.toLowerCase();
  return messages.filter(({ subject, paragraphs }) =>
    [subject, ...paragraphs].join('\n').toLowerCase().includes(words),
  );
};
