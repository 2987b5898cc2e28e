/** A script that never ends, in a process of its own: Node's bookkeeping does not always survive that its run is cut off. */
import { compileProject, runInFreshContext } from '../../../workbench/runtime/scriptContext';

const outcome = runInFreshContext({
  script: compileProject(process.argv[2] ?? ''),
  bridge: () => '{"type":"stopped"}',
  now: 0,
  seed: 1,
  functionName: 'f',
  arguments: '[]',
  isForPage: false,
  realTimeLimit: 50,
});
process.stdout.write(JSON.stringify(outcome));
// At once: a turn of the event loop after a cut-off is where Node may find its books wrong, and abort.
process.exit(0);
