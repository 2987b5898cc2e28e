/** What has been written to everyone: by four customers of the seed, and by somebody whom nobody knows yet. All made up. */

export interface Letter {
  /** 16 hexadecimal digits, as Gmail's. */
  readonly id: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly receivedAt: number;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Who else was written to. */
  readonly cc?: { readonly name: string; readonly email: string };
}

type Envelope = Pick<Letter, 'id' | 'from' | 'receivedAt'>;

const suzuki: Envelope = {
  id: '19d5f3b0a41c0001',
  from: { name: '鈴木 樹', email: 'itsuki.suzuki@akanegumo-shoji.example.co.jp' },
  receivedAt: Date.UTC(2026, 3, 5, 23, 41),
};
const vandenberg: Envelope = {
  id: '19d5eb77c2d40002',
  from: { name: 'Emma Vandenberg', email: 'emma@nimbusvale-us.example.org' },
  receivedAt: Date.UTC(2026, 3, 5, 21, 17),
};
const stranger: Envelope = {
  id: '19d5207c55e80003',
  from: { name: '相川 澪', email: 'mio.aikawa@tsukimi-kobo.example' },
  receivedAt: Date.UTC(2026, 3, 3, 8, 2),
};
const mori: Envelope = {
  id: '19d517a1f3b60004',
  from: { name: '森 直樹', email: 'n-mori@kaede-shoji.example' },
  receivedAt: Date.UTC(2026, 3, 3, 5, 30),
};
const mcAllister: Envelope = {
  id: '19d4d4629a720005',
  from: { name: 'Imogen McAllister', email: 'imogen.mcallister@tindersby-gb.example.org' },
  receivedAt: Date.UTC(2026, 3, 2, 9, 55),
};

/** His title and his direct line are not those that the label has. */
const SUZUKI_SIGNS = `──────────────────
一般社団法人茜雲商事協会 製造部
代表理事　鈴木 樹（すずき いつき）
〒060-3442 北海道札幌市中央区架空町7丁目25-9 楓ビル7F
TEL 03-0251-0510 / 直通 03-0251-0599
──────────────────`;

const STRANGER_SIGNS = `━━━━━━━━━━━━━━━━━━
株式会社月見工房　企画部
部長　相川 澪（あいかわ みお）
〒920-0099 石川県金沢市架空町12-3
TEL 076-000-3344 / FAX 076-000-3345
携帯 090-0123-4567
mio.aikawa@tsukimi-kobo.example
https://tsukimi-kobo.example/
━━━━━━━━━━━━━━━━━━`;

const VANDENBERG_SIGNS = `--
Emma Vandenberg
Nimbusvale LLC
Phone: +1 503 555 0164`;

export const letters: Readonly<Record<'en' | 'ja', readonly Letter[]>> = {
  en: [
    {
      ...suzuki,
      subject: 'Delivery of the April order',
      paragraphs: [
        'Good morning,',
        'The April order leaves our warehouse on Wednesday. Two of the twelve crates come a day later; the tracking numbers follow this afternoon.',
        'My direct line has changed. Please pass the new number on to your colleagues.',
        SUZUKI_SIGNS,
      ],
    },
    {
      ...vandenberg,
      cc: suzuki.from,
      subject: 'Agenda for Thursday',
      paragraphs: [
        'Hello,',
        'Three points for Thursday: the new packaging, prices for the second half of the year, and who looks after us while Mr Sato is away.',
        'Half an hour should do.',
        VANDENBERG_SIGNS,
      ],
    },
    {
      ...stranger,
      subject: 'Introducing our workshop',
      paragraphs: [
        'Hello,',
        'We make small lacquered boxes in Kanazawa and saw your booth at the spring fair. May I send you our catalogue?',
        STRANGER_SIGNS,
      ],
    },
    {
      ...mori,
      subject: 'Re: Invoice 2026-0318',
      paragraphs: [
        'Thank you, the invoice has arrived. We pay by the end of the month as usual.',
        'Naoki Mori',
      ],
    },
    {
      ...mcAllister,
      subject: 'Samples arrived safely',
      paragraphs: [
        'Just a line to say that all five samples arrived in one piece. The blue one is everybody’s favourite here.',
        'Imogen',
      ],
    },
  ],
  ja: [
    {
      ...suzuki,
      subject: '4月分のご注文の納品について',
      paragraphs: [
        'いつもお世話になっております。',
        '4月分は水曜日に倉庫から出荷いたします。12箱のうち2箱は翌日の到着となります。伝票番号は本日午後にお知らせいたします。',
        'なお、私の直通番号が変わりました。皆さまにもお伝えいただけますと幸いです。',
        SUZUKI_SIGNS,
      ],
    },
    {
      ...vandenberg,
      cc: suzuki.from,
      subject: 'Agenda for Thursday',
      paragraphs: [
        'Hello,',
        'Three points for Thursday: the new packaging, prices for the second half of the year, and who looks after us while Mr Sato is away.',
        'Half an hour should do.',
        VANDENBERG_SIGNS,
      ],
    },
    {
      ...stranger,
      subject: '工房のご紹介',
      paragraphs: [
        '突然のご連絡失礼いたします。',
        '金沢で漆の小箱を作っております。春の展示会で貴社のブースを拝見しました。カタログをお送りしてもよろしいでしょうか。',
        STRANGER_SIGNS,
      ],
    },
    {
      ...mori,
      subject: 'Re: 請求書 2026-0318',
      paragraphs: ['請求書を確かに受け取りました。いつもどおり月末にお支払いいたします。', '森 直樹'],
    },
    {
      ...mcAllister,
      subject: 'Samples arrived safely',
      paragraphs: [
        'Just a line to say that all five samples arrived in one piece. The blue one is everybody’s favourite here.',
        'Imogen',
      ],
    },
  ],
};
