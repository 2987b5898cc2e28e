/** The two steps about service accounts: the one that keeps the book, and the one that acts for people. */
import { useEffect, useState } from 'preact/hooks';
import type { AdminStepProps } from './adminStep';
import { KeyChoice } from './keyChoice';
import { Step } from './step';
import type { WorkerStepProps } from './workerRunner';
import { WorkerRunner } from './workerRunner';

export const BookStep = ({ words, number, isDone, state: { book }, busy, act }: AdminStepProps) => {
  const kept = book.spreadsheetProperty ?? '';
  const [id, setId] = useState(kept);
  useEffect(() => setId(kept), [kept]);
  return (
    <Step words={words} number={number} title={words.book} isDone={isDone}>
      <p>{words.bookHint}</p>
      <div class="property">
        <span>{words.shareBook(book.account)}</span>
        <button
          type="button"
          disabled={busy}
          onClick={() => act({ act: book.isShared ? 'unshare-book' : 'share-book' })}
        >
          {book.isShared ? words.unshare : words.share}
        </button>
      </div>
      <div class="property">
        <label>
          {words.spreadsheetProperty}
          <input
            type="text"
            value={id}
            spellcheck={false}
            onInput={({ currentTarget }) => setId(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          aria-label={`${words.fillIn}: ${words.spreadsheetProperty}`}
          onClick={() => setId(book.spreadsheet)}
        >
          {words.fillIn}
        </button>
        <button
          type="button"
          disabled={busy || id.trim() === kept}
          aria-label={`${words.save}: ${words.spreadsheetProperty}`}
          onClick={() => act({ act: 'put-spreadsheet', id })}
        >
          {words.save}
        </button>
      </div>
      <KeyChoice
        key={book.keyProperty}
        words={words}
        label={words.bookKey}
        property="book"
        current={book.keyProperty}
        busy={busy}
        act={act}
      />
    </Step>
  );
};

export const WorkerStep = (props: WorkerStepProps) => {
  const { words, number, isDone, state, busy, act } = props;
  const { worker } = state;
  const keptId = worker.delegated === undefined ? '' : worker.clientId;
  const keptScopes = (worker.delegated ?? []).join(',');
  const [clientId, setClientId] = useState(keptId);
  const [scopes, setScopes] = useState(keptScopes);
  useEffect(() => {
    setClientId(keptId);
    setScopes(keptScopes);
  }, [keptId, keptScopes]);
  return (
    <Step words={words} number={number} title={words.worker} isDone={isDone}>
      <p>{words.workerHint}</p>
      <KeyChoice
        key={worker.keyProperty}
        words={words}
        label={words.workerKey}
        property="worker"
        current={worker.keyProperty}
        busy={busy}
        act={act}
      />
      <fieldset>
        <legend>{words.delegation}</legend>
        <label class="field">
          {words.clientId}
          <input
            type="text"
            inputMode="numeric"
            value={clientId}
            onInput={({ currentTarget }) => setClientId(currentTarget.value)}
          />
        </label>
        <label class="field">
          {words.scopeList}
          <textarea
            rows={2}
            spellcheck={false}
            value={scopes}
            onInput={({ currentTarget }) => setScopes(currentTarget.value)}
          />
        </label>
        <p class="state">
          {worker.delegated === undefined ? words.notDelegated : words.delegatedTo(worker.delegated.length)}
        </p>
        <div class="step-buttons">
          <button
            type="button"
            aria-label={`${words.fillIn}: ${words.delegation}`}
            onClick={() => {
              setClientId(worker.clientId);
              setScopes(worker.scopes.join(','));
            }}
          >
            {words.fillIn}
          </button>
          <button
            type="button"
            class="main"
            disabled={busy}
            onClick={() => act({ act: 'delegate', clientId, scopes: scopes.split(/[\s,]+/) })}
          >
            {words.authorize}
          </button>
          {worker.delegated === undefined ? null : (
            <button
              type="button"
              disabled={busy}
              aria-label={`${words.removeDelegation}: ${words.delegation}`}
              onClick={() => act({ act: 'stop-delegation' })}
            >
              {words.removeDelegation}
            </button>
          )}
        </div>
      </fieldset>
      <WorkerRunner {...props} />
    </Step>
  );
};
