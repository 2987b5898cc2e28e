/** Postal addresses in a signature: the first one, in the order of a Japanese envelope or line by line as elsewhere. */
import { JAPANESE } from './lineKinds';
import { WESTERN_COMPANY } from './postWords';

export interface PostalAddress {
  readonly address: string;
  readonly postalCode: string;
}

interface FoundAddress extends PostalAddress {
  readonly line: number;
}

const PREFECTURE =
  /^(?:北海道|東京都|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|架空)県)/u;
const TOWN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶケ]{1,8}[市区郡町村].*\d/u;
const PLACE_LABEL =
  /^(?:(?:本社|本店|本部)(?:工場)?|住所|所在地|勤務先|address|add\.?|[^\s:]{2,6}(?:支店|支社|営業所|工場))\s*[:/]?\s*(?=$|〒|\d{3}-\d{4}|[\p{L}\d])/iu;
const JAPANESE_CODE = /(?:^|\s)〒?\s?(\d{3}-\d{4})(?!\d)\s*/u;
const BUILDING = /ビル|タワー|会館|マンション|ハイツ|プラザ|スクエア|センター|[\d]+(?:F|階)$|号室$|^\d+F\b/u;

const isJapanesePlace = (text: string): boolean => PREFECTURE.test(text) || TOWN.test(text);

const isOnwards = (line: string): boolean =>
  line !== '' &&
  JAPANESE.test(line) &&
  (BUILDING.test(line) || /^[^\s]+\d+-\d+/u.test(line)) &&
  !/会社|法人|〒|:/u.test(line);

const tidy = (text: string): string =>
  text
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines are what phones and links left; those that are used become ''. */
export const takeJapaneseAddress = (lines: string[]): FoundAddress | undefined => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim().replace(/^\|\s*/, '');
    const unlabelled = line.replace(/^(?:本社|本店|住所|所在地|勤務先)\s*[:/]?\s*(?=〒|\S)/u, '');
    const code =
      /〒/.test(line) || /^\d{3}-\d{4}(?:\s|$)/.test(unlabelled)
        ? JAPANESE_CODE.exec(line.replace('〒', ' 〒'))
        : null;
    const here = code === null ? unlabelled : line.replace('〒', ' 〒').slice(code.index + code[0].length);
    const place = tidy(here.split('|')[0] ?? '');
    if (code === null && !isJapanesePlace(place)) continue;
    if (place !== '' && !JAPANESE.test(place)) continue;
    const parts = place === '' ? [] : [place];
    lines[at] = here.split('|').slice(1).join('|');
    for (let next = at + 1; next < Math.min(at + 4, lines.length); next += 1) {
      const more = tidy((lines[next] ?? '').replace(/\|.*$/u, ''));
      const begins = parts.length === 0 && JAPANESE.test(more) && (isJapanesePlace(more) || /\d/.test(more));
      if (!begins && !(parts.length > 0 && isOnwards(more))) break;
      parts.push(more);
      lines[next] = (lines[next] ?? '').split('|').slice(1).join('|');
    }
    return { line: at, address: parts.join(' '), postalCode: code?.[1] ?? '' };
  }
  return undefined;
};

const COUNTRY =
  /^(?:germany|deutschland|japan|france|italy|italia|poland|portugal|spain|españa|switzerland|schweiz|austria|netherlands|belgium|sweden|denmark|norway|finland|ireland|scotland|england|united kingdom|uk|u\.k\.|usa|u\.s\.a\.|united states|canada|australia|india|china|korea|singapore|uae)\.?$/i;
const STREET =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|dr\.|boulevard|blvd\.?|way|row|square|quay|quayside|plaza|suite|unit|bldg|building|house|tower|hall|room|rue|quai|via|rua|calle|ul\.|plot|p\.?o\.? box|floor|park|gate|millgate|court|terrace|place)(?=$|[\s,.#\d])|(?:strasse|straße|weg|allee|platz|gasse|-cho|-ku|-machi|-shi|-dori|-daero|-gil|-ro)\b/i;
const CODES: readonly RegExp[] = [
  /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/,
  /\b(?:[A-Z]{2}|[A-Z][a-z]{3,}) (\d{5})(?:-\d{4})?$/,
  /(?:^|[\s,-])(\d{2}-\d{3}) \p{Lu}/u,
  /(?:^|\s)(\d{4}-\d{3}) \p{Lu}/u,
  /(?:^|[\s,])(\d{3}-\d{4})(?=$|[\s,])/,
  /(?:^|[\s,]|\b[A-Z]{1,2}-)(\d{4,5}) \p{Lu}\p{Ll}/u,
  /\p{Ll} ?-? ?(\d{5,6})(?=$|[\s,])/u,
];
const LEGAL = /registered|regist|\bHRB\b|amtsgericht|geschäftsführer|sitz der|\bVAT\b|P\.?IVA|USt/i;

const codeIn = (text: string): string | undefined => {
  for (const pattern of CODES) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
};

const CITY_AND_STATE = /^\p{Lu}[\p{L} .]+, [A-Z]{2}$/u;

const isWesternPlace = (text: string): boolean =>
  !JAPANESE.test(text) &&
  !LEGAL.test(text) &&
  text.length > 2 &&
  !/^p\.? ?o\.? ?box/i.test(text) &&
  (/\d/.test(text) || !WESTERN_COMPANY.test(text)) &&
  (codeIn(text) !== undefined ||
    CITY_AND_STATE.test(text) ||
    (STREET.test(text) && (/\d/.test(text) || /,/.test(text))));

/** The first run of cells that are places; what is only a country or a city belongs to what stands before it. */
export const takeWesternAddress = (cells: string[]): PostalAddress | undefined => {
  const start = cells.findIndex((cell) => isWesternPlace(unlabelled(cell)));
  if (start < 0) return undefined;
  const parts: string[] = [];
  for (let at = start; at < cells.length && parts.length < 6; at += 1) {
    const cell = unlabelled(cells[at] ?? '');
    if (!isWesternPlace(cell) && !COUNTRY.test(cell)) break;
    parts.push(cell.replace(/,$/, ''));
    cells[at] = '';
  }
  const address = parts.join(', ');
  return {
    address,
    postalCode:
      [...parts]
        .reverse()
        .map(codeIn)
        .find((code) => code !== undefined) ?? '',
  };
};

const unlabelled = (cell: string): string =>
  cell
    .trim()
    .replace(/^(?:a|add(?:ress)?\.?)[: ]\s*(?=\S*\d|[A-Z])/i, '')
    .replace(PLACE_LABEL, '')
    .trim();
