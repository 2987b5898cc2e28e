/**
 * OAuth scopes that exist, as far as this project, its tools and the services go that they speak to: those of Google's own
 * descriptions of these APIs (also developers.google.com/identity/protocols/oauth2/scopes), and what Apps Script and add-ons
 * have beside them (developers.google.com/workspace/add-ons/concepts/workspace-scopes, "Authorization" on the pages of
 * developers.google.com/apps-script/reference).
 */

const AUTH = 'https://www.googleapis.com/auth/';

/** By the beginning that they have in common; a bare dot is the beginning itself. */
const names: Readonly<Record<string, string>> = {
  'userinfo.': 'email profile',
  contacts: '. .readonly .other.readonly',
  'directory.': 'readonly',
  'user.': 'addresses.read birthday.read emails.read gender.read organization.read phonenumbers.read',
  'admin.directory.customer': '. .readonly',
  'admin.directory.device.chromeos': '. .readonly',
  'admin.directory.device.mobile': '. .action .readonly',
  'admin.directory.domain': '. .readonly',
  'admin.directory.group': '. .readonly .member .member.readonly',
  'admin.directory.orgunit': '. .readonly',
  'admin.directory.resource.calendar': '. .readonly',
  'admin.directory.rolemanagement': '. .readonly',
  'admin.directory.user': '. .readonly .alias .alias.readonly .security',
  'admin.directory.userschema': '. .readonly',
  'cloud-identity.': 'devices devices.lookup devices.readonly groups groups.readonly',
  'cloud-platform': '. .read-only',
  spreadsheets: '. .readonly .currentonly',
  drive: '. .readonly .file .appdata .metadata .metadata.readonly .scripts .apps.readonly .meet.readonly',
  'drive.': 'activity activity.readonly labels labels.readonly admin.labels admin.labels.readonly',
  'drive.addons.': 'metadata.readonly',
  'gmail.': 'compose insert labels metadata modify readonly send settings.basic settings.sharing',
  'gmail.addons.': 'execute current.action.compose',
  'gmail.addons.current.message.': 'action metadata readonly',
  calendar: '. .readonly .events .events.readonly .events.owned .settings.readonly .freebusy .calendarlist',
  'calendar.addons.': 'execute current.event.read current.event.write',
  documents: '. .readonly .currentonly',
  presentations: '. .readonly .currentonly',
  forms: '. .currentonly',
  'script.':
    'container.ui external_request locale scriptapp send_mail storage webapp.deploy metrics processes',
  // The Apps Script API's own, with which clasp comes.
  'script.deployments': '. .readonly',
  'script.projects': '. .readonly',
  logging: '.read .write .admin',
  'service.management': '. .readonly',
};

const known: ReadonlySet<string> = new Set([
  'openid',
  'email',
  'profile',
  // Older than the common beginning, and still the only way to all of a mailbox.
  'https://mail.google.com/',
  'https://www.google.com/m8/feeds',
  ...Object.entries(names).flatMap(([beginning, ends]) =>
    ends.split(' ').map((end) => AUTH + beginning + (end === '.' ? '' : end)),
  ),
]);

export const isKnownScope = (scope: string): boolean => known.has(scope);
