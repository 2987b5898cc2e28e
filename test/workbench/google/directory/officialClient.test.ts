/** Google's own client for the Admin Directory, unmodified, against the emulated service over HTTP. */
import { admin as adminApi } from '@googleapis/admin';
import { directoryService } from '../../../../workbench/google/directory/directoryService';
import { openListening } from '../listening';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const opened = async () => {
  const google = await openListening(directoryService, [
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
  ]);
  close = google.close;
  const clientOf = (sub: string) => adminApi({ version: 'directory_v1', ...google.as(sub) });
  return { ...google, apiOfEmi: clientOf(google.emi.sub), apiOfAiko: clientOf(google.aiko.sub) };
};

it('an administrator lists everybody, page by page', async () => {
  const { apiOfEmi } = await opened();
  const emails: string[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await apiOfEmi.users.list({
      customer: 'my_customer',
      maxResults: 2,
      orderBy: 'email',
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    emails.push(...(data.users ?? []).map(({ primaryEmail }) => primaryEmail ?? ''));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  expect(emails).toEqual(['aiko@kaede.example', 'ben@kaede.example', 'emi@kaede.example']);
});

it('a member reads a colleague’s public profile, and is refused the administrators’ view', async () => {
  const { apiOfAiko, ben } = await opened();
  const { data } = await apiOfAiko.users.get({ userKey: 'ben@kaede.example', viewType: 'domain_public' });
  expect(data).toMatchObject({ id: ben.sub, primaryEmail: 'ben@kaede.example' });
  await expect(apiOfAiko.users.get({ userKey: 'ben@kaede.example' })).rejects.toMatchObject({
    status: 403,
    message: 'Not Authorized to access this resource/api',
  });
});

it('nobody is found at an address that the company does not have', async () => {
  const { apiOfEmi } = await opened();
  await expect(apiOfEmi.users.get({ userKey: 'kim@kaede.example' })).rejects.toMatchObject({
    status: 404,
    message: 'Resource Not Found: userKey',
  });
});
