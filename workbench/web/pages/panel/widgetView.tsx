/** Draws one widget of a card, whichever it is. */
import { ButtonList } from './cardButton';
import { Carousel } from './carousel';
import { ChipList } from './chipList';
import { Columns } from './columns';
import { DateTimePicker } from './dateTimePicker';
import { DecoratedText } from './decoratedText';
import { usePanelSurroundings } from './panelContext';
import { GridWidget, ImageWidget } from './pictures';
import { SelectionInput } from './selectionInput';
import { TextInput } from './textInput';
import { TextParagraph } from './textParagraph';
import type { WidgetKind } from './widgetJson';

export const WidgetView = ({ widget }: { readonly widget: WidgetKind }) => {
  const { words } = usePanelSurroundings();
  if ('textParagraph' in widget) return <TextParagraph paragraph={widget.textParagraph} />;
  if ('decoratedText' in widget) return <DecoratedText line={widget.decoratedText} />;
  if ('buttonList' in widget) return <ButtonList buttons={widget.buttonList.buttons} />;
  if ('textInput' in widget) return <TextInput field={widget.textInput} />;
  if ('selectionInput' in widget) return <SelectionInput selection={widget.selectionInput} />;
  if ('dateTimePicker' in widget) return <DateTimePicker picker={widget.dateTimePicker} />;
  if ('divider' in widget) return <hr class="card-divider" />;
  if ('image' in widget) return <ImageWidget image={widget.image} />;
  if ('grid' in widget) return <GridWidget grid={widget.grid} />;
  if ('chipList' in widget) return <ChipList list={widget.chipList} />;
  if ('columns' in widget) return <Columns columns={widget.columns} />;
  if ('carousel' in widget) return <Carousel carousel={widget.carousel} />;
  return <p class="card-undrawn">{words.undrawn(widget.undrawn)}</p>;
};
