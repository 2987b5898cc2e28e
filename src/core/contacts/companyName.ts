/** When two company names are one: the abbreviations of legal forms. */
import { foldCase } from './plainText';

const LEGAL_FORMS: readonly (readonly [string, string])[] = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(同)', '合同会社'],
  ['(資)', '合資会社'],
  ['(名)', '合名会社'],
  ['(一社)', '一般社団法人'],
  ['(一財)', '一般財団法人'],
  ['(医)', '医療法人'],
  ['(学)', '学校法人'],
];

/**
 * ㈱ and (株) are 株式会社, wherever they stand; before and after the name they mean different companies. For finding a
 * company in its list only: to write the name in full is still an edit, which people expect to see everywhere.
 */
export const companyIdentity = (name: string): string =>
  LEGAL_FORMS.reduce((text, [short, long]) => text.split(short).join(long), foldCase(name)).replace(/ /g, '');
