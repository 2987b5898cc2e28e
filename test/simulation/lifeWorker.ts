/** A process that lives lives: it is sent errands and answers each with a report. Bundled by `bundleLives.ts`. */
import { crashEverywhere } from './crashEverywhere';
import type { Errand, Report } from './errand';
import { liveMany } from './liveMany';
import { live } from './play';
import { shorten } from './shorten';

const run = (errand: Errand): Report => {
  switch (errand.type) {
    case 'lives':
      return liveMany(errand);
    case 'live':
      return { type: 'life', life: errand.life, faults: live(errand.life) };
    case 'shorten': {
      const life = shorten(errand.life, live);
      return { type: 'life', life, faults: live(life) };
    }
    case 'crashes':
      return crashEverywhere(errand.seed);
  }
};

// The parent is the same program, which sends nothing but errands.
process.on('message', (errand: Errand) => {
  process.send?.(run(errand));
});
