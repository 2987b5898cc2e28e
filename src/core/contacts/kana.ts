/** Readings: hiragana and katakana spell the same sounds, so a reading is compared in katakana. */
import { plainText } from './plainText';

const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g;
const TO_KATAKANA = 0x60;

/** Normalised once more at the end: some sounds exist as one character in katakana only. */
export const katakana = (text: string): string =>
  plainText(text)
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + TO_KATAKANA))
    .normalize('NFKC');
