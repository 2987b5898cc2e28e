/** What clasp pushes: the script's text and its manifest. */

export interface ScriptProject {
  /** The text of Code.js. */
  readonly code: string;
  readonly manifest: Manifest;
  /** Its HTML files, by their names without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** The fields of appsscript.json that the runtime obeys (https://developers.google.com/apps-script/manifest). */
export interface Manifest {
  readonly timeZone: string;
  /** Where absent, Google grants what it finds the code to need; so does the runtime. */
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  /** Present, the project is an add-on, whose clock triggers obey stricter rules. */
  readonly addOns?: Readonly<Record<string, unknown>>;
}
