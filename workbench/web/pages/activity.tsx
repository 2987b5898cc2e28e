/** What goes on behind the company's pages: executions with their calls, the book's sheets, the script's properties. */
import { ExecutionList } from './activity/executionList';
import { BookSheets } from './activity/bookSheets';
import { PropertySizes } from './activity/propertySizes';
import { mount, type PageProps } from './mount';
import { TopBar } from './topBar';
import { useAnswer } from './useAnswer';

const POLL_MS = 2_000;

const ActivityPage = (props: PageProps) => {
  const { company } = props;
  const words = props.words.activity;
  const { answer, problem } = useAnswer('activity', {}, { version: company.now, everyMs: POLL_MS });
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
            <PropertySizes words={words} properties={answer.properties} />
          </>
        )}
      </main>
    </>
  );
};

mount(ActivityPage);
