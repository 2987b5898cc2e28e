/** The two steps in the list of Marketplace apps: for whom the app is installed, and whether it may reach their data. */
import { useEffect, useState } from 'preact/hooks';
import type { AdminConsole } from '../../adminApi';
import type { AdminWords } from '../words/admin';
import type { AdminStepProps } from './adminStep';
import { Step } from './step';

const ROOT = '/';

const installedText = (words: AdminWords, { installedFor }: AdminConsole): string => {
  if (installedFor === undefined) return words.installedForNobody;
  return installedFor === ROOT ? words.installedForEveryone : words.installedForUnit(installedFor);
};

export const InstallStep = ({ words, number, isDone, state, busy, act }: AdminStepProps) => {
  const { installedFor, units } = state;
  const keptUnit = installedFor === ROOT ? undefined : installedFor;
  const [scope, setScope] = useState('everyone');
  const [unit, setUnit] = useState(units[0]?.path ?? ROOT);
  useEffect(() => {
    setScope(keptUnit === undefined ? 'everyone' : 'unit');
    if (keptUnit !== undefined) setUnit(keptUnit);
  }, [keptUnit]);
  const choice = (value: string, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="install-for"
        value={value}
        checked={scope === value}
        onChange={() => setScope(value)}
      />
      {label}
    </label>
  );
  return (
    <Step words={words} number={number} title={words.install} isDone={isDone}>
      <fieldset>
        <legend>{words.installFor}</legend>
        {choice('everyone', words.everyone)}
        {choice('unit', words.oneUnit)}
        <select
          aria-label={words.unit}
          value={unit}
          disabled={scope !== 'unit'}
          onChange={({ currentTarget }) => setUnit(currentTarget.value)}
        >
          {units.map(({ path, people }) => (
            <option key={path} value={path}>
              {words.unitWithPeople(path, people)}
            </option>
          ))}
        </select>
      </fieldset>
      <p class="state">{installedText(words, state)}</p>
      <div class="step-buttons">
        <button
          type="button"
          class="main"
          disabled={busy}
          onClick={() => act({ act: 'install', unit: scope === 'unit' ? unit : ROOT })}
        >
          {installedFor === undefined ? words.installButton : words.changeButton}
        </button>
        {installedFor === undefined ? null : (
          <button type="button" disabled={busy} onClick={() => act({ act: 'uninstall' })}>
            {words.uninstall}
          </button>
        )}
      </div>
    </Step>
  );
};

export const AccessStep = ({ words, number, isDone, state, busy, act }: AdminStepProps) => (
  <Step words={words} number={number} title={words.access} isDone={isDone}>
    <p>{words.accessHint}</p>
    <ul class="scopes">
      {state.app.scopes.map((scope) => (
        <li key={scope} title={scope}>
          {words.scopes[scope] ?? scope}
        </li>
      ))}
    </ul>
    <div class="step-buttons">
      <button
        type="button"
        class="main"
        disabled={busy}
        onClick={() => act({ act: isDone ? 'revoke-access' : 'grant-access' })}
      >
        {isDone ? words.revoke : words.grant}
      </button>
    </div>
  </Step>
);
