/** The `fields` of an update: which fields of the message are meant, `*` for all of them. */
import type { Refuse } from './grid';

/** Whether the mask names the field, or a message that the field lies in. */
export type FieldMask = (path: string) => boolean;

/** `known` are the paths that the message has; below them anything goes. */
export const parseFieldMask = (fields: string, known: readonly string[], refuse: Refuse): FieldMask => {
  const paths = fields.split(',').map((path) => path.trim());
  if (fields.trim() === '') {
    throw refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  if (paths.includes('*')) return () => true;
  const lies = (path: string, within: string): boolean => path === within || path.startsWith(`${within}.`);
  for (const path of paths) {
    if (!known.some((one) => lies(path, one) || lies(one, path))) throw refuse(`Invalid field: ${path}`);
  }
  return (field) => paths.some((path) => lies(field, path) || lies(path, field));
};
