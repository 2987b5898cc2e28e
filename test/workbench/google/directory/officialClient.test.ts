/** Google's own client for the Admin Directory, unmodified, against the emulated service over HTTP. */
import { admin as adminApi } from '@googleapis/admin';
import { directoryService } from '../../../../workbench/google/directory/directoryService';
import { createGroup } from '../../../../workbench/google/directory/groupsTools';
import { openListening } from '../listening';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const opened = async () => {
  const google = await openListening(directoryService, [
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
    'https://www.googleapis.com/auth/admin.directory.group.readonly',
  ]);
  createGroup(google.world, {
    email: 'sales@kaede.example',
    name: 'Sales',
    members: ['aiko@kaede.example', 'tomo@momiji.example'],
  });
  createGroup(google.world, {
    email: 'house@kaede.example',
    name: 'House',
    members: ['emi@kaede.example', 'sales@kaede.example'],
  });
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

it('an administrator lists groups, their members page by page, and those of nested groups', async () => {
  const { apiOfEmi, aiko } = await opened();
  const { data: groups } = await apiOfEmi.groups.list({ customer: 'my_customer', query: "name='Sales'" });
  expect(groups.groups).toMatchObject([{ email: 'sales@kaede.example', directMembersCount: '2' }]);
  const emails: string[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await apiOfEmi.members.list({
      groupKey: 'house@kaede.example',
      includeDerivedMembership: true,
      maxResults: 2,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    emails.push(...(data.members ?? []).map(({ email }) => email ?? ''));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  expect(emails).toEqual(['aiko@kaede.example', 'emi@kaede.example', 'tomo@momiji.example']);
  const { data } = await apiOfEmi.members.hasMember({ groupKey: 'house@kaede.example', memberKey: aiko.sub });
  expect(data.isMember).toBe(true);
});

it('groups are refused to a member, and a question about somebody outside to everybody', async () => {
  const { apiOfAiko, apiOfEmi } = await opened();
  await expect(apiOfAiko.groups.list({ customer: 'my_customer' })).rejects.toMatchObject({
    status: 403,
    message: 'Not Authorized to access this resource/api',
  });
  const question = { groupKey: 'sales@kaede.example', memberKey: 'tomo@momiji.example' };
  await expect(apiOfEmi.members.hasMember(question)).rejects.toMatchObject({
    status: 400,
    message: 'Invalid Input: memberKey',
  });
});
