/** The last two steps: `install` with its report, and the people who open the add-on for the first time. */
import type { Colleague } from '../mount';
import { Icon } from '../icon';
import type { AdminStepProps } from './adminStep';
import { Step } from './step';

interface RunStepProps extends AdminStepProps {
  readonly timeOf: (milliseconds: number) => string;
}

export const RunStep = ({ words, number, isDone, state: { report }, busy, act, timeOf }: RunStepProps) => (
  <Step words={words} number={number} title={words.run} isDone={isDone}>
    <p>{words.runHint}</p>
    <div class="step-buttons">
      <button type="button" class="main" disabled={busy} onClick={() => act({ act: 'run-install' })}>
        <Icon name="play_arrow" />
        {words.runButton}
      </button>
    </div>
    {report === undefined ? null : (
      <section aria-label={words.report} aria-live="polite">
        <p class="state">{words.ranAt(timeOf(report.at))}</p>
        <ul class="report">
          {report.lines.map(({ isFine, text }) => (
            <li key={text} class={isFine ? 'fine' : 'failed'}>
              <Icon name={isFine ? 'check_circle' : 'error'} filled />
              <span class="visually-hidden">{isFine ? words.fine : words.failed}: </span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </Step>
);

interface OpenStepProps extends AdminStepProps {
  readonly people: readonly Colleague[];
}

export const OpenStep = ({ words, number, isDone, state: { opened }, people }: OpenStepProps) => (
  <Step words={words} number={number} title={words.open} isDone={isDone}>
    <p class="state">{words.opened(opened)}</p>
    <p class="step-links">
      {people
        .filter(({ addOn }) => addOn === 'there')
        .map(({ key, name }) => (
          <a key={key} href={`/gmail?as=${encodeURIComponent(key)}`}>
            {words.openGmail(name)}
          </a>
        ))}
    </p>
  </Step>
);
