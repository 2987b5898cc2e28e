/** What a line of a mail is, as far as its looks tell. Lines are in normal width. */

export const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `-- `, by which mail programs know a signature (RFC 3676, 4.3). Trailing spaces are gone by now. */
export const isDelimiter = (line: string): boolean => line === '--';

/** ━━━, ***, _/_/_/, ◆◇◆◇, - - -: marks in a row, and no words. */
export const isRule = (line: string): boolean => {
  const marks = line.replace(/\s/g, '');
  return marks.length >= 3 && !/[\p{L}\p{N}]/u.test(marks.replace(/[ー一〇]/gu, '')) && !isPicture(marks);
};

/** Rules repeat themselves; faces and drawings do not. */
const isPicture = (marks: string): boolean => new Set(marks).size > 4;

const POLITE_END =
  /(?:です|ます|ました|ません|でした|ください|下さい|ましょう|ございます|存じます|願います|致します|申し上げます|ですね|ますね|します|しますね|まで)[。!?♪〜~]*$/u;

/** A company's Ltd. ends no sentence. */
const ABBREVIATION_END =
  /(?:\b(?:ltd|inc|co|corp|s\.a|llc|pte|pvt|mr|ms|dr|jr|sr|st|ave|k\.k|o\.o|srl|s\.r\.l|b\.v|n\.v)\.)$/i;

const wordsOf = (line: string): number => line.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

export const isSentence = (line: string): boolean => {
  const text = line.trim();
  if (JAPANESE.test(text) && (/[。]/u.test(text) || POLITE_END.test(text) || /[!?♪★]$/u.test(text)))
    return true;
  if (/@|\d{3}/.test(text) && wordsOf(text) < 10) return false;
  if (/[.?!]$/.test(text) && !ABBREVIATION_END.test(text) && wordsOf(text) >= 3) return true;
  return wordsOf(text) >= (/\|/.test(text) ? 30 : 12);
};

const CLOSING =
  /^(?:(?:with )?(?:my |very )?(?:kind|best|warm|warmest|kindest)?(?:est)?\s*(?:regards|wishes|greetings)|best|sincerely|cheers|thanks?|thank you|many thanks|thanks (?:&|and) regards|yours|respectfully|all the best|take care|cordialement|bien à vous|mit freundlichen|viele grüße|freundliche gr|saludos|atentamente|cordiali saluti|敬具|以上|草々)(?=$|[\s,!./。])[^\d@]{0,40}$/i;

/** "Best regards," and what else stands before a signature. */
export const isClosing = (line: string): boolean => CLOSING.test(line.trim()) && !isSentenceLong(line);

const isSentenceLong = (line: string): boolean => wordsOf(line) > 8;

const GREETING = /^(?:dear|hi|hello|hey|bonjour|good (?:morning|afternoon|evening)|to whom)\b/i;
const ADDRESSEE = /(?:様|さま|さん|殿|御中|各位|先生)[,、!。]?$/u;
const LISTED = /^\s*(?:[・●■○◎①-⑨➀-➈*•-]|\(?\d{1,2}[.)])\s*\S/u;

/** Somebody is spoken to, or something is listed: no part of a signature. */
export const isOfBody = (line: string): boolean => {
  const text = line.trim();
  return GREETING.test(text) || ADDRESSEE.test(text) || LISTED.test(line) || isSentence(line);
};
