/** `npm run push`: builds, looks, and clasp replaces the script project's files by `build/dist`. */
import { parseArgs } from 'node:util';
import { withClasp } from './release/withClasp';
import { pushPayload } from './release/pushPayload';

const { values } = parseArgs({ options: { workbench: { type: 'boolean', default: false } } });

void withClasp(values.workbench, (parts) => pushPayload(parts));
