/** Made-up Japanese companies: season words of poetry joined with trades, each with an address and a mail domain. */
import { digits, seededRandom, type Random } from './seededRandom';

export interface PostalAddress {
  readonly formatted: string;
  readonly street: string;
  readonly extended: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

export interface Company {
  readonly name: string;
  readonly domain: string;
  readonly address: PostalAddress;
}

const stems = (
  '星灯/hoshiakari 雲海/unkai 緑陰/ryokuin 朝凪/asanagi 夕凪/yunagi 白露/hakuro 花筏/hanaikada 木洩日/komorebi ' +
  '風待/kazamachi 雪解/yukige 松籟/shorai 青嵐/seiran 茜雲/akanegumo 薄氷/usurai 野分/nowaki 空蝉/utsusemi ' +
  '時雨/shigure 霧笛/muteki 潮騒/shiosai 山笑/yamawarau 若楓/wakakaede 鈴懸/suzukake ひので/hinode カエデ/kaede'
).split(' ');

const trades = (
  '商事/shoji 工業/kogyo 製作所/seisakusho 電機/denki 建設/kensetsu 食品/shokuhin 物流/butsuryu システムズ/systems ' +
  '印刷/insatsu 不動産/fudosan 薬品/yakuhin 観光/kanko'
).split(' ');

/** The legal form stands in front of the name or behind it, and people abbreviate it. */
const legalForms = [
  (name: string) => `株式会社${name}`,
  (name: string) => `${name}株式会社`,
  (name: string) => `有限会社${name}`,
  (name: string) => `${name}有限会社`,
  (name: string) => `合同会社${name}`,
  (name: string) => `${name}合同会社`,
  (name: string) => `株式会社 ${name}`,
  (name: string) => `(株)${name}`,
  (name: string) => `㈱${name}`,
  (name: string) => `一般社団法人${name}協会`,
] as const;

const cities = [
  ['東京都', '千代田区', '100'],
  ['東京都', '渋谷区', '150'],
  ['神奈川県', '横浜市中区', '231'],
  ['大阪府', '大阪市北区', '530'],
  ['愛知県', '名古屋市中村区', '450'],
  ['北海道', '札幌市中央区', '060'],
  ['福岡県', '福岡市博多区', '812'],
  ['京都府', '京都市左京区', '606'],
  ['沖縄県', '那覇市', '900'],
  ['島根県', '隠岐郡海士町', '684'],
] as const;

/** No such quarters exist there. */
const quarters = ['月見台', '架空町', '鈴虫が丘', '大字夢野字小夢', '六本楓', '虹ノ下'] as const;

export const japaneseAddress = (random: Random): PostalAddress => {
  const [region, city, area] = random.pick(cities);
  const postalCode = `${area}-${digits(random.below(10_000), 4)}`;
  const block = `${random.below(9) + 1}丁目${random.below(30) + 1}-${random.below(20) + 1}`;
  const street = `${random.pick(quarters)}${block}`;
  const extended = random.oneIn(2)
    ? `${random.pick(['楓ビル', '第２月光ビル', 'メゾン・ド・ユメ'])}${random.below(20) + 1}F`
    : '';
  const country = random.pick(['日本', 'JP']);
  const formatted = [`〒${postalCode}`, `${region}${city}${street}`, extended]
    .filter((line) => line !== '')
    .join('\n');
  return { formatted, street, extended, city, region, postalCode, country };
};

/** How many companies there are; several customers work at each, under the same address. */
export const japaneseCompanyCount = 144;

export const japaneseCompany = (index: number): Company => {
  const random = seededRandom(0x4a50_0000 + index);
  const [stem = '', stemRoman = ''] = (stems[index % stems.length] ?? '').split('/');
  const [trade = '', tradeRoman = ''] = (
    trades[(5 * index + Math.floor(index / stems.length)) % trades.length] ?? ''
  ).split('/');
  const topLevel = random.pick(['example', 'example.co.jp', 'example.jp', 'example.com']);
  return {
    name: random.pick(legalForms)(`${stem}${trade}`),
    domain: `${stemRoman}-${tradeRoman}.${topLevel}`,
    address: japaneseAddress(random),
  };
};
