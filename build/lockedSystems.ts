/** Which programs for other systems package-lock.json must name, and what it says of each. */

export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const SYSTEMS = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32';
/** `@oxlint/binding-linux-arm-musleabihf`, `@esbuild/win32-arm64`: the system, its processor, what its programs link to. */
const NAME = new RegExp(`[/-](?<os>${SYSTEMS})-(?<cpu>[a-z0-9]+)(?:-(?<binary>[a-z]+))?$`);

/** What a package is made for, as its name says; undefined for a name that says nothing of the kind. */
export const systemOf = (name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined => {
  const { os, cpu, binary = '' } = NAME.exec(name)?.groups ?? {};
  if (os === undefined || cpu === undefined) return undefined;
  const libc = binary.startsWith('musl') ? 'musl' : binary.startsWith('gnu') ? 'glibc' : undefined;
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc !== undefined && { libc: [libc] }) };
};

/**
 * The entries that a lock lacks: an optional dependency of a locked package, in exactly the version that it asks for.
 *
 * npm writes only what its registry could show it when the lock was made, and `npm ci` refuses such a lock ("Missing: …
 * from lock file"), there and everywhere. What is added has no integrity, because it was not seen: it is installed by
 * nobody but a machine of that system.
 */
export const findUnlocked = (packages: LockedPackages): LockedPackages =>
  Object.fromEntries(
    Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
      Object.entries(optionalDependencies).flatMap(([name, version]) => {
        const folder = `node_modules/${name}`;
        if (packages[folder] !== undefined) return [];
        const system = systemOf(name);
        return system ? [[folder, { version, ...system, ...(dev && { dev }), optional: true }]] : [];
      }),
    ),
  );
