/** What the panel says beside the card: a notification, what went wrong, and where a link leads. */
import { Icon } from '../icon';
import type { PanelWords } from '../words/panel';
import type { OpenLink } from './clickJson';
import { linkAddress } from './linkAddress';
import { mailboxHere } from './mailboxHere';
import { ownPage } from './ownPage';
import type { PanelSession } from './panelSession';
import type { Problem } from './panelState';

interface Surroundings {
  readonly session: PanelSession;
  readonly words: PanelWords;
}

const sentenceOf = (problem: Problem, words: PanelWords): string => {
  switch (problem.type) {
    case 'failed':
    case 'unreachable':
      return problem.sentence;
    case 'unreadable':
      return words.unreadable;
    case 'undone':
      return words.undone(problem.click);
  }
};

export const ProblemNotice = ({ problem, session, words }: Surroundings & { readonly problem: Problem }) => (
  <div class="panel-problem" role="alert">
    <Icon name="error" />
    <div>
      <p>{sentenceOf(problem, words)}</p>
      {problem.type === 'failed' ? <p class="panel-reference">{words.reference(problem.reference)}</p> : null}
      {problem.type === 'undone' ? (
        <button type="button" class="card-button card-button-borderless" onClick={session.dismissProblem}>
          {words.dismiss}
        </button>
      ) : (
        <button type="button" class="card-button card-button-tonal" onClick={() => void session.tryAgain()}>
          {words.tryAgain}
        </button>
      )}
    </div>
  </div>
);

/** Always there, so that what it says is read out when it comes. */
export const Snackbar = (props: Surroundings & { readonly notification: string | undefined }) => (
  <div class="panel-snackbar-place">
    <div role="status">
      {props.notification === undefined ? null : <p class="panel-snackbar">{props.notification}</p>}
    </div>
    {props.notification === undefined ? null : (
      <button
        type="button"
        class="panel-snackbar-dismiss"
        aria-label={props.words.dismiss}
        onClick={props.session.dismissNotification}
      >
        <Icon name="close" />
      </button>
    )}
  </div>
);

/** A page that a function opened comes too late for the browser to trust the click: the person follows it by hand. */
export const LinkNotice = ({ link, session, words }: Surroundings & { readonly link: OpenLink }) => {
  const address = linkAddress(link.url);
  return (
    <div class="panel-link" role="group" aria-label={words.opens}>
      <p>{words.opens}</p>
      {address === undefined ? (
        <p class="panel-link-address">{link.url}</p>
      ) : (
        <a
          class="panel-link-address"
          href={ownPage(address, mailboxHere())}
          target="_blank"
          rel="noopener noreferrer"
        >
          {address}
          <Icon name="open_in_new" />
        </a>
      )}
      <button
        type="button"
        class="card-button card-button-borderless"
        onClick={() => void session.closeLink()}
      >
        {words.close}
      </button>
    </div>
  );
};
