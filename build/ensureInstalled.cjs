/**
 * Runs before every npm script, with Node's own modules only: installs what package-lock.json asks for, if it is not
 * there. Old syntax on purpose, so that an old Node reads as far as the sentence that refuses it.
 */
'use strict';
// @ts-check

/**
 * @param {string} running e.g. `20.19.0`
 * @param {string} wanted e.g. `>=20.19`
 */
function isOldNode(running, wanted) {
  var is = running.split('.').map(Number);
  var needs = wanted.replace('>=', '').split('.').map(Number);
  var major = (is[0] || 0) - (needs[0] || 0);
  return major < 0 || (major === 0 && (is[1] || 0) < (needs[1] || 0));
}

/**
 * What the lock asks for and the installation lacks. npm keeps its own account of what it installed in
 * `node_modules/.package-lock.json`, written last, so an interrupted installation has none. The two are compared by
 * content: the times of files say nothing in a fresh clone or a restored cache.
 *
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 * @returns {string[]} the folders of the packages
 */
function findMissing(lock, installed) {
  var wanted = lock.packages || {};
  var present = (installed && installed.packages) || {};
  return Object.keys(wanted).filter(function (folder) {
    var want = wanted[folder];
    var have = present[folder];
    // The entry '' is the project itself.
    if (folder === '' || want === undefined) return false;
    // npm leaves out what is made for other systems.
    if (have === undefined) return !want.optional && !want.devOptional;
    return have.version !== want.version || have.integrity !== want.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  var fs = require('fs');
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} root */
function install(root) {
  process.stdout.write('Installing what package-lock.json asks for (npm ci): about half a minute, once.\n');
  var args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  var npm = process.env.npm_execpath;
  var spawnSync = require('child_process').spawnSync;
  /** @type {import('child_process').SpawnSyncOptions} */
  var options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  // npm says where it lives to the scripts that it runs; a shell finds it on any system otherwise.
  var result = npm
    ? spawnSync(process.execPath, [npm].concat(args), options)
    : spawnSync('npm', args, Object.assign({ shell: true }, options));
  return result.status === 0;
}

function main() {
  var path = require('path');
  var root = path.resolve(__dirname, '..');
  var wanted = require('../package.json').engines.node;
  if (isOldNode(process.versions.node, wanted)) {
    process.stderr.write(
      'Meibo needs Node ' +
        wanted.replace('>=', '') +
        ' or newer, and this is Node ' +
        process.versions.node +
        '.\n',
    );
    return 1;
  }
  var lock = readLock(path.join(root, 'package-lock.json'));
  if (lock === undefined) {
    process.stderr.write('package-lock.json is missing or damaged: take it back from git.\n');
    return 1;
  }
  var installed = readLock(path.join(root, 'node_modules/.package-lock.json'));
  if (findMissing(lock, installed).length === 0) return 0;
  if (install(root)) return 0;
  process.stderr.write('npm ci failed: the reason stands above. Without its packages nothing here runs.\n');
  return 1;
}

module.exports = { isOldNode: isOldNode, findMissing: findMissing };

if (require.main === module) process.exitCode = main();
