/** Google's side of an installation: the administrator's steps in the order in which they are taken, each able to go wrong. */
import { useState } from 'preact/hooks';
import type { AdminConsole } from '../adminApi';
import { BookStep, WorkerStep } from './admin/accountSteps';
import type { OwnAct } from './admin/adminStep';
import { stepsDone } from './admin/adminStep';
import { AccessStep, InstallStep } from './admin/appSteps';
import { OpenStep, RunStep } from './admin/runSteps';
import { call, CallFailure } from './call';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const POLL_MS = 2_000;

type StartDay = 'installed' | 'before-installation';

const Console = ({
  props,
  state,
  onChange,
}: {
  readonly props: PageProps;
  readonly state: AdminConsole;
  readonly onChange: () => Promise<void>;
}) => {
  const { company, me } = props;
  const words = props.words.admin;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const perform = async (ask: () => Promise<string | undefined>): Promise<void> => {
    setBusy(true);
    try {
      setProblem(await ask());
      await onChange();
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      setProblem(reason.message);
    } finally {
      setBusy(false);
    }
  };
  const act = (what: OwnAct): void =>
    void perform(async () => {
      const { problem: found } = await call('actOnAdmin', { as: me.key, ...what });
      return found === undefined ? undefined : words.problems[found];
    });
  const startOver = (day: StartDay): void =>
    void perform(async () => {
      await call('startOver', { day });
      return undefined;
    });

  const done = stepsDone(state);
  const step = (position: number) => ({
    words,
    number: position + 1,
    isDone: done[position] ?? false,
    state,
    busy,
    act,
  });
  const timeOf = (milliseconds: number): string =>
    props.words.topBar.dateTime(milliseconds, company.timeZone);
  return (
    <>
      <header class="listing">
        <span class="listing-mark" aria-hidden="true">
          名
        </span>
        <div>
          <p class="listing-path">{words.path}</p>
          <h1>{state.app.name}</h1>
          <p>{words.about}</p>
        </div>
        <label class="listing-language">
          {words.language}
          <select
            value={props.words.language}
            onChange={({ currentTarget }) =>
              act({ act: 'speak', language: currentTarget.value === 'en' ? 'en' : 'ja' })
            }
          >
            <option value="en">English</option>
            <option value="ja">日本語</option>
          </select>
        </label>
      </header>
      <p class="progress" role="status">
        {words.progress(done.filter(Boolean).length, done.length)}
      </p>
      {problem === undefined ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ol class="steps">
        <InstallStep {...step(0)} />
        <AccessStep {...step(1)} />
        <BookStep {...step(2)} />
        <WorkerStep {...step(3)} timeOf={timeOf} />
        <RunStep {...step(4)} timeOf={timeOf} />
        <OpenStep {...step(5)} people={company.people} />
      </ol>
      <section class="start-over" aria-labelledby="start-over-heading">
        <h2 id="start-over-heading">{words.startOver}</h2>
        <p>{words.startOverHint}</p>
        <div class="step-buttons">
          <button type="button" disabled={busy} onClick={() => startOver('before-installation')}>
            {words.beforeInstallation}
          </button>
          <button type="button" disabled={busy} onClick={() => startOver('installed')}>
            {words.asInstalled}
          </button>
        </div>
      </section>
    </>
  );
};

const AdminPage = (props: PageProps) => {
  const { me, refresh } = props;
  const words = props.words.admin;
  const [version, setVersion] = useState(0);
  const { answer, problem } = useAnswer('admin', { as: me.key }, { version, everyMs: POLL_MS });
  const onChange = async (): Promise<void> => {
    await refresh();
    setVersion((last) => last + 1);
  };
  return (
    <>
      <TopBar {...props} page="admin" />
      <main class="admin" aria-label={words.title}>
        {answer === undefined ? <p>{problem ?? words.loading}</p> : null}
        {answer?.isAdmin === false ? <p class="refusal">{words.onlyAdmins}</p> : null}
        {answer?.isAdmin === true ? (
          <Console props={props} state={answer.console} onChange={onChange} />
        ) : null}
      </main>
    </>
  );
};

mount(AdminPage);
