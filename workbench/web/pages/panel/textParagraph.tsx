/** A paragraph of text with Google's little HTML. Beyond its most lines it is folded, and can be unfolded. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanelSurroundings } from './panelContext';
import { RichText } from './richTextView';
import type { TextParagraph as ParagraphJson } from './widgetJson';

const Folded = ({ text, lines }: { readonly text: string; readonly lines: number }) => {
  const { words } = usePanelSurroundings();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const drawn = element.current;
    if (drawn !== null && !isOpen) setLong(drawn.scrollHeight > drawn.clientHeight + 1);
  }, [text, lines, isOpen]);
  return (
    <div>
      <div
        ref={element}
        id={id}
        class={isOpen ? 'card-paragraph' : 'card-paragraph card-paragraph-folded'}
        style={isOpen ? undefined : { webkitLineClamp: lines }}
      >
        <RichText text={text} />
      </div>
      {isLong ? (
        <button
          type="button"
          class="card-unfold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.showLess : words.unfold}
        </button>
      ) : null}
    </div>
  );
};

export const TextParagraph = ({ paragraph: { text, maxLines } }: { readonly paragraph: ParagraphJson }) =>
  maxLines === undefined || maxLines < 1 ? (
    // Lists are no part of an HTML paragraph.
    <div class="card-paragraph">
      <RichText text={text} />
    </div>
  ) : (
    <Folded text={text} lines={maxLines} />
  );
