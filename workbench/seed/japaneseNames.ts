/** Japanese family and given names, each with its reading and its usual romanisation, combined at random. */

export interface ReadName {
  readonly written: string;
  /** In hiragana. */
  readonly reading: string;
  /** In small Latin letters, as it stands in a mail address. */
  readonly roman: string;
}

const names = (text: string): readonly ReadName[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [written = '', reading = '', roman = ''] = entry.split('/');
      return { written, reading, roman };
    });

/** Old and rare forms (髙, 﨑, 邉, 齋, and 𠮷 outside the basic plane) stand among them as they do in real address books. */
export const japaneseFamilyNames = names(`
  佐藤/さとう/sato 鈴木/すずき/suzuki 髙橋/たかはし/takahashi 田中/たなか/tanaka 伊藤/いとう/ito
  渡邉/わたなべ/watanabe 山本/やまもと/yamamoto 中村/なかむら/nakamura 小林/こばやし/kobayashi 加藤/かとう/kato
  𠮷田/よしだ/yoshida 山田/やまだ/yamada 佐々木/ささき/sasaki 山口/やまぐち/yamaguchi 松本/まつもと/matsumoto
  井上/いのうえ/inoue 木村/きむら/kimura 林/はやし/hayashi 齋藤/さいとう/saito 清水/しみず/shimizu
  山﨑/やまざき/yamazaki 森/もり/mori 池田/いけだ/ikeda 橋本/はしもと/hashimoto 阿部/あべ/abe
  石川/いしかわ/ishikawa 前田/まえだ/maeda 藤田/ふじた/fujita 小川/おがわ/ogawa 後藤/ごとう/goto
  岡田/おかだ/okada 長谷川/はせがわ/hasegawa 村上/むらかみ/murakami 近藤/こんどう/kondo 石井/いしい/ishii
  坂本/さかもと/sakamoto 遠藤/えんどう/endo 青木/あおき/aoki 藤井/ふじい/fujii 西村/にしむら/nishimura
  勅使河原/てしがわら/teshigawara 五十嵐/いがらし/igarashi 小鳥遊/たかなし/takanashi 東海林/しょうじ/shoji
  仲宗根/なかそね/nakasone 比嘉/ひが/higa 辻󠄀/つじ/tsuji 菅/すが/suga
`);

export const japaneseGivenNames = names(`
  翔太/しょうた/shota 陽菜/ひな/hina 蓮/れん/ren 結衣/ゆい/yui 大輔/だいすけ/daisuke 美咲/みさき/misaki
  健一/けんいち/kenichi 恵子/けいこ/keiko 直樹/なおき/naoki 由美子/ゆみこ/yumiko 誠/まこと/makoto 真由美/まゆみ/mayumi
  拓也/たくや/takuya 香織/かおり/kaori 哲也/てつや/tetsuya 智子/ともこ/tomoko 和夫/かずお/kazuo 幸子/さちこ/sachiko
  隆/たかし/takashi 久美子/くみこ/kumiko 浩二/こうじ/koji 明美/あけみ/akemi 修/おさむ/osamu 裕子/ゆうこ/yuko
  剛/つよし/tsuyoshi 千尋/ちひろ/chihiro 悠真/ゆうま/yuma 葵/あおい/aoi 樹/いつき/itsuki 凛/りん/rin
  さくら/さくら/sakura ひろし/ひろし/hiroshi マリア/まりあ/maria ジョージ/じょーじ/joji 龍之介/りゅうのすけ/ryunosuke
  小百合/さゆり/sayuri 光太郎/こうたろう/kotaro 百合子/ゆりこ/yuriko 渉/わたる/wataru 静香/しずか/shizuka
  一郎/いちろう/ichiro 花子/はなこ/hanako 純/じゅん/jun 薫/かおる/kaoru 聡/さとし/satoshi 瞳/ひとみ/hitomi
`);

/** ひらがな → ヒラガナ: the two syllabaries stand 0x60 apart in Unicode. */
export const katakana = (hiragana: string): string =>
  hiragana.replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
