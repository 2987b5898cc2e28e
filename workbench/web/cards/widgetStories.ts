/** Every widget of google.apps.card.v1 in its variants, in the order of the gallery. */
import type { StoryGroup } from './cardStory';
import { buttonList, chipList, icon } from './widgets/buttons';
import { selectionInput } from './widgets/choices';
import { dateTimePicker, textInput } from './widgets/fields';
import { carousel, columns, section } from './widgets/layouts';
import { grid, image } from './widgets/pictures';
import { decoratedText, divider, textParagraph } from './widgets/texts';
import { fixedFooter, header, navigation } from './widgets/wholeCards';

export const widgetStories: readonly StoryGroup[] = [
  textParagraph,
  decoratedText,
  buttonList,
  textInput,
  selectionInput,
  dateTimePicker,
  image,
  grid,
  divider,
  icon,
  columns,
  carousel,
  chipList,
  section,
  header,
  fixedFooter,
  navigation,
];
