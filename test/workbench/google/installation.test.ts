import { addAccount, createWorld } from '../../../workbench/google/createWorld';
import {
  hasDataAccess,
  installFor,
  isAccessGranted,
  isInstalledFor,
  grantDataAccess,
  orgUnits,
  revokeDataAccess,
} from '../../../workbench/google/marketplace/installation';

const createCompany = () => {
  const world = createWorld();
  const person = (mailbox: string, unit?: string) => {
    const { sub } = addAccount(world, { email: `${mailbox}@kaede.example`, name: mailbox });
    if (unit !== undefined) world.directory.orgUnits[sub] = unit;
    return sub;
  };
  const people = {
    seller: person('seller', '/Sales'),
    tokyo: person('tokyo', '/Sales/Tokyo'),
    salesman: person('salesman', '/Salesforce'),
    nobody: person('nobody'),
  };
  const who = (): readonly string[] =>
    Object.entries(people)
      .filter(([, sub]) => isInstalledFor(world, sub))
      .map(([name]) => name);
  return { world, people, who };
};

it('a unit includes the units below it, and not one whose name begins like it', () => {
  const { world, who } = createCompany();
  installFor(world, { type: 'unit', path: '/Sales' });
  expect(who()).toEqual(['seller', 'tokyo']);
});

it('everyone includes who is in no unit, and nobody is nobody', () => {
  const { world, who } = createCompany();
  expect(who()).toHaveLength(4);
  installFor(world, { type: 'nobody' });
  expect(who()).toEqual([]);
});

it('the units are those in which somebody is', () => {
  expect(orgUnits(createCompany().world)).toEqual(['/Sales', '/Sales/Tokyo', '/Salesforce']);
});

it('a grant is everybody’s, and so is its end', () => {
  const { world, people } = createCompany();
  revokeDataAccess(world);
  expect([isAccessGranted(world), hasDataAccess(world, people.tokyo)]).toEqual([false, false]);
  grantDataAccess(world);
  expect([isAccessGranted(world), hasDataAccess(world, people.tokyo)]).toEqual([true, true]);
});
