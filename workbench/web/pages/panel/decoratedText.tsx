/** A line of text with labels, icons and a control at its end. */
import { useId } from 'preact/hooks';
import { CardButton } from './cardButton';
import { CardIcon } from './cardIcon';
import { Clickable } from './clickable';
import { RichText } from './richTextView';
import { SwitchControl } from './switchControl';
import type { DecoratedText as DecoratedTextJson } from './widgetJson';

/** As Google draws it: the top label is always cut, the bottom label always wraps, the text wraps where the card says so. */
const Lines = ({ line, textId }: { readonly line: DecoratedTextJson; readonly textId: string }) => {
  const start = line.startIcon ?? line.icon;
  return (
    <>
      {start === undefined ? null : (
        <span class={`card-line-start card-line-start-${line.startIconVerticalAlignment.toLowerCase()}`}>
          <CardIcon icon={start} />
        </span>
      )}
      <span class="card-line-texts">
        {line.topLabel === '' ? null : <span class="card-line-top">{line.topLabel}</span>}
        <span id={textId} class={line.wrapText ? 'card-line-text' : 'card-line-text card-line-text-cut'}>
          <RichText text={line.text} withoutLinks={line.onClick !== undefined} />
        </span>
        {line.bottomLabel === '' ? null : <span class="card-line-bottom">{line.bottomLabel}</span>}
      </span>
    </>
  );
};

export const DecoratedText = ({ line }: { readonly line: DecoratedTextJson }) => {
  const textId = useId();
  const { onClick, button, switchControl, endIcon } = line;
  const lines = <Lines line={line} textId={textId} />;
  return (
    <div class="card-line">
      {onClick === undefined ? (
        <div class="card-line-main">{lines}</div>
      ) : (
        <Clickable class="card-line-main card-line-click" onClick={onClick}>
          {lines}
        </Clickable>
      )}
      {button === undefined ? null : <CardButton button={button} />}
      {switchControl === undefined ? null : <SwitchControl control={switchControl} labelledBy={textId} />}
      {endIcon === undefined ? null : <CardIcon icon={endIcon} />}
    </div>
  );
};
