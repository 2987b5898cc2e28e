/** The types that address books know and translate ("work", "mobile"); every other type is a person's own word. */
import { foldCase, plainText } from './plainText';

const STANDARD_TYPES = [
  ...['home', 'work', 'other', 'mobile', 'main', 'pager', 'homeFax', 'workFax', 'otherFax'],
  ...['workMobile', 'workPager', 'googleVoice'],
  ...['blog', 'profile', 'homePage', 'ftp', 'reservations', 'appInstallPage', 'freeBusy'],
  ...['anniversary', 'school', 'desk', 'grewUp'],
  ...['account', 'customer', 'loginId', 'network', 'organization'],
  ...['spouse', 'child', 'mother', 'father', 'parent', 'brother', 'sister', 'friend', 'relative'],
  ...['domesticPartner', 'manager', 'assistant', 'referredBy', 'partner'],
  ...['aim', 'msn', 'yahoo', 'skype', 'qq', 'googleTalk', 'icq', 'jabber', 'netMeeting'],
  ...['male', 'female', 'unspecified'],
];

const SPELLING = new Map(STANDARD_TYPES.map((type) => [foldCase(type), type]));

/** "HOME" and "Home" are `home`. A person's own word keeps its case: "sales" made "Sales" is an edit. */
export const standardType = (text: string): string => SPELLING.get(foldCase(text)) ?? plainText(text);
