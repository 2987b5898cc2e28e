import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { addHours, contactOf, edit, openBundledOffice, share, stopSharing } from '../sharedOffice';

let office: Office;
beforeAll(() => {
  office = openBundledOffice();
});

const done = async (): Promise<readonly string[]> =>
  (await handlers.tour(office, {})).steps.filter((step) => step.done).map(({ name }) => name);

describe('the tour', () => {
  it('has seven steps, and none is done on the first day', async () => {
    const { steps, isFolded } = await handlers.tour(office, {});
    expect(steps.map(({ name, done }) => [name, done])).toEqual(
      ['share', 'wait', 'arrived', 'edit', 'putBack', 'heal', 'stop'].map((name) => [name, false]),
    );
    expect(isFolded).toBe(false);
  });

  it('time that passes before the share ticks nothing off, nor does a share with somebody else', async () => {
    await addHours(office, 1);
    await share(office, 'chie', 'viewer');
    expect(await done()).toEqual([]);
  });

  it('ticks off the share, the first trigger, and the arrival, one after the other', async () => {
    await share(office, 'ben', 'editor');
    expect(await done()).toEqual(['share']);
    await addHours(office, 1);
    expect(await done()).toEqual(['share', 'wait']);
    await addHours(office, 1);
    expect(await done()).toEqual(['share', 'wait', 'arrived']);
  });

  it('ticks off Ben’s phone only once Aiko has it', async () => {
    await edit(office, 'ben', await contactOf(office, 'ben'), {
      phoneNumbers: [{ value: '050-5550-0142', type: 'work' }],
    });
    await office.advance(50 * 60_000);
    expect(await done()).not.toContain('edit');
    await office.advance(10 * 60_000);
    expect(await done()).toContain('edit');
  });

  it('ticks off Chie’s title once it is back', async () => {
    await edit(office, 'chie', await contactOf(office, 'chie', 2), { organizations: [{ title: '社長' }] });
    expect(await done()).not.toContain('putBack');
    await addHours(office, 1);
    expect(await done()).toContain('putBack');
  });

  it('ticks off a broken run only when the next one of the same person went through', async () => {
    office.place.wait(60 * 60_000, () => ({ step: 1, when: 'before' }));
    expect(await done()).not.toContain('heal');
    await addHours(office, 1);
    expect(await done()).toContain('heal');
  });

  it('ticks off the end of the share when nothing of it is left with Ben', async () => {
    const ben = office.place.world().people.books[office.person('ben')?.sub ?? ''];
    const label = Object.values(ben?.groups ?? {}).find(({ name }) => name === 'Customers')?.clientData[0]
      ?.value;
    await stopSharing(office, label ?? '', 'ben');
    expect(await done()).not.toContain('stop');
    await addHours(office, 2);
    expect(await done()).toHaveLength(7);
  });

  it('is folded for every page alike, and starts over with the company', async () => {
    await handlers.tour(office, { fold: true });
    expect((await handlers.tour(office, {})).isFolded).toBe(true);
    await handlers.startOver(office, {});
    expect(await handlers.tour(office, {})).toMatchObject({ isFolded: true });
    expect(await done()).toEqual([]);
  });
});

it('Dai’s first opening ticks the sixth step off too', async () => {
  await handlers.startOver(office, {});
  await handlers.openPanel(office, { as: 'dai' });
  expect(await done()).toEqual(['heal']);
});
