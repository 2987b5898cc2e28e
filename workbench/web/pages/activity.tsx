/** What goes on behind the company's pages: executions with their calls, the book's sheets, the script's properties. */
import { ExecutionList } from './activity/executionList';
import { BreakIt } from './activity/breakIt';
import { QuotaUse } from './activity/quotaUse';
import { BookSheets } from './activity/bookSheets';
import { PropertySizes } from './activity/propertySizes';
import { useEffect, useState } from 'preact/hooks';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const POLL_MS = 2_000;

/** While time passes, executions come one after another. */
const BUSY_POLL_MS = 500;

const ActivityPage = (props: PageProps) => {
  const { company } = props;
  const words = props.words.activity;
  const [everyMs, setEveryMs] = useState(POLL_MS);
  const { answer, problem } = useAnswer('activity', {}, { version: company.now, everyMs });
  const wanted = answer?.isBusy === true ? BUSY_POLL_MS : POLL_MS;
  useEffect(() => setEveryMs(wanted), [wanted]);
  const timeOf = (milliseconds: number): string =>
    props.words.topBar.dateTime(milliseconds, company.timeZone);
  const nameOf = (account: string): string =>
    company.people.find(({ key }) => key === account)?.name ?? account;
  const nextTriggerAt = answer?.nextTriggerAt;
  return (
    <>
      {/* The clock of the answer is the newer one: it moves by itself. */}
      <TopBar {...props} company={{ ...company, now: answer?.now ?? company.now }} page="activity" />
      <main class="activity">
        <div class="activity-head">
          <h1>{words.title}</h1>
          {answer === undefined ? null : (
            <p>
              {nextTriggerAt === undefined
                ? words.noTrigger
                : `${words.nextTrigger}: ${timeOf(nextTriggerAt)}`}
            </p>
          )}
        </div>
        {problem === undefined ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {answer === undefined ? null : (
          <BreakIt
            words={words.breaking}
            broken={answer.broken}
            version={`${answer.executions[0]?.id ?? ''} ${String(answer.now)}`}
          />
        )}
        {answer === undefined ? (
          <p>{words.loading}</p>
        ) : (
          <>
            <section class="panel" aria-labelledby="executions-heading">
              <h2 id="executions-heading">{words.executions}</h2>
              <ExecutionList words={words} executions={answer.executions} nameOf={nameOf} timeOf={timeOf} />
            </section>
            <BookSheets
              words={words}
              tabs={answer.tabs}
              version={`${answer.executions[0]?.id ?? ''} ${String(answer.now)}`}
            />
            <div class="side">
              <QuotaUse words={words} quotas={answer.quotas} daily={answer.daily} />
              <PropertySizes words={words} properties={answer.properties} />
              <section class="panel" aria-labelledby="mail-heading">
                <h2 id="mail-heading">{words.mail}</h2>
                <p class="soft">{words.noMail}</p>
              </section>
            </div>
          </>
        )}
      </main>
    </>
  );
};

mount(ActivityPage);
