/**
 * OAuth scopes that exist, as far as this project, its tools and the services that they speak to go:
 * developers.google.com/identity/protocols/oauth2/scopes for Google's APIs, and for what Apps Script adds
 * developers.google.com/workspace/add-ons/concepts/workspace-scopes and the reference of each service under
 * developers.google.com/apps-script/reference.
 */

const AUTH = 'https://www.googleapis.com/auth/';

/** By API or service; the common beginning is left out. */
const scopesByService = {
  identity: ['userinfo.email', 'userinfo.profile'],
  people: [
    'contacts',
    'contacts.readonly',
    'contacts.other.readonly',
    'directory.readonly',
    'profile.agerange.read',
    'profile.emails.read',
    'profile.language.read',
    'user.addresses.read',
    'user.birthday.read',
    'user.emails.read',
    'user.gender.read',
    'user.organization.read',
    'user.phonenumbers.read',
  ],
  directory: [
    'admin.directory.group',
    'admin.directory.group.member',
    'admin.directory.group.member.readonly',
    'admin.directory.group.readonly',
    'admin.directory.orgunit.readonly',
    'admin.directory.user',
    'admin.directory.user.alias.readonly',
    'admin.directory.user.readonly',
  ],
  cloudIdentity: ['cloud-identity.groups', 'cloud-identity.groups.readonly', 'cloud-platform'],
  sheets: ['spreadsheets', 'spreadsheets.readonly', 'spreadsheets.currentonly'],
  drive: [
    'drive',
    'drive.appdata',
    'drive.file',
    'drive.metadata',
    'drive.metadata.readonly',
    'drive.readonly',
    'drive.scripts',
  ],
  gmail: [
    'gmail.addons.current.action.compose',
    'gmail.addons.current.message.action',
    'gmail.addons.current.message.metadata',
    'gmail.addons.current.message.readonly',
    'gmail.addons.execute',
    'gmail.compose',
    'gmail.labels',
    'gmail.metadata',
    'gmail.modify',
    'gmail.readonly',
    'gmail.send',
  ],
  otherHosts: [
    'calendar',
    'calendar.addons.current.event.read',
    'calendar.addons.current.event.write',
    'calendar.addons.execute',
    'calendar.readonly',
    'drive.addons.metadata.readonly',
    'documents.currentonly',
    'presentations.currentonly',
    'forms.currentonly',
  ],
  appsScript: [
    'script.container.ui',
    'script.external_request',
    'script.locale',
    'script.scriptapp',
    'script.send_mail',
    'script.storage',
    'script.webapp.deploy',
  ],
  appsScriptApi: [
    'script.deployments',
    'script.deployments.readonly',
    'script.metrics',
    'script.processes',
    'script.projects',
    'script.projects.readonly',
  ],
  tools: ['logging.read', 'service.management'],
};

const known: ReadonlySet<string> = new Set([
  'openid',
  'email',
  'profile',
  // Older than the common beginning, and still the only way to all of a mailbox.
  'https://mail.google.com/',
  'https://www.google.com/m8/feeds',
  ...Object.values(scopesByService)
    .flat()
    .map((name) => AUTH + name),
]);

export const isKnownScope = (scope: string): boolean => known.has(scope);
