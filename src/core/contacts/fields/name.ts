/** A person's name, in its parts and in how they sound; a name that was never taken apart stands whole. */
import { describeField, withoutStandIn } from '../describeField';
import { katakana } from '../kana';
import { plainText } from '../plainText';

export const NAME_PARTS = ['family', 'given', 'middle', 'prefix', 'suffix'] as const;
const READING_PARTS = ['familyReading', 'givenReading', 'middleReading', 'prefixReading', 'suffixReading'];

export const name = describeField({
  name: 'name',
  attributes: {
    family: plainText,
    given: plainText,
    middle: plainText,
    prefix: plainText,
    suffix: plainText,
    familyReading: katakana,
    givenReading: katakana,
    middleReading: katakana,
    prefixReading: katakana,
    suffixReading: katakana,
    fullReading: katakana,
    unstructured: plainText,
  },
  // Address books build the whole name and reading from their parts, each in its own order and language.
  settle: (element) =>
    withoutStandIn(withoutStandIn(element, 'unstructured', NAME_PARTS), 'fullReading', READING_PARTS),
});
