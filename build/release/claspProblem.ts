/** What clasp's complaints mean for whoever pushes: one sentence with what to do next. */
import type { ClaspRun } from '../../workbench/clasp/runClasp';

/** Beginnings and parts of what clasp 3.4.1 and the Apps Script API say, in the order in which they are looked for. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /No credentials found/,
    'Nobody is logged in to clasp: run `npx clasp login` with the account that owns the script project, then try again.',
  ],
  [
    /invalid_grant|invalid_rapt|invalid authentication credentials/i,
    'The login of clasp has ended: run `npx clasp login` again, then try again.',
  ],
  [
    /has not enabled the Apps Script API/,
    'The Apps Script API is switched off for your account: turn it on at https://script.google.com/home/usersettings, wait a few minutes, and try again.',
  ],
  [
    /insufficient authentication scopes/i,
    'The login of clasp may not do this: run `npx clasp login` again and tick every box when Google asks.',
  ],
  [
    /caller does not have permission/i,
    'The account that is logged in may not edit this script project: log in with the account that owns it (`npx clasp login`).',
  ],
  [
    /Requested entity was not found/,
    'Google knows no such script project, version or deployment: compare the ids in .clasp.json with Project settings › Script ID and Deploy › Manage deployments.',
  ],
  [
    /up to 200 versions/,
    'The script project has its 200 versions: delete old ones in the editor (Project history › Bulk delete versions), then try again.',
  ],
  [
    /Read-only deployments may not be/,
    'That is the deployment of what is in the editor at the moment (HEAD), which never moves: take the id of the versioned one from Deploy › Manage deployments.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up/,
    'Google could not be reached: check the connection, and HTTPS_PROXY where there is a proxy, then try again.',
  ],
];

/** Undefined where the run has succeeded. What is not known is told in clasp's own words. */
export const findClaspProblem = ({ status, output, complaint }: ClaspRun): string | undefined => {
  if (status === 0) return undefined;
  const said = complaint.trim() === '' ? output.trim() : complaint.trim();
  const known = meanings.find(([words]) => words.test(said));
  return known === undefined ? `clasp failed: ${said === '' ? 'it said nothing' : said}` : known[1];
};
