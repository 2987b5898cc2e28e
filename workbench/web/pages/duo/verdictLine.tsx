/** The line that never leaves: per shared label, how many who hold it hold the same. */
import type { JudgementAnswer } from '../../api';
import { Icon } from '../icon';
import { useAnswer } from '../useAnswer';
import type { DuoWords } from '../words/duo';

/** Judging a thousand contacts takes the server a third of a second; what is done on this page is asked for at once anyway. */
const POLL_MS = 5_000;

type Judged = JudgementAnswer['labels'][number];

/** Red for what no waiting mends; yellow while a copy is under way or an edit has not been everywhere. */
const stateOf = ({ members, identical, lost, doubled }: Judged): 'well' | 'underWay' | 'wrong' => {
  if (lost + doubled > 0) return 'wrong';
  return identical === members ? 'well' : 'underWay';
};

const symbols = { well: 'check_circle', underWay: 'sync', wrong: 'error' } as const;

interface VerdictLineProps {
  readonly words: DuoWords;
  readonly version: string;
}

export const VerdictLine = ({ words, version }: VerdictLineProps) => {
  const { answer, problem } = useAnswer('judgement', {}, { version, everyMs: POLL_MS });
  const labels = answer?.labels ?? [];
  return (
    <div class="verdicts" role="status">
      {problem}
      {answer !== undefined && labels.length === 0 ? words.nothingShared : null}
      {labels.map((judged) => (
        <p key={judged.name} class="verdict" data-state={stateOf(judged)}>
          <Icon name={symbols[stateOf(judged)]} filled />
          <strong>{judged.name}</strong> {words.verdict(judged)}
        </p>
      ))}
    </div>
  );
};
