/** Words by which a company, a department and a title are told in Japanese and in the languages that business mail is written in. */

const LEGAL_FORM =
  '(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\\((?:株|有|同|資|名|医|学|社|財|一社|一財|公財|公社)\\)|(?:一般|公益)?(?:社団|財団)法人|医療法人(?:社団|財団)?|学校法人|社会福祉法人|宗教法人|(?:特定非営利活動|NPO|農事組合|税理士|弁護士|監査|司法書士|国立大学|独立行政|国立研究開発)法人|協同組合|生活協同組合)';

export const IS_LEGAL_FORM = new RegExp(`^${LEGAL_FORM}$`, 'u');
export const HAS_LEGAL_FORM = new RegExp(LEGAL_FORM, 'u');

/** What only institutions are called; shops and offices without a legal form end in one of these. */
export const INSTITUTION =
  /(?:事務所|大学|大学院|高等?学校|学園|病院|医院|クリニック|市役所|区役所|町役場|村役場|県庁|都庁|銀行|信用金庫|協会|財団|組合|研究所|商店|商会|工房|工務店|代理店|ホテル|旅館|ショップ|スタジオ|出版|薬局|商工会議所)$/u;

export const DEPARTMENT =
  /(?:部|課|室|係|局|班|科|本部|グループ|チーム|事業部|支店|支社|営業所|出張所|センター|工場|事業所|専攻|研究科|学部|ユニット|ラボ|Dept\.?|[A-Z\d]?G)$/u;
/** Departments that are written without a word for department; nothing else is taken as short as that. */
export const BARE_DEPARTMENT = /^(?:営業|総務|経理|人事|広報|企画|開発|製造|購買|法務|財務|秘書)$/u;

const JAPANESE_TITLES = [
  '代表取締役(?:社長|会長|副社長|専務|常務)?(?:(?:兼)?(?:CEO|COO|執行役員))?',
  '代表社員|代表理事|代表|取締役(?:会長|社長|副社長|専務|常務)?|専務取締役|常務取締役|社外取締役|執行役員|上席執行役員|監査役|相談役|顧問|会長|社長|副社長|専務|常務|理事長?|専務理事|常務理事',
  '(?:[^\\s]{0,10})(?:本部長|事業部長|支店長|支社長|営業所長|工場長|部長|課長|係長|室長|局長|所長|次長|店長|院長|校長|学長|事務長|事務局長|センター長|グループ長|編集長|班長|科長|館長|園長|組合長|チーフ|リーダー|マネージャー|マネジャー|ディレクター|デザイナー|エンジニア|プロデューサー|コンサルタント|アドバイザー|プランナー|アナリスト|スペシャリスト|オフィサー|コーディネーター|ライター|アーキテクト)(?:代理|補佐|心得|待遇)?',
  '主任(?:技師|研究員)?|主査|主事|主幹|主席|参事|参与|調査役|副参事|技師長?|担当|店主|女将|秘書|弁護士|税理士|公認会計士|会計士|司法書士|行政書士|弁理士|社会保険労務士|社労士|一級建築士|建築士|宅地建物取引士|中小企業診断士|医師|薬剤師|看護師長|教授|准教授|特任教授|名誉教授|講師|助教|助手|研究員|記者|編集者|CEO|CTO|CFO|COO',
].join('|');

export const JAPANESE_TITLE = new RegExp(`^(?:${JAPANESE_TITLES})$`, 'u');
/** 営業部課長 is two things in one word; 営業部長 is one. */
export const DEPARTMENT_AND_TITLE = new RegExp(
  `^(.{2,20}(?:部|課|室|局|本部|支店|グループ|チーム))(${JAPANESE_TITLES})$`,
  'u',
);

export const WESTERN_COMPANY =
  /(?:^|[\s,.])(?:inc\.?|incorporated|ltd\.?|limited|l\.?l\.?c\.?|l\.?l\.?p\.?|plc|gmbh(?: & co\. kg)?|ag|kg|corp\.?|corporation|company|co\.,? ?ltd\.?|co\.|k\.k\.|s\.a\.(?:s\.)?|sas|sarl|s\.?à r\.?l\.?|b\.v\.|n\.v\.|ab|a\/s|aps|as|oy|oyj|pte\.? ltd\.?|pvt\.? ltd\.?|s\.r\.l\.|srl|s\.p\.a\.|sp\. z o\.o\.|s\.l\.|lda\.?|fze|fzco|pty\.? ltd\.?|group|holdings|sdn\.? bhd\.?|kft\.?|d\.o\.o\.|s\.r\.o\.|e\.v\.)$/i;

const WESTERN_DEPARTMENTS =
  'accounts (?:receivable|payable)|operations|supply chain|human resources|procurement|purchasing|finance|accounting|marketing|sales|legal|engineering|logistics|customer (?:service|success|support)|public relations|vertrieb|einkauf|research (?:and|&) development|r&d|quality assurance|business development|information technology';
export const WESTERN_DEPARTMENT = new RegExp(
  `^(?:${WESTERN_DEPARTMENTS})$|(?:\\b(?:department|dept\\.?|division|team|section|unit|bureau|office|abteilung|service)$)|^(?:department|division|dept\\.?) of `,
  'i',
);

export const WESTERN_TITLE =
  /\b(?:manager|director|engineer|officer|president|vice|v\.?p\.?|svp|evp|ceo|cto|cfo|coo|cio|cmo|head|lead|leader|chief|executive|consultant|coordinator|specialist|analyst|designer|developer|assistant|partner|supervisor|representative|accountant|founder|co-founder|owner|attorney|counsel|lawyer|broker|underwriter|architect|scientist|professor|lecturer|secretary|buyer|planner|editor|producer|administrator|associate|agent|controller|treasurer|strategist|researcher|technician|advisor|adviser|principal|chairman|chairwoman|chair|receptionist|recruiter|merchandiser|purchaser|photographer|translator|intern|trainee|clerk|dean|fellow)\b/i;
