/** What a version is called in *Project history*: the newest heading of CHANGELOG.md and the commit that it was built from. */
import { spawnSync } from 'node:child_process';

/**
 * `## [0.2.0] - 2026-04-06` is "0.2.0 - 2026-04-06". What stands under `## [Unreleased]` came after the heading below it; where
 * nothing stands there, nothing came.
 */
export const newestHeading = (changelog: string): string | undefined => {
  const [newest, before] = changelog
    .split(/^## +/m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...entries] = section.split('\n');
      return { heading: heading.replace(/[[\]]/g, '').trim(), isEmpty: entries.join('').trim() === '' };
    });
  if (newest === undefined || !/^unreleased$/i.test(newest.heading)) return newest?.heading;
  if (before === undefined) return 'before the first release';
  return newest.isEmpty ? before.heading : `after ${before.heading}`;
};

const git = (folder: string, ...command: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', command, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Of the files in the way; a whole rewrite would fill the screen. */
const NAMED = 5;

/**
 * A version has to be found again in the sources, so a checkout with changes of its own has none to give.
 * `.clasp.json` says where to, not what: it may differ.
 */
export const describeRelease = (
  folder: string,
  changelog: string,
): { readonly description: string } | { readonly problem: string } => {
  const commit = git(folder, 'rev-parse', '--short', 'HEAD');
  const changes = git(folder, 'status', '--porcelain', '--', '.', ':(exclude).clasp.json');
  if (commit === undefined || changes === undefined) {
    return { problem: 'this folder is no git checkout, so nobody could tell later what was released.' };
  }
  if (changes !== '') {
    const files = changes.split('\n').map((line) => line.trim().replace(/^\S+\s+/, ''));
    const more = files.length > NAMED ? ` and ${String(files.length - NAMED)} more` : '';
    const named = files.slice(0, NAMED).join(', ');
    return { problem: `commit these changes first, or put them aside: ${named}${more}.` };
  }
  const heading = newestHeading(changelog);
  if (heading === undefined) return { problem: 'CHANGELOG.md has no heading such as "## [0.2.0]".' };
  return { description: `${heading} (${commit})` };
};
