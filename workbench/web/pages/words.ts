/** What the pages say, in each language: a section per page. A language that lacks a text does not compile. */
import { activityWords, type ActivityWords } from './words/activity';
import { adminWords, type AdminWords } from './words/admin';
import { cardsWords, type CardsWords } from './words/cards';
import { composeWords, type ComposeWords } from './words/compose';
import { contactsWords, type ContactsWords } from './words/contacts';
import { duoWords, type DuoWords } from './words/duo';
import { followWords, type FollowWords } from './words/follow';
import { gmailWords, type GmailWords } from './words/gmail';
import { hostWords, type HostWords } from './words/hosts';
import { homeWords, type HomeWords } from './words/home';
import type { Language } from './words/language';
import { topBarWords, type TopBarWords } from './words/topBar';
import { tourWords, type TourWords } from './words/tour';

export interface Words {
  readonly language: Language;
  readonly topBar: TopBarWords;
  readonly home: HomeWords;
  readonly gmail: GmailWords;
  readonly compose: ComposeWords;
  readonly hosts: HostWords;
  readonly contacts: ContactsWords;
  readonly activity: ActivityWords;
  readonly admin: AdminWords;
  readonly duo: DuoWords;
  readonly follow: FollowWords;
  readonly tour: TourWords;
  readonly cards: CardsWords;
}

const wordsIn = (language: Language): Words => ({
  language,
  topBar: topBarWords[language],
  home: homeWords[language],
  gmail: gmailWords[language],
  compose: composeWords[language],
  hosts: hostWords[language],
  contacts: contactsWords[language],
  activity: activityWords[language],
  admin: adminWords[language],
  duo: duoWords[language],
  follow: followWords[language],
  tour: tourWords[language],
  cards: cardsWords[language],
});

/** Japanese for a Japanese account, English for everybody else, as on Meibo's cards. */
export const wordsFor = (locale: string): Words => wordsIn(/^ja(?![a-z])/i.test(locale) ? 'ja' : 'en');
