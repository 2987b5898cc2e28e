/** The part of the worker's step that starts it and ends it, as its own account in the editor. */
import type { AdminStepProps } from './adminStep';

export interface WorkerStepProps extends AdminStepProps {
  readonly timeOf: (milliseconds: number) => string;
}

export const WorkerRunner = ({ words, state: { worker }, busy, act, timeOf }: WorkerStepProps) => (
  <fieldset>
    <legend>{words.workerAccount}</legend>
    <p>{words.workerAccountHint(worker.runner)}</p>
    <p class="state">
      {worker.isStarted
        ? words.workerRuns(worker.isFrequent, timeOf(worker.workedAt ?? 0))
        : words.workerStands}
    </p>
    {worker.said === undefined || worker.said.isFine ? null : (
      <p class="said failed" aria-live="polite">
        {worker.said.text}
      </p>
    )}
    <div class="step-buttons">
      <button
        type="button"
        disabled={busy}
        onClick={() => act({ act: worker.isStarted ? 'stop-worker' : 'start-worker' })}
      >
        {worker.isStarted ? words.stopWorker : words.startWorker}
      </button>
    </div>
  </fieldset>
);
