/** When an npm script installs first, and which Node it refuses. */
import { findMissing, isOldNode } from '../../build/ensureInstalled.cjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/esbuild': { version: '0.28.2', integrity: 'sha512-a' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', integrity: 'sha512-b', optional: true },
    'node_modules/local': { link: true },
  },
};

const installed = {
  packages: {
    'node_modules/esbuild': { version: '0.28.2', integrity: 'sha512-a' },
    'node_modules/local': { link: true },
  },
};

describe('the installation', () => {
  it('that has what the lock asks for is left alone, whatever was made for other systems', () => {
    expect(findMissing(lock, installed)).toEqual([]);
  });

  it('that does not exist, or was interrupted before npm wrote its account, lacks everything', () => {
    expect(findMissing(lock, undefined)).toEqual(['node_modules/esbuild', 'node_modules/local']);
  });

  it('with another version of a package lacks that package', () => {
    const older = { packages: { ...installed.packages, 'node_modules/esbuild': { version: '0.28.1' } } };
    expect(findMissing(lock, older)).toEqual(['node_modules/esbuild']);
  });

  it('with the same version of other content lacks that package', () => {
    const other = {
      packages: {
        ...installed.packages,
        'node_modules/esbuild': { version: '0.28.2', integrity: 'sha512-z' },
      },
    };
    expect(findMissing(lock, other)).toEqual(['node_modules/esbuild']);
  });

  it('with an older package made for other systems lacks that package', () => {
    const other = {
      packages: { ...installed.packages, 'node_modules/@esbuild/win32-x64': { version: '0.28.1' } },
    };
    expect(findMissing(lock, other)).toEqual(['node_modules/@esbuild/win32-x64']);
  });

  it('with more than the lock asks for is left alone', () => {
    const more = { packages: { ...installed.packages, 'node_modules/extra': { version: '1.0.0' } } };
    expect(findMissing(lock, more)).toEqual([]);
  });
});

describe('Node', () => {
  it.each([
    ['8.17.0', true],
    ['18.20.4', true],
    ['20.9.0', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['20.20.2', false],
    ['22.0.0', false],
  ])('%s is too old: %s', (version, expected) => {
    expect(isOldNode(version, '>=20.19')).toBe(expected);
  });
});
