/** A script that fills the stack it shares with its host, in a process of its own: Node's bookkeeping does not always survive that. */
import { openBench } from './bench';

const { outcome } = openBench(`function main() {
  const realms = new Set();
  const check = (e) => realms.add(e.constructor.constructor('return typeof process')());
  const deep = () => {
    try { deep(); } catch (e) { check(e); }
    try { Utilities.getUuid(); } catch (e) { check(e); }
    try { CacheService.getScriptCache().put('a', 'b'); } catch (e) { check(e); }
  };
  deep();
  return [...realms];
}`).run('main');
process.stdout.write(JSON.stringify(outcome));
