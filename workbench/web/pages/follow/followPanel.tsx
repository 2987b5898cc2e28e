/** The way of one contact to another member, as the server reads it from the company at this moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hop } from '../../followApi';
import { Icon } from '../icon';
import type { PageProps } from '../mount';
import { useAnswer } from '../useAnswer';
import { FollowedChanges } from './followedChanges';
import { Sources } from './sources';

const POLL_MS = 3_000;

const symbols: Readonly<Record<Hop['state'], string>> = {
  done: 'check_circle',
  waiting: 'schedule',
  outside: 'smartphone',
};

/** From the book on, the run that counts is the receiver's. */
const receiving: readonly Hop['name'][] = ['trigger', 'read', 'created', 'adopted', 'held', 'phone'];

interface HopViewProps extends Pick<PageProps, 'company' | 'words'> {
  readonly hop: Hop;
  readonly from: string;
  readonly to: string;
}

const HopView = ({ hop, from, to, company, words }: HopViewProps) => {
  const said = words.follow;
  const { name, state, at, facts, sources } = hop;
  const person = receiving.includes(name) ? to : from;
  const time = at === undefined ? undefined : said.time(at, company.timeZone);
  const { operation, execution } = facts;
  const expected = time === undefined ? said.noRun(person) : said.nextRun(person, time);
  return (
    <li class={`follow-hop follow-${state}`}>
      <Icon name={symbols[state]} filled={state === 'done'} />
      <div>
        <p class="follow-text">{said.hops[name]({ from, to, facts })}</p>
        <p class="follow-when">
          {state === 'waiting' ? `${said.waiting}${name === 'phone' ? '' : ` · ${expected}`}` : time}
          {operation === undefined ? null : (
            <>
              {' · '}
              <code>{operation}</code>
            </>
          )}
          {execution === undefined ? '' : ` · ${said.execution(execution)}`}
        </p>
        <Sources sources={sources} />
      </div>
    </li>
  );
};

interface FollowPanelProps extends PageProps {
  readonly contact: string;
  /** Changes when something may have happened. */
  readonly version: string;
  readonly onClose: () => void;
}

export const FollowPanel = (props: FollowPanelProps) => {
  const { company, me, words, contact, version, onClose } = props;
  // Side by side, the one in the other frame is whom one wants to see.
  const [to, setTo] = useState(new URLSearchParams(location.search).get('with') ?? undefined);
  const ask = { as: me.key, contact, ...(to === undefined ? {} : { to }) };
  const { answer, problem } = useAnswer('follow', ask, { version, everyMs: POLL_MS });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer !== undefined;
  // Once more when the way is there: only then is the panel as high as it will be.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.follow')?.scrollIntoView({ block: 'start' });
  }, [isThere]);
  const said = words.follow;
  const nameOf = (key: string): string => company.people.find((person) => person.key === key)?.name ?? key;
  const receiver = answer?.to;
  return (
    <section class="follow" aria-labelledby="follow-heading">
      <div class="follow-head">
        <h2 ref={heading} id="follow-heading" tabIndex={-1}>
          {answer === undefined ? said.follow : said.heading(answer.name)}
        </h2>
        {answer === undefined || answer.others.length === 0 ? null : (
          <label class="follow-to">
            {said.to}
            <select value={receiver} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
              {answer.others.map((key) => (
                <option key={key} value={key}>
                  {nameOf(key)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="icon-button" aria-label={said.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      {answer === undefined ? null : receiver === undefined ? (
        <p>{said.notShared}</p>
      ) : (
        <>
          <ol class="follow-hops">
            {answer.hops.map((hop) => (
              <HopView
                key={hop.name}
                hop={hop}
                from={nameOf(answer.from)}
                to={nameOf(receiver)}
                company={company}
                words={words}
              />
            ))}
          </ol>
          <FollowedChanges answer={answer} nameOf={nameOf} company={company} words={words} />
        </>
      )}
    </section>
  );
};
