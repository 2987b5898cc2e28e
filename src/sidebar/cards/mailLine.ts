/** The line that opens Gmail's own search for a person. */
import type { FieldValue } from '../../core/contacts/fieldValue';
import { gmailSearch } from '../gmailSearch';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** None for whom there is no address of. */
export const mailLine = (emails: FieldValue, reader: string, { mail }: Messages): readonly Widget[] => {
  const url = gmailSearch(emails, reader);
  if (url === undefined) return [];
  return [
    {
      decoratedText: {
        startIcon: { materialIcon: { name: 'manage_search' } },
        text: mail.latest,
        bottomLabel: mail.onlyYours,
        wrapText: true,
        onClick: { openLink: { url, openAs: 'FULL_SIZE', onClose: 'NOTHING' } },
      },
    },
  ];
};
