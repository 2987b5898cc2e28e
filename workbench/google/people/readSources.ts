/** `ReadSourceType`: which sources of a person a call asks for (developers.google.com/people/api/rest/v1/ReadSourceType). */
import { invalidArgument } from '../http';
import { checkShape, type Shape } from './jsonBody';

export const sourceType: Shape = {
  kind: 'choice',
  typeName: 'type.googleapis.com/google.people.v1.ReadSourceType',
  choices: [
    'READ_SOURCE_TYPE_UNSPECIFIED',
    'READ_SOURCE_TYPE_PROFILE',
    'READ_SOURCE_TYPE_CONTACT',
    'READ_SOURCE_TYPE_DOMAIN_CONTACT',
    'READ_SOURCE_TYPE_OTHER_CONTACT',
  ],
};

/** "Defaults to READ_SOURCE_TYPE_CONTACT and READ_SOURCE_TYPE_PROFILE if not set." */
export const contactAndProfile = ['READ_SOURCE_TYPE_CONTACT', 'READ_SOURCE_TYPE_PROFILE'] as const;

/** The sources of a query, each once; these, or CONTACT alone, where it names none. */
export const sourcesOf = (
  query: URLSearchParams,
  otherwise: readonly string[] = ['READ_SOURCE_TYPE_CONTACT'],
): ReadonlySet<string> => {
  const sources = query.getAll('sources').flatMap((given) => given.split(','));
  checkShape({ kind: 'list', of: sourceType }, sources, 'sources');
  return new Set(sources.length === 0 ? otherwise : sources);
};

/** "Specifying READ_SOURCE_TYPE_PROFILE without specifying READ_SOURCE_TYPE_CONTACT is not permitted." */
export const contactSourcesOf = (query: URLSearchParams): ReadonlySet<string> => {
  const sources = sourcesOf(query);
  const others = [...sources].filter(
    (source) => source !== 'READ_SOURCE_TYPE_CONTACT' && source !== 'READ_SOURCE_TYPE_PROFILE',
  );
  if (others.length > 0 || !sources.has('READ_SOURCE_TYPE_CONTACT'))
    throw invalidArgument(
      'sources must have READ_SOURCE_TYPE_CONTACT, and at most READ_SOURCE_TYPE_PROFILE beside it.',
    );
  return sources;
};
