/** `npm run release`: pushes, makes a version, and moves the deployment that people run to it; never a new deployment. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeRelease } from './release/releaseDescription';
import { releasePayload } from './release/releasePayload';
import { withClasp } from './release/withClasp';

const root = path.resolve(__dirname, '..');

const { values } = parseArgs({
  options: { workbench: { type: 'boolean', default: false }, deployment: { type: 'string' } },
});

void withClasp(values.workbench, (parts) =>
  releasePayload({
    ...parts,
    deploymentId: values.deployment ?? parts.settings.deploymentId,
    describe: () => describeRelease(root, readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')),
  }),
);
