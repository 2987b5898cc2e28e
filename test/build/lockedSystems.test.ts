/** The lock names the programs of every system, so that `npm ci` takes it everywhere. */
import { readFileSync } from 'node:fs';
import { findUnlocked, systemOf, type LockedPackages } from '../../build/lockedSystems';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };

describe('the lock', () => {
  it('lacks no program of any system: npm run lock adds what npm install left out', () => {
    expect(findUnlocked(packages)).toEqual({});
  });

  it('that lacks one gets it in the version that is asked for, for that system only', () => {
    const musl = 'node_modules/@oxlint/binding-linux-arm64-musl';
    const others = Object.fromEntries(Object.entries(packages).filter(([folder]) => folder !== musl));
    expect(findUnlocked(others)).toEqual({
      [musl]: {
        version: packages['node_modules/oxlint']?.version,
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
        dev: true,
        optional: true,
      },
    });
  });

  it('is told by a package’s name what the package says of itself', () => {
    const written = Object.entries(packages).filter(
      ([folder, { os, cpu }]) => os && cpu && systemOf(folder) !== undefined,
    );
    expect(written.length).toBeGreaterThan(50);
    for (const [folder, { os, cpu, libc }] of written)
      expect([folder, systemOf(folder)]).toEqual([folder, { os, cpu, ...(libc && { libc }) }]);
  });

  it('asks nothing of optional packages that are made for every system', () => {
    expect(findUnlocked({ 'node_modules/a': { optionalDependencies: { 'an-extra': '1.0.0' } } })).toEqual({});
  });
});
