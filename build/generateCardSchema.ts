/**
 * `npm run generate:card-schema` writes `card.v1.schema.json` anew, from Google's own protos.
 *
 * They are inside Google's client of Chat, whose cards are the same package google.apps.card.v1. It is fetched and not
 * depended upon: a gRPC client and all that it needs would come with it, for one file that seldom changes. What arrives
 * must be the very archive that was looked at: its SHA-512 is pinned beside its version.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'oxfmt';
import { schemaOfPackage } from './protoSchema';

const SOURCE = {
  package: '@google-apps/chat@0.22.0',
  integrity:
    'sha512-oB2XA7II3zu+Po616WwrG5FhEukCt8JIQowes8uaUvuw/BcREPLg/w1/8t97srStMyApk2UdTAZBQlPB+Oa6HQ==',
  file: 'package/build/protos/protos.json',
} as const;

const PACKAGE = 'google.apps.card.v1';

const fetchArchive = (folder: string): string => {
  // npm says where it lives to the scripts that it runs; a shell would find it on some systems only.
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('It runs as npm run generate:card-schema.');
  const pack = [npm, 'pack', SOURCE.package, '--silent', '--pack-destination', folder];
  execFileSync(process.execPath, pack, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [archive] = readdirSync(folder);
  if (archive === undefined) throw new Error(`npm brought no archive of ${SOURCE.package}.`);
  return path.join(folder, archive);
};

const readProtos = (folder: string): unknown => {
  const archive = fetchArchive(folder);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== SOURCE.integrity)
    throw new Error(`${SOURCE.package} has the integrity ${integrity}, and not ${SOURCE.integrity}.`);
  return JSON.parse(execFileSync('tar', ['-xzOf', archive, SOURCE.file], { encoding: 'utf8' }));
};

const generate = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meibo-card-schema-'));
  try {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment:
        `Made by npm run generate:card-schema from ${SOURCE.file} of ${SOURCE.package} (${SOURCE.integrity}). ` +
        'The protos are Copyright 2025 Google LLC, Apache-2.0: github.com/googleapis/google-cloud-node.',
      title: PACKAGE,
      $ref: '#/$defs/Card',
      $defs: schemaOfPackage(readProtos(folder), PACKAGE),
    };
    const file = path.join(__dirname, '../workbench/card-service-mock/schema/card.v1.schema.json');
    const { code } = await format(file, JSON.stringify(schema), { printWidth: 110 });
    writeFileSync(file, code);
    process.stdout.write(`${file}: ${String(Object.keys(schema.$defs).length)} messages.\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void generate();
