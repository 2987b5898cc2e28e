/** Field masks of the People API: comma-separated top-level names, each of which must be known. */
import { invalidArgument, type Refusal } from '../http';
import { isReadableField, isWritableField, type WritableField } from './personFields';

/** The fields of a person that an answer shows; `resourceName` and `etag` come with any mask. */
export type ReadMask = ReadonlySet<string>;

const validPathsAt = 'https://developers.google.com/people/api/rest/v1';

/** Wording seen in public error reports of people.get and people.updateContact. */
const required = (parameter: string, method: string): Refusal =>
  invalidArgument(
    `${parameter} mask is required. Please specify one or more valid paths. ` +
      `Valid paths are documented at ${validPathsAt}/${method}.`,
  );

const invalidPath = (parameter: string, path: string, method: string): Refusal =>
  invalidArgument(
    `Invalid ${parameter} mask path: "${path}". Valid paths are documented at ${validPathsAt}/${method}.`,
  );

export const pathsOf = (mask: string): readonly string[] => mask.split(',').filter((path) => path !== '');

/** A mask that must name at least one field. */
export const readMask = (parameter: string, mask: string, method: string): ReadMask => {
  const paths = optionalReadMask(parameter, mask, method);
  if (paths.size === 0) throw required(parameter, method);
  return paths;
};

/** A mask that must name at least one field, and no other than these. */
export const restrictedReadMask = (
  parameter: string,
  mask: string,
  allowed: readonly string[],
  method: string,
): ReadMask => {
  const paths = readMask(parameter, mask, method);
  const forbidden = [...paths].find((path) => !allowed.includes(path));
  if (forbidden !== undefined) throw invalidPath(parameter, forbidden, method);
  return paths;
};

/** A mask that may be empty, where empty means "no data". */
export const optionalReadMask = (parameter: string, mask: string, method: string): ReadMask => {
  const paths = pathsOf(mask);
  const unknown = paths.find((path) => !isReadableField(path));
  if (unknown !== undefined) throw invalidPath(parameter, unknown, method);
  return new Set(paths);
};

export const updateMask = (parameter: string, mask: string, method: string): ReadonlySet<WritableField> => {
  const paths = pathsOf(mask);
  const unknown = paths.find((path) => !isWritableField(path));
  if (unknown !== undefined) throw invalidPath(parameter, unknown, method);
  if (paths.length === 0) throw required(parameter, method);
  return new Set(paths.filter(isWritableField));
};
