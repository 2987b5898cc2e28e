/** Text that people typed, made harmless for widgets that understand HTML: names of people and labels are strangers' text. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const plain = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
