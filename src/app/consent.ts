/** What the person at the keyboard has not let Meibo do yet: Google lets him leave scopes unticked, and take them back. */

/** The manifest's scopes by the ends of their names, in its order. */
export const SCOPES = [
  'openid',
  'userinfo.email',
  'contacts',
  'directory.readonly',
  'admin.directory.user.readonly',
  'drive.appdata',
  'script.external_request',
  'script.scriptapp',
  'script.locale',
  'script.send_mail',
  'gmail.addons.current.message.readonly',
  'gmail.addons.current.message.metadata',
  'gmail.addons.current.action.compose',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Without one of these the rest goes on. */
const OPTIONAL: readonly Scope[] = [
  'directory.readonly',
  'admin.directory.user.readonly',
  'script.locale',
  'script.send_mail',
  'gmail.addons.current.message.metadata',
  'gmail.addons.current.action.compose',
];

/** What Google says of the account, without a call. */
export interface Consent {
  /** Undefined where nothing is missing. */
  readonly read: () => ConsentState | undefined;
}

export interface ConsentState {
  /** Google's own page, on which he can allow it. */
  readonly address: string;
  /** As Google names them. */
  readonly granted: readonly string[];
}

export interface MissingConsent {
  readonly address: string;
  readonly missing: readonly Scope[];
  /** Whether Meibo is of use without them. */
  readonly mayGoOn: boolean;
}

export const missingConsent = ({ read }: Consent): MissingConsent | undefined => {
  const state = read();
  if (state === undefined) return undefined;
  const ends = new Set(state.granted.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)));
  const missing = SCOPES.filter((scope) => !ends.has(scope));
  return {
    address: state.address,
    missing,
    mayGoOn: missing.length > 0 && missing.every((scope) => OPTIONAL.includes(scope)),
  };
};
