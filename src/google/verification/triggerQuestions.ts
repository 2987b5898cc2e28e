/**
 * Which clock triggers a script may make that is an add-on. Google's rule names add-ons' users
 * (developers.google.com/apps-script/guides/triggers/installable); whether it binds a run from the editor it leaves open.
 */
import type { Answer, PlatformQuestion } from '../../app/platformQuestion';
import { succeed } from '../../core/result';
import type { TrialTriggers } from './trialTriggers';

const HOUR = 3_600_000;

/** An exception may go on for pages; its first sentences say why. */
const LONGEST_QUOTE = 200;

const answerFor = (refusal: string | undefined): Answer =>
  refusal === undefined
    ? { word: 'accepted' }
    : { word: 'refused', quote: refusal.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE) };

export const triggerQuestions = (triggers: TrialTriggers): readonly PlatformQuestion[] => [
  {
    id: 'frequent-trigger',
    assumed: { word: 'refused' },
    takes: 5_000,
    ask: () => succeed(answerFor(triggers.refusalOf((builder) => builder.everyMinutes(5)))),
  },
  {
    id: 'second-trigger',
    assumed: { word: 'refused' },
    takes: 5_000,
    ask: () => {
      // Who has opened the add-on has the hourly one already, and it is left alone.
      if (!triggers.hasAny()) triggers.make((builder) => builder.everyHours(1));
      const refusal = triggers.refusalOf((builder) => builder.after(HOUR));
      triggers.removeAll();
      return succeed(answerFor(refusal));
    },
  },
];
