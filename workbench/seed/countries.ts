/** The countries of the international customers: names (with a Latin spelling where they need one), cities, forms of phones. */
import { digits } from './seededRandom';

export interface Country {
  readonly code: string;
  /** `written/latin`, the latter only where the former cannot stand in a mail address. */
  readonly givenNames: string;
  readonly familyNames: string;
  /** `city/region/postal code/street`; `#` stands for a digit. */
  readonly cities: readonly string[];
  /** From a number below 100: ranges set aside for fiction where the country has one, otherwise numbers that cannot be dialled. */
  readonly phone: (line: number) => string;
  /** Around the company's name. */
  readonly legalForm: (name: string) => string;
}

export const countries: readonly Country[] = [
  {
    code: 'US',
    givenNames: 'Olivia Noah Emma Liam Ava Mary-Jane DeShawn Beatriz Kai Xochitl',
    familyNames: "Whitfield Okafor O'Hara Ramírez Vandenberg St.Clair",
    cities: ['Springvale/OR/97###/### Maple Avenue', 'Port Aurora/ME/04###/## Harbor Street'],
    phone: (line) => (line % 2 === 0 ? `+1 (503) 555-01${digits(line, 2)}` : `503.555.01${digits(line, 2)}`),
    legalForm: (name) => `${name}, Inc.`,
  },
  {
    code: 'GB',
    givenNames: 'Harriet Alistair Imogen Rhys Siân Barnaby Philippa Ewan',
    familyNames: 'Pemberton-Hale Ashdown McAllister Featherstone Ó-Briain',
    cities: ['London//SE# #XX/## Lantern Row', 'Caermoor/Gwynedd/LL## #XX/# Heol y Felin'],
    phone: (line) => (line % 2 === 0 ? `+44 20 7946 00${digits(line, 2)}` : `020 7946 00${digits(line, 2)}`),
    legalForm: (name) => `${name} Ltd`,
  },
  {
    code: 'FR',
    givenNames: 'Zoé François Éloïse Jérôme Anaïs Benoît Gaëlle Théo',
    familyNames: 'Lefèvre Saint-Aubin D’Orlange Bâtisseur Noël',
    cities: ["Valombre/Provence/13###/## rue de l'Église", 'Paris//75###/## quai des Brumes'],
    phone: (line) =>
      line % 2 === 0 ? `+33 1 99 00 00 ${digits(line, 2)}` : `01.99.00.00.${digits(line, 2)}`,
    legalForm: (name) => `${name} S.à r.l.`,
  },
  {
    code: 'DE',
    givenNames: 'Jürgen Anneliese Björn Käthe Günther Sönke Bärbel Lutz',
    familyNames: 'Müllerhoff Großmann Weißenfels Schäferling Öttinghaus',
    cities: ['Berlin//10###/Mondscheinstraße ##', 'Grünwinkel/Bayern/8####/Am Hügel #'],
    phone: (line) => (line % 2 === 0 ? `+49 30 231250${digits(line, 2)}` : `(030) 23125 0${digits(line, 2)}`),
    legalForm: (name) => `${name} GmbH & Co. KG`,
  },
  {
    code: 'ES',
    givenNames: 'Íñigo Begoña Joaquín Núria María-José Iñaki Inés Óscar Sofía',
    familyNames: 'Peñalver Ibáñez Güell Castaño Muñiz Echeverría Ordóñez Zúñiga',
    cities: ['Valdeluna/Castilla/4####/Calle del Olmo, ##'],
    phone: (line) => `+34 000 000 0${digits(line, 2)}`,
    legalForm: (name) => `${name}, S.L.`,
  },
  {
    code: 'BR',
    givenNames: 'João Conceição Antônio Lívia Otávio Flávia Luís Inês',
    familyNames: 'Magalhães Gonçalves Araújo Simões Falcão Brandão Guimarães',
    cities: ['São Lourenço/SP/0####-###/Rua das Acácias, ###'],
    phone: (line) => `+55 11 0000-00${digits(line, 2)}`,
    legalForm: (name) => `${name} Ltda.`,
  },
  {
    code: 'SE',
    givenNames: 'Åsa Göran Björk Märta Östen Håkan Linnéa Maj-Britt',
    familyNames: 'Ångström-Lind Sjöberg Öhrn Nyqvist Hagström Åkesdotter',
    cities: ['Norrviken//1## ##/Björkvägen ##'],
    phone: (line) => `+46 8 465 004 ${digits(line, 2)}`,
    legalForm: (name) => `${name} AB`,
  },
  {
    code: 'PL',
    givenNames: 'Łucja Grzegorz Światosław Żaneta Bożena Mścisław Róża Józef',
    familyNames: 'Brzęczyszczykiewicz Wójcikowska Źrebiec Ćwikła Śliwiński Żurawska',
    cities: ['Łąkowo/Mazowieckie/0#-###/ul. Księżycowa ##'],
    phone: (line) => `+48 00 000 00 ${digits(line, 2)}`,
    legalForm: (name) => `${name} Sp. z o.o.`,
  },
  {
    code: 'VN',
    givenNames: 'Thị-Hương Đức Quỳnh Bảo Diễm Hải Tuấn Ngọc',
    familyNames: 'Nguyễn Trần Đặng Lê Phạm Huỳnh',
    cities: ['Hà Nội//1#####/## phố Trăng Non'],
    phone: (line) => `+84 24 0000 00${digits(line, 2)}`,
    legalForm: (name) => `Công ty ${name}`,
  },
  {
    code: 'KR',
    givenNames: '서연/seoyeon 민준/minjun 하늘/haneul',
    familyNames: '남궁/namgung 황보/hwangbo 선우/sunwoo',
    cities: ['서울특별시//0####/달빛로 ##'],
    phone: (line) => `+82 2-000-00${digits(line, 2)}`,
    legalForm: (name) => `주식회사 ${name}`,
  },
  {
    code: 'TW',
    givenNames: '怡君/yijun 志豪/zhihao 雅婷/yating',
    familyNames: '歐陽/ouyang 司馬/sima 諸葛/zhuge',
    cities: ['臺北市//1##/星燈路##號'],
    phone: (line) => `+886 2 0000 00${digits(line, 2)}`,
    legalForm: (name) => `${name}股份有限公司`,
  },
  {
    code: 'GR',
    givenNames: 'Αλέξανδρος/alexandros Ελένη/eleni',
    familyNames: 'Παπαθανάσης/papathanasis Κωστάκη/kostaki',
    cities: ['Αθήνα//1## ##/Οδός Ελιάς ##'],
    phone: (line) => `+30 000 000 00${digits(line, 2)}`,
    legalForm: (name) => `${name} Α.Ε.`,
  },
  {
    code: 'UA',
    givenNames: 'Олена/olena Тарас/taras Юрій/yurii',
    familyNames: 'Ковальчук/kovalchuk Щербина/shcherbyna Їжакевич/yizhakevych',
    cities: ['Київ//0####/вул. Місячна, ##'],
    phone: (line) => `+380 00 000 00 ${digits(line, 2)}`,
    legalForm: (name) => `ТОВ «${name}»`,
  },
  {
    code: 'EG',
    givenNames: 'أحمد/ahmed فاطمة/fatima يوسف/youssef',
    familyNames: 'المنصوري/almansouri عبدالرحمن/abdelrahman',
    cities: ['القاهرة//#####/شارع القمر ##'],
    phone: (line) => `+20 2 0000 00${digits(line, 2)}`,
    legalForm: (name) => `شركة ${name}`,
  },
  {
    code: 'IL',
    givenNames: 'נועה/noa אורי/uri יעל/yael',
    familyNames: 'בן־דור/bendor אלמוג/almog',
    cities: ['תל אביב-יפו//#######/רחוב הירח ##'],
    phone: (line) => `+972 3-000-00${digits(line, 2)}`,
    legalForm: (name) => `${name} בע״מ`,
  },
  {
    code: 'TH',
    givenNames: 'สมชาย/somchai มาลี/malee',
    familyNames: 'ใจดีงาม/jaideengam แสงจันทร์ทอง/saengjanthong',
    cities: ['กรุงเทพมหานคร//10###/ถนนแสงจันทร์ ##'],
    phone: (line) => `+66 2 000 00${digits(line, 2)}`,
    legalForm: (name) => `บริษัท ${name} จำกัด`,
  },
];
