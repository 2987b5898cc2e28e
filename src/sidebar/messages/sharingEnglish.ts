/** What Meibo says in English about sharing labels. */
import type { SharingMessages } from './sharingMessages';

const number = (count: number): string => count.toLocaleString('en-US');

const times = (count: number, unit: string): string => `${number(count)} ${unit}${count === 1 ? '' : 's'}`;

const duration = (minutes: number): string => {
  if (minutes < 60) return times(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? times(hours, 'hour') : times(Math.round(hours / 24), 'day');
};

const hours = (first: boolean): string => (first ? 'two hours' : 'an hour');

export const sharingEnglish: SharingMessages = {
  contacts: (count) => times(count, 'contact'),
  copying: (done, of, minutes) =>
    `${number(done)} of ${number(of)}, the rest within about ${duration(minutes)}`,
  delivered: (half, nearlyAll) =>
    half === nearlyAll
      ? `Changes reach people within ${duration(half)}.`
      : `Changes reach people within ${duration(half)} as a rule, nearly always within ${duration(nearlyAll)}.`,
  upToDate: (minutesAgo) =>
    minutesAgo === 0 ? 'Up to date just now' : `Up to date ${duration(minutesAgo)} ago`,
  sharedBy: (owner) => `Shared by ${owner}`,
  you: (name) => `${name} (you)`,
  neverOpened: 'Has never opened Meibo: nothing arrives until then.',
  hasSoon: (first) => `Has the contacts within about ${hours(first)}.`,
  who: 'Share with',
  colleagueHint: 'Name or address of a colleague',
  whoHint: 'Names or addresses of colleagues, with commas',
  role: 'Role',
  roles: 'What each role may do',
  roleMay: {
    viewer: 'Sees the contacts.',
    editor: 'Sees, adds and edits contacts.',
    curator: 'Sees, adds, edits and deletes contacts.',
    manager: 'Sees, adds, edits and deletes contacts, and shares the label.',
    owner: 'May do everything; always keeps the label.',
  },
  next: 'Next',
  cancel: 'Cancel',
  save: 'Save',
  confirmShare: 'Share this label?',
  fieldsShared: 'What is shared of each contact',
  fieldsNotShared: 'What stays yours alone',
  fields: {
    name: 'names',
    nickname: 'nicknames',
    email: 'e-mail addresses',
    phone: 'phone numbers',
    address: 'addresses',
    organization: 'companies and titles',
    occupation: 'occupations',
    birthday: 'birthdays',
    event: 'other dates',
    relation: 'related people',
    url: 'websites',
    instantMessage: 'chat addresses',
    sip: 'internet call addresses',
    calendarUrl: 'calendar links',
    gender: 'genders',
    location: 'workplaces',
    locale: 'languages',
    interest: 'interests',
    keyword: 'keywords',
    externalId: 'ID numbers',
    custom: 'custom fields',
    note: 'notes',
    homeAddress: 'home addresses',
    photo: 'photos',
  },
  list: (words) => {
    const sentence = words.join(', ');
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  },
  roleBecomes: (person, former, role) => `${person} has the role ${former} now. It becomes ${role}.`,
  arrives: (first) => `The contacts arrive within about ${hours(first)}.`,
  arrivesOnceOpened: (name) => `${name} has never opened Meibo: nothing arrives until they do.`,
  shared: (label, person, role, arrival) => `“${label}” is shared with ${person} (${role}). ${arrival}`,
  changeRole: 'Change role',
  changeRoleHint: 'To change a role, choose the person.',
  roleChanged: (role) => `The role is now ${role}.`,
  stopSharingWith: (name) => `Stop sharing with ${name}`,
  confirmStop: 'Stop sharing?',
  afterStop: (name) =>
    `The contacts that came with this label leave ${name}’s Google Contacts within about an hour. Contacts that ${name} had before stay, as they were.`,
  afterStopUnopened: 'Meibo was never opened there, so no contacts have arrived that would have to leave.',
  stopped: 'No longer shared. Contacts that have arrived leave that account within about an hour.',
  leave: 'Leave this label',
  confirmLeave: 'Leave this label?',
  afterLeave:
    'The contacts that came with it leave your Google Contacts within about an hour. Contacts that you had before stay, as they were. To have it again, you need somebody to share it with you.',
  left: 'You have left the label. Its contacts leave your account within about an hour.',
};
