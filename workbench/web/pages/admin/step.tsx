/** One step of the installation: a number that becomes a tick, a heading, and what there is to do. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon';
import type { AdminWords } from '../words/admin';

export interface StepProps {
  readonly words: AdminWords;
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

export const Step = ({ words, number, title, isDone, children }: StepProps) => {
  const heading = useId();
  return (
    <li class={isDone ? 'step done' : 'step'} aria-labelledby={heading}>
      <span class="step-mark" aria-hidden="true">
        {isDone ? <Icon name="check" /> : number}
      </span>
      <h2 id={heading}>
        {title}
        {isDone ? <span class="visually-hidden"> ({words.done})</span> : null}
      </h2>
      <div class="step-body">{children}</div>
    </li>
  );
};
