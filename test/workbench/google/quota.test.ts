import { NO_CEILINGS, newQuotaData } from '../../../workbench/google/quota';
import { openContacts } from './people/contactsOfKaede';
import { openKaede } from './kaede';
import { sheetsService } from '../../../workbench/google/sheets/sheetsService';
import { createSpreadsheet, shareSpreadsheet } from '../../../workbench/google/sheets/spreadsheetPage';

const open = () => {
  const contacts = openContacts();
  Object.assign(contacts.world.quota, newQuotaData());
  const batchOf = (count: number) =>
    contacts.call(
      'POST',
      'people:batchCreateContacts',
      {},
      {
        contacts: Array.from({ length: count }, () => ({ contactPerson: { nicknames: [{ value: 'Rin' }] } })),
        readMask: '',
      },
    );
  /** Five batches are what a minute has. */
  const useUp = (): void => {
    for (let count = 0; count < 5; count += 1) batchOf(1);
  };
  return { ...contacts, batchOf, useUp };
};

describe('the quotas of the People API', () => {
  it('let five batches of a person through in a minute, whatever their size, and refuse the sixth whole', () => {
    const { batchOf, page } = open();
    expect([1, 2, 1, 2, 1].map((count) => batchOf(count).status)).toEqual([200, 200, 200, 200, 200]);
    expect(batchOf(1)).toMatchObject({
      status: 429,
      body: {
        error: {
          status: 'RESOURCE_EXHAUSTED',
          details: [
            {
              reason: 'RATE_LIMIT_EXCEEDED',
              metadata: { quota_limit: 'CriticalWritesPerMinutePerProjectPerUser', quota_limit_value: '30' },
            },
          ],
        },
      },
    });
    expect(page.contacts()).toHaveLength(7);
  });

  it('are whole again when the next minute begins', () => {
    const { batchOf, useUp, world } = open();
    useUp();
    world.now = Math.floor(world.now / 60_000) * 60_000 + 59_999;
    expect(batchOf(1).status).toBe(429);
    world.now += 1;
    expect(batchOf(1).status).toBe(200);
  });

  it('are each person’s own', () => {
    const { useUp, callAs, ben } = open();
    useUp();
    expect(callAs(ben.sub, 'POST', 'people:createContact', {}, {}).status).toBe(200);
  });

  it('count deletions and labels together, and a batch of deletions as ten', () => {
    const { call, create, createGroup } = open();
    const [one, two, three, four] = Array.from({ length: 4 }, () => create({}).resourceName);
    const remove = (...resourceNames: readonly (string | undefined)[]) =>
      call('POST', 'people:batchDeleteContacts', {}, { resourceNames }).status;
    createGroup('Golf');
    expect([remove(one), remove(two)]).toEqual([200, 200]);
    expect(remove(three)).toBe(429);
    expect(call('DELETE', `${String(four)}:deleteContact`).status).toBe(200);
  });

  it('are refused by the storage behind the front end without a limit’s name', () => {
    const { batchOf, useUp, world } = open();
    world.quota.refusal = 'backend';
    useUp();
    expect(batchOf(1).body).toMatchObject({
      error: {
        message: 'Resource has been exhausted (e.g. check quota).',
        details: [{ violations: [{ description: 'FBS quota limit exceeded' }] }],
      },
    });
  });

  it('let first pages of full listings end before listings since a token do', () => {
    const { list, world } = open();
    world.quota.firstPages = 1;
    const { nextSyncToken = '' } = list().body;
    expect(list().status).toBe(429);
    expect(list({ syncToken: nextSyncToken }).status).toBe(200);
  });

  it('end a day’s writes whatever the minute, a batch as 200, until midnight in California', () => {
    const { batchOf, world, call, create } = open();
    world.quota.ofPerson = NO_CEILINGS;
    world.quota.dailyWrites = 401;
    expect([batchOf(1).status, batchOf(1).status]).toEqual([200, 200]);
    const { resourceName } = create({});
    world.now += 7 * 3_600_000;
    expect(batchOf(1)).toMatchObject({
      status: 429,
      body: {
        error: {
          message: expect.stringContaining("limit 'Daily contact writes per day per user'") as unknown,
          details: [
            {
              metadata: {
                quota_limit: 'DailyContactWritesPerDayPerProjectPerUser',
                quota_limit_value: '401',
              },
            },
          ],
        },
      },
    });
    expect(call('DELETE', `${resourceName}:deleteContact`).status).toBe(200);
    world.now += 3_600_000 - 1;
    expect(batchOf(1).status).toBe(429);
    world.now += 1;
    expect(batchOf(1).status).toBe(200);
  });

  it('allow 100,000 writes a day unless told otherwise', () => {
    const { world, create, call } = open();
    Object.assign(world.quota, { ofPerson: NO_CEILINGS });
    create({});
    const [key = ''] = Object.keys(world.quota.usedToday);
    world.quota.usedToday[key] = 100_000;
    expect(call('POST', 'people:createContact', {}, {}).status).toBe(429);
  });

  it('can be endless', () => {
    const { batchOf, world } = open();
    world.quota.ofPerson = NO_CEILINGS;
    expect(Array.from({ length: 40 }, () => batchOf(1).status).every((status) => status === 200)).toBe(true);
  });
});

describe('the quotas of the Sheets API', () => {
  it('are 60 reads a minute for each account, and 300 for the project', () => {
    const { world, call, identity, aiko, ben, emi } = openKaede([sheetsService]);
    const id = createSpreadsheet(world, { owner: aiko.email, title: 'Book' });
    for (const { email } of [ben, emi]) shareSpreadsheet(world, id, email, 'writer');
    const read = (sub: string) => {
      const token = identity.accessToken(sub, ['https://www.googleapis.com/auth/spreadsheets']);
      return call('GET', `https://sheets.googleapis.com/v4/spreadsheets/${id}`, { token });
    };
    for (let count = 0; count < 60; count += 1) expect(read(aiko.sub).status).toBe(200);
    expect(read(aiko.sub).text).toContain('"quota_limit":"ReadRequestsPerMinutePerUser"');
    expect(read(ben.sub).status).toBe(200);
    world.quota.ofProject = { 'sheets-reads': 61 };
    expect(read(emi.sub).text).toContain('"quota_limit":"ReadRequestsPerMinute"');
  });
});
