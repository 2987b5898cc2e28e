/**
 * Text that people typed, made harmless where cards understand HTML: names of people and labels are strangers' text. Of a
 * decorated text that is `text` alone; its labels show markup as it was typed
 * (developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#decoratedtext).
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const plain = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
