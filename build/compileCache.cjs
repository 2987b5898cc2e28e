/** Texts that are made once and read by many processes, by what they were made of; `npm ci` clears them. */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const CACHE = path.resolve(__dirname, '../node_modules/.cache/meibo/compiled');

/** @param {readonly string[]} parts */
exports.digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/**
 * @param {string} key
 * @returns {string | undefined}
 */
exports.recall = (key) => {
  try {
    return readFileSync(path.join(CACHE, key), 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * @param {string} key
 * @param {string} text
 */
exports.remember = (key, text) => {
  const file = path.join(CACHE, key);
  mkdirSync(CACHE, { recursive: true });
  // Renamed, because nobody may read half of it. Who makes the same at the same time makes the same.
  const beside = `${file}-${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
};
