/** The drawer in which things are broken on purpose, and the judge's line that says whether all has healed. */
import { useState } from 'preact/hooks';
import type { BreakName } from '../../api';
import { call, CallFailure } from '../call';
import { useAnswer } from '../useAnswer';
import type { BreakWords } from '../words/breakIt';

interface BreakItProps {
  readonly words: BreakWords;
  readonly broken: readonly BreakName[];
  /** Changes when something has run. */
  readonly version: string;
}

const NAMES: readonly BreakName[] = [
  'kill',
  'double',
  'quota',
  'lag',
  'late-book',
  'wipe',
  'forget',
  'delegation',
];

/** What is done at once, and not waited for. */
const AT_ONCE: readonly (BreakName | 'mend')[] = ['wipe', 'forget', 'mend'];
const POLL_MS = 3_000;

export const BreakIt = ({ words, broken, version }: BreakItProps) => {
  const [step, setStep] = useState('12');
  const [struck, setStruck] = useState<readonly BreakName[]>([]);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const shown = [...new Set([...broken, ...struck])];

  const start = async (what: BreakName | 'mend'): Promise<void> => {
    try {
      await call('breakIt', { what, ...(what === 'kill' ? { call: Number(step) } : {}) });
      setProblem(undefined);
      // Until the next answer says it too.
      setStruck(AT_ONCE.includes(what) ? [] : NAMES.filter((name) => name === what));
      setTimeout(() => setStruck([]), POLL_MS);
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      setProblem(reason.message);
    }
  };

  return (
    <section class="panel break-it" aria-label={words.title}>
      <details>
        <summary>{words.title}</summary>
        <p class="soft">{words.hint}</p>
        <ul>
          {NAMES.map((what) => {
            const { name, effect } = words.breaks[what];
            const isOn = shown.includes(what);
            return (
              <li key={what} class={isOn ? 'on' : undefined}>
                <p>{effect}</p>
                {what === 'kill' ? (
                  <label>
                    {words.call}{' '}
                    <input
                      type="number"
                      min={1}
                      max={200}
                      value={step}
                      onInput={({ currentTarget }) => setStep(currentTarget.value)}
                    />
                  </label>
                ) : null}
                <button type="button" disabled={isOn} onClick={() => void start(what)}>
                  {name}
                </button>
                {isOn ? <span role="status">{words.waiting}</span> : null}
              </li>
            );
          })}
        </ul>
        <button type="button" disabled={shown.length === 0} onClick={() => void start('mend')}>
          {words.mend}
        </button>
        {problem === undefined ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </details>
      <Judged words={words} version={version} />
    </section>
  );
};

const Judged = ({ words, version }: Pick<BreakItProps, 'words' | 'version'>) => {
  const { answer } = useAnswer('judgement', {}, { version, everyMs: POLL_MS });
  if (answer === undefined) return null;
  if (answer.labels.length === 0) return <p class="soft">{words.nothingShared}</p>;
  return (
    <div role="status">
      {answer.labels.map(({ name, members, identical, lost, doubled }) => {
        const isHarmed = lost + doubled > 0;
        const isWhole = !isHarmed && identical === members;
        return (
          <p key={name} class={`judged ${isHarmed ? 'harmed' : isWhole ? 'whole' : ''}`}>
            {words.judged(name, identical, members, lost, doubled)}
          </p>
        );
      })}
    </div>
  );
};
