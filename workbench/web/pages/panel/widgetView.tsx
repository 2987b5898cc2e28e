/** Draws one widget of a card, whichever it is. */
import { ButtonList } from './cardButton';
import { DecoratedText } from './decoratedText';
import { usePanelSurroundings } from './panelContext';
import { GridWidget, ImageWidget } from './pictures';
import { RichText } from './richTextView';
import { SelectionInput } from './selectionInput';
import { TextInput } from './textInput';
import type { Widget } from './widgetJson';

export const WidgetView = ({ widget }: { readonly widget: Widget }) => {
  const { words } = usePanelSurroundings();
  if ('textParagraph' in widget)
    return (
      <p class="card-paragraph">
        <RichText text={widget.textParagraph.text} />
      </p>
    );
  if ('decoratedText' in widget) return <DecoratedText line={widget.decoratedText} />;
  if ('buttonList' in widget) return <ButtonList buttons={widget.buttonList.buttons} />;
  if ('textInput' in widget) return <TextInput field={widget.textInput} />;
  if ('selectionInput' in widget) return <SelectionInput selection={widget.selectionInput} />;
  if ('divider' in widget) return <hr class="card-divider" />;
  if ('image' in widget) return <ImageWidget image={widget.image} />;
  if ('grid' in widget) return <GridWidget grid={widget.grid} />;
  return <p class="card-undrawn">{words.undrawn(widget.undrawn)}</p>;
};
