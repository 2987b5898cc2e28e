import { addAccount, createWorld } from '../../../workbench/google/createWorld';

const people = ['aiko@kaede.example', 'ben@kaede.example', 'chie@momiji.example'];
const populated = () => {
  const world = createWorld({ now: 1_000 });
  return { world, accounts: people.map((email) => addAccount(world, { email, name: 'Someone' })) };
};

describe('a world', () => {
  it('made twice is the same, account ids included', () => {
    expect(populated().world).toEqual(populated().world);
  });

  it('survives being copied: it holds plain data alone', () => {
    const { world } = populated();
    expect(structuredClone(world)).toEqual(world);
  });

  it('gives every account an id of 21 digits of its own, longer than a number is exact', () => {
    const subs = populated().accounts.map(({ sub }) => sub);
    expect(new Set(subs).size).toBe(3);
    for (const sub of subs) {
      expect(sub).toMatch(/^1\d{20}$/);
      expect(BigInt(Number(sub))).not.toBe(BigInt(sub));
    }
  });

  it('takes the domain of its first account for the company', () => {
    expect(populated().world.directory.domains).toEqual(['kaede.example']);
  });
});
