/** Comments, mentions and hints as the table of roles asks for them: what is commented on stands there twice, by somebody else. */
import type { Author, Operation } from '../../../src/core/book/operation';
import type { Company } from './company';
import { aiko, chie } from './paperBook';

const stranger: Author = { id: '1009', email: 'gen@kaede.example', name: 'Gen Abe' };

export const commentOn = (
  { kaede, nonce }: Company,
  label?: string,
  mentions: readonly Author[] = [],
): Operation => ({
  type: 'write-comment',
  record: kaede,
  ...(label === undefined ? {} : { label }),
  text: 'Prefers mail.',
  mentions,
  nonce: nonce(),
});

/** The one for all of the label, or the private one. */
const commentBefore = (company: Company, label?: string) => ({
  record: company.kaede,
  comment: company.all('comment').find((row) => row.label === label)!.id,
});

export const talkOperations: Readonly<Record<string, (company: Company) => Operation>> = {
  comment: (company) => commentOn(company, company.customers),
  'comment in private': (company) => commentOn(company),
  mention: (company) => commentOn(company, company.customers, [chie]),
  'mention an outsider': (company) => commentOn(company, company.customers, [stranger]),
  'edit a comment': (company) => ({
    type: 'edit-comment',
    ...commentBefore(company, company.customers),
    text: 'Hates mail.',
  }),
  'delete a comment': (company) => ({ type: 'delete-comment', ...commentBefore(company, company.customers) }),
  'delete a private comment': (company) => ({ type: 'delete-comment', ...commentBefore(company) }),
  'see a mention': (company) => ({ type: 'see-mention', ...commentBefore(company, company.customers) }),
  'pin a hint': ({ kaede }) => ({ type: 'pin-hint', record: kaede, text: 'Not on Tuesdays', base: 0 }),
  'name a caretaker': ({ kaede }) => ({ type: 'set-caretakers', record: kaede, caretaker: aiko, base: 0 }),
  'name an outsider as caretaker': ({ kaede }) => ({
    type: 'set-caretakers',
    record: kaede,
    caretaker: stranger,
    base: 0,
  }),
};
