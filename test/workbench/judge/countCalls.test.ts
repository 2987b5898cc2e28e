import { createWorld } from '../../../workbench/google/createWorld';
import type { World } from '../../../workbench/google/world';
import { countCalls } from '../../../workbench/judge/countCalls';

const worldWithCalls = (): World => {
  const world = createWorld();
  const call = (operation: string, writes: boolean, caller: string, status = 200): void => {
    world.calls.push({ at: world.now, operation, writes, status, caller, execution: `of ${caller}` });
  };
  call('people.people.batchCreateContacts', true, 'ben@kaede.example');
  call('oauth2.token', false, '');
  call('people.contactGroups.create', true, 'ben@kaede.example', 409);
  call('people.people.connections.list', false, 'ben@kaede.example');
  call('drive.files.update', true, 'ben@kaede.example');
  call('sheets.spreadsheets.batchUpdate', true, 'book@project.example');
  call('people.contactGroups.members.modify', true, 'aiko@kaede.example');
  return world;
};

describe('the writes that reached Google', () => {
  it('are counted per service and caller, refused ones too, reads not', () => {
    expect(countCalls(worldWithCalls())).toEqual({
      total: { people: 3, sheets: 1, drive: 1 },
      byCaller: {
        'aiko@kaede.example': { people: 1, sheets: 0, drive: 0 },
        'ben@kaede.example': { people: 2, sheets: 0, drive: 1 },
        'book@project.example': { people: 0, sheets: 1, drive: 0 },
      },
    });
  });

  it('can be counted from one call on', () => {
    expect(countCalls(worldWithCalls(), 3).total).toEqual({ people: 1, sheets: 1, drive: 1 });
    expect(countCalls(worldWithCalls(), 7).byCaller).toEqual({});
  });

  it('can be counted for some calls only', () => {
    const accepted = countCalls(worldWithCalls(), 0, ({ status }) => status < 400);
    expect(accepted.total).toEqual({ people: 2, sheets: 1, drive: 1 });
  });
});
