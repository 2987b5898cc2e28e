/** The mail office, where people also talk about Rin; and what each of them is answered. */
import { talk } from '../../../src/app/talk/talk';
import type { WriteCommentRequest } from '../../../src/app/talk/writeComment';
import type { Author } from '../../../src/core/book/operation';
import { mailOffice } from '../mail/mailOffice';
import { ben } from '../office';

export const talkOffice = () => {
  const mail = mailOffice();
  const { office, customers, rin, deps } = mail;
  const by = (person: Author) => talk(deps(person));
  let drawn = 0;
  const typed = (change: Partial<WriteCommentRequest> = {}): WriteCommentRequest => ({
    record: rin,
    label: customers,
    text: 'Prefers mail.',
    mention: '',
    key: `form${String((drawn += 1)).padStart(12, '0')}`,
    ...change,
  });
  const write = (change: Partial<WriteCommentRequest> = {}, person = ben): string => {
    const before = new Set(office.bookData.rows.comment.map((row) => row?.id));
    const written = by(person).writeComment(typed(change));
    if (!written.ok) throw new Error(written.problem.type);
    return office.bookData.rows.comment.find((row) => !before.has(row?.id))?.id ?? '';
  };
  return { ...mail, by, typed, write };
};
