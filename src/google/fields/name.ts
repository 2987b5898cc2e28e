/** Names. The whole name and reading are Google's own work as soon as there are parts, in the reader's language. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const name = describePersonField('name', 'names', {
  family: text('familyName'),
  given: text('givenName'),
  middle: text('middleName'),
  prefix: text('honorificPrefix'),
  suffix: text('honorificSuffix'),
  familyReading: text('phoneticFamilyName'),
  givenReading: text('phoneticGivenName'),
  middleReading: text('phoneticMiddleName'),
  prefixReading: text('phoneticHonorificPrefix'),
  suffixReading: text('phoneticHonorificSuffix'),
  fullReading: text('phoneticFullName'),
  unstructured: text('unstructuredName'),
});
