/** Companies, schools and the posts that a person holds there. */
import { companyIdentity } from '../companyName';
import { dateText } from '../dateText';
import { describeField } from '../describeField';
import { katakana } from '../kana';
import { foldCase, plainText } from '../plainText';
import { flag, wholeNumber } from '../restrictedText';
import { standardType } from '../standardType';

/** What describes a post; dates, flags and numbers only qualify it. */
const POST = ['reading', 'title', 'department', 'description', 'location', 'domain', 'symbol', 'costCenter'];

export const organization = describeField({
  name: 'organization',
  attributes: {
    name: plainText,
    reading: katakana,
    title: plainText,
    department: plainText,
    description: plainText,
    location: plainText,
    domain: foldCase,
    symbol: plainText,
    costCenter: plainText,
    fullTimeMillipercent: wholeNumber,
    startDate: dateText,
    endDate: dateText,
    current: flag,
    type: standardType,
  },
  key: (canonical) => {
    if (canonical['name'] !== undefined) return `name\n${companyIdentity(canonical['name'])}`;
    const post = POST.map((attribute) => foldCase(canonical[attribute] ?? ''));
    return post.every((text) => text === '') ? '' : `post\n${post.join('\n')}`;
  },
});
