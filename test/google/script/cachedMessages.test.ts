import { createCachedMessages } from '../../../src/google/script/cachedMessages';

const PERSON = 'p0.0000000000000000';

const cached = () => {
  const values = new Map<string, string>();
  const messages = createCachedMessages({
    get: (key: string) => values.get(key) ?? null,
    put: (key: string, value: string) => void values.set(key, value),
  });
  return { values, messages };
};

it('whom a message is from and to is known again, until the cache forgets it', () => {
  const { values, messages } = cached();
  messages.note('m1', { senders: [PERSON], recipients: [] });
  expect(messages.of('m1')).toEqual({ senders: [PERSON], recipients: [] });
  expect(messages.of('m2')).toBeUndefined();
  values.clear();
  expect(messages.of('m1')).toBeUndefined();
});

it.each([
  ['no JSON', 'x'],
  ['something else', '{"senders":[]}'],
  ['ids of what is no person', '{"senders":["l0.0000000000000000"],"recipients":[]}'],
])('%s in its place is nothing', (_what, text) => {
  const { values, messages } = cached();
  values.set('message.m1', text);
  expect(messages.of('m1')).toBeUndefined();
});
