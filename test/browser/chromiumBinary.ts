/** The Chromium that npm brought: unpacked once per version into the cache that `npm ci` clears, never a stale copy. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packages from '../../package.json';

const cache = path.resolve('node_modules/.cache/meibo');
const folder = path.join(cache, `chromium-${packages.devDependencies['@sparticuz/chromium']}`);

/**
 * The package unpacks into the temporary folder, and takes whatever lies there under its name for its own. A process of
 * its own is told another temporary folder: within jest `process.env` is a copy, which `os.tmpdir()` does not read.
 */
const unpackInto = (target: string): void => {
  execFileSync(process.execPath, [path.join(__dirname, 'unpackChromium.cjs')], {
    env: { ...process.env, TMPDIR: target },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // The package's own names folders of another system.
  writeFileSync(
    path.join(target, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
};

export interface ChromiumBinary {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Several test files may begin at once: each unpacks beside, and the first to be done gives its copy the name. */
export const chromiumBinary = (): ChromiumBinary => {
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const beside = mkdtempSync(`${folder}-`);
    unpackInto(beside);
    try {
      renameSync(beside, folder);
    } catch (reason) {
      if (!existsSync(folder)) throw reason;
      rmSync(beside, { recursive: true });
    }
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      HOME: process.env['HOME'] ?? folder,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
};
