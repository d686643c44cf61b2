/** Made-up people and outlets of each language; many given and family names are deliberately on no list of the engine's. */
export interface Cast {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  /** Joins the last of several names; the others are joined by `comma`. */
  readonly and: string;
  readonly comma: string;
}

const cross = (given: string, family: string): string[] => {
  const g = given.split(' ');
  const f = family.split(' ').map((x) => x.replace(/_/g, ' '));
  return g.flatMap((a, i) => [
    `${a.replace(/_/g, ' ')} ${f[(i * 7) % f.length]!}`,
    `${a.replace(/_/g, ' ')} ${f[(i * 11 + 3) % f.length]!}`,
  ]);
};
const glue = (family: string, given: string, by = ''): string[] => {
  const g = given.split(' ');
  return family
    .split(' ')
    .flatMap((a, i) => [`${a}${by}${g[(i * 5) % g.length]!}`, `${a}${by}${g[(i * 9 + 2) % g.length]!}`]);
};

const hans =
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 欧阳 司马 上官 诸葛 笪 覃 尉迟';
const hant =
  '王 李 張 劉 陳 楊 趙 黃 周 吳 徐 孫 胡 朱 高 林 何 郭 馬 羅 梁 宋 鄭 謝 韓 唐 馮 于 董 蕭 程 曹 袁 鄧 許 傅 沈 曾 彭 呂 歐陽 司馬 簡 游 翁 賴 卓';

export const CASTS: Readonly<Record<string, Cast>> = {
  en: {
    names: [
      ...cross(
        'Jane Tom Priya Keisha Siobhan Wendell Marguerite Ola Tariq Yolanda Bram Xochitl Desmond Ines Rowan Thandiwe Callum Farida Marlow Jo-Anne',
        "Smith O'Connor Okafor MacAllister Patel Fitzgerald Nguyen van_der_Berg de_la_Cruz Whitcombe Lindqvist Abernathy Kowalczyk Al-Masri Tran Holloway Birch Stone Baker Reyes",
      ),
      'Mary Ellen Carter',
      'J. K. Harrow',
      'Robert L. Dawes Jr.',
      'A.J. Pruitt',
      'Shira Rubin',
    ],
    places: [
      'London',
      'Washington',
      'New York',
      'Nairobi',
      'Sydney',
      'Toronto',
      'Chicago',
      'Edinburgh',
      'Lagos',
      'San Francisco',
      'Salt Lake City',
    ],
    outlets: [
      'The Harbor Times',
      'Northfield Gazette',
      'Capital Herald',
      'Westmere Post',
      'The Daily Ledger',
      'Coastline News',
      'Prairie Public Radio',
      'The Mountain Tribune',
    ],
    agencies: ['Reuters', 'AP', 'AFP', 'UPI', 'Bloomberg', 'PTI', 'Xinhua'],
    sections: ['Politics', 'Business', 'World', 'Science', 'Local News', 'Sports'],
    keywords: ['election', 'housing', 'climate', 'budget', 'transport'],
    and: ' and ',
    comma: ', ',
  },
  de: {
    names: [
      ...cross(
        'Max Anna Jürgen Sönke Heike Lieselotte Torben Aylin Gökhan Friederike Hans-Peter Mechthild Eike Wiebke Ottokar Nele Kemal Burkhard Svea Ann-Kathrin',
        'Müller Schmidt von_Weizsäcker Özdemir Krämer Lüders Brinkmann Schulze-Wolf zu_Guttenberg Kowalski Weiß Hübner Yilmaz Petersen Vogel König Lang Stein Böhm Große',
      ),
      'Karl-Heinz von der Mühlen',
    ],
    places: [
      'Berlin',
      'Hamburg',
      'München',
      'Frankfurt/Main',
      'Köln',
      'Wien',
      'Zürich',
      'Leipzig',
      'Bad Homburg',
      'Halle (Saale)',
    ],
    outlets: [
      'Norddeutsches Tageblatt',
      'Rheinischer Kurier',
      'Alpen Zeitung',
      'Märkische Rundschau',
      'Hansebote',
      'Der Stadtanzeiger',
      'Tagesblick Online',
    ],
    agencies: ['dpa', 'AFP', 'Reuters', 'epd', 'APA', 'sid', 'KNA'],
    sections: ['Politik', 'Wirtschaft', 'Panorama', 'Kultur', 'Sport', 'Wissen'],
    keywords: ['Wahl', 'Wohnungsbau', 'Klima', 'Haushalt', 'Verkehr'],
    and: ' und ',
    comma: ', ',
  },
  fr: {
    names: [
      ...cross(
        'Jean Élodie Anne-Sophie Mamadou Solène Gwenaëlle Thibaud Rachida Yves Loïck Bérénice Côme Aïcha Jean-Baptiste Maëlys Ségolène Bastien Nolwenn Ousmane Zélie',
        "Dupont Lefèvre de_Villiers d'Ormesson Le_Goff Nguyen Benali Martin Traoré Saint-Clair Morvan Chevalier Roussel Petit Blanc Fontaine Legrand Lacombe Garnier Delacroix",
      ),
      'Marie-Laure Le Foulon',
    ],
    places: ['Paris', 'Lyon', 'Marseille', 'Bruxelles', 'Genève', 'Dakar', 'Montréal', 'Saint-Étienne', 'La Rochelle'],
    outlets: [
      'Le Courrier du Rhône',
      'La Gazette de l’Ouest',
      'Le Quotidien libre',
      'L’Écho du Midi',
      'Nouvelles du Nord',
      'La Voix des Alpes',
    ],
    agencies: ['AFP', 'Reuters', 'Belga', 'AP', 'ATS'],
    sections: ['Politique', 'Économie', 'Monde', 'Culture', 'Sport', 'Société'],
    keywords: ['élection', 'logement', 'climat', 'budget', 'transports'],
    and: ' et ',
    comma: ', ',
  },
  es: {
    names: [
      ...cross(
        'María Íñigo Juan_Carlos Nuria Xavier Ainhoa Rigoberta Álvaro Yesenia Gervasio Lucía Unai Consuelo Facundo Milagros José_Luis Begoña Ezequiel Ana_Belén Teo',
        'García López de_la_Fuente Etxeberria Ruiz_Pérez Núñez Castro Quispe Bermúdez Iglesias del_Río Montes Vargas_Llanos Puig Ibarra Santos Flores Guerra Luna Cruz',
      ),
      'Rosa María Calaf',
    ],
    places: [
      'Madrid',
      'Barcelona',
      'Bogotá',
      'Ciudad de México',
      'Buenos Aires',
      'Lima',
      'Sevilla',
      'Santiago de Chile',
      'Quito',
    ],
    outlets: [
      'Diario del Norte',
      'La Prensa Libre',
      'El Heraldo de Castilla',
      'El Periódico Sur',
      'Correo Andino',
      'El Universal de Cuyo',
      'Noticias de la Costa',
    ],
    agencies: ['EFE', 'Europa Press', 'AFP', 'Reuters', 'AP', 'Colpisa'],
    sections: ['Política', 'Economía', 'Internacional', 'Cultura', 'Deportes', 'Sociedad'],
    keywords: ['elecciones', 'vivienda', 'clima', 'presupuesto', 'transporte'],
    and: ' y ',
    comma: ', ',
  },
  'zh-Hans': {
    names: [
      ...glue(hans, '伟 芳 秀英 敏 丽娟 强 磊 军 洋 勇 艳 杰 子涵 建国 晓东 雨桐 志远 一鸣 海燕 文博 天'),
      '古力娜·买买提',
      '阿卜杜拉·热合曼',
    ],
    places: ['北京', '上海', '广州', '杭州', '伦敦', '华盛顿', '乌鲁木齐', '成都', '联合国', '布鲁塞尔'],
    outlets: ['江城日报', '东海网', '南岭晚报', '云间新闻网', '中原时报', '西部财经', '海峡导报', '晨光周刊', '金江网'],
    agencies: ['新华社', '中新社', '人民网', '中新网', '央视网', '法新社'],
    sections: ['国际', '财经', '社会', '科技', '体育', '文化'],
    keywords: ['选举', '住房', '气候', '预算', '交通'],
    and: '、',
    comma: '、',
  },
  'zh-Hant': {
    names: glue(hant, '偉 芳 秀英 敏 麗娟 強 磊 軍 洋 勇 豔 傑 子涵 建國 曉東 雨桐 志遠 一鳴 海燕 文博 家豪 淑芬'),
    places: ['台北', '高雄', '香港', '華盛頓', '東京', '倫敦', '新北', '台中', '桃園'],
    outlets: ['海島日報', '明道報', '東區新聞網', '南方時報', '鎮海網', '聯島晚報', '新境週刊', '港灣新聞'],
    agencies: ['中央社', '法新社', '路透社', '美聯社', '中新社', '新華社'],
    sections: ['國際', '財經', '社會', '科技', '體育', '文化'],
    keywords: ['選舉', '住房', '氣候', '預算', '交通'],
    and: '、',
    comma: '、',
  },
  ja: {
    names: [
      ...glue(
        '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 長谷川 五十嵐 佐々木 勅使河原 大河内 古賀 三宅 林 森 東海林 栗原 仁科 鮎川',
        '健一 美咲 太郎 由美子 翔太 さくら 恵 拓也 直樹 真理 大輔 陽子 隆 亮 結衣 千尋 武史 光',
      ),
      '山田 花子',
      '石橋 英司',
      '小林 ゆかり',
      'ジョン・ミラー',
    ],
    places: ['東京', 'ロンドン', 'ワシントン', '北京', '大阪', 'パリ', '札幌', 'ソウル', '那覇'],
    outlets: ['海南新聞', '東都新聞', '北日本タイムス', 'みなと経済新聞', '中央ニュース', '瀬戸内新報', '富士見新聞社'],
    agencies: ['共同', '時事', 'ロイター', 'AFP', '共同通信', '時事通信'],
    sections: ['国際', '経済', '社会', '科学', 'スポーツ', '文化'],
    keywords: ['選挙', '住宅', '気候', '予算', '交通'],
    and: '、',
    comma: '、',
  },
  ko: {
    names: glue(
      '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 남궁 황보',
      '민수 지영 서연 도윤 하준 예은 현우 수빈 태호 은정 재원 가람',
    ),
    places: ['서울', '부산', '워싱턴', '도쿄', '베이징', '런던', '제주', '대전'],
    outlets: ['한강일보', '동해신문', '남도뉴스', '서라벌타임스', '새벽일보'],
    agencies: ['연합뉴스', '뉴시스', '뉴스1', '로이터'],
    sections: ['국제', '경제', '사회', '과학', '스포츠', '문화'],
    keywords: ['선거', '주택', '기후', '예산', '교통'],
    and: '·',
    comma: '·',
  },
  it: {
    names: cross(
      'Giulia Ugo Pierluigi Mirella Tommaso Ornella Ludovica Gennaro',
      "Rossi D'Angelo De_Luca Bianchi Lo_Monaco Esposito Ricci Marino",
    ),
    places: ['Roma', 'Milano', 'Napoli', 'Bruxelles', 'Torino'],
    outlets: ['Il Corriere del Lago', 'La Gazzetta Adriatica', 'Il Giornale di Levante', 'Notizie Alpine'],
    agencies: ['ANSA', 'Adnkronos', 'AGI', 'Reuters', 'LaPresse'],
    sections: ['Politica', 'Economia', 'Esteri'],
    keywords: ['elezioni', 'casa', 'clima'],
    and: ' e ',
    comma: ', ',
  },
  pt: {
    names: cross(
      'João Iracema Thaís Joaquim Débora Wellington Inês Raimundo',
      'Silva dos_Santos Oliveira da_Costa Pereira Gonçalves Rocha Almeida',
    ),
    places: ['Brasília', 'São Paulo', 'Lisboa', 'Luanda', 'Porto'],
    outlets: ['Diário do Litoral', 'Folha do Vale', 'Jornal da Serra', 'Correio da Barra'],
    agencies: ['Lusa', 'Agência Brasil', 'Reuters', 'AFP', 'Folhapress'],
    sections: ['Política', 'Economia', 'Mundo'],
    keywords: ['eleições', 'habitação', 'clima'],
    and: ' e ',
    comma: ', ',
  },
  nl: {
    names: cross(
      'Sanne Joost Marijke Teun Fleur Wouter Hanneke Youssef',
      'de_Vries van_den_Berg Jansen Bakker El_Amrani van_Dijk ter_Horst Visser',
    ),
    places: ['Den Haag', 'Amsterdam', 'Brussel', 'Utrecht'],
    outlets: ['Het Waddenblad', 'De Veluwe Courant', 'Dagblad van de Maas'],
    agencies: ['ANP', 'Belga', 'Reuters'],
    sections: ['Politiek', 'Economie'],
    keywords: ['verkiezingen', 'wonen', 'klimaat'],
    and: ' en ',
    comma: ', ',
  },
  ru: {
    names: cross(
      'Иван Алексей Дарья Тимур Зинаида Михаил Ольга Рустам',
      'Петров Иванова Соколов Ахметов Кузнецова Белый Волков Ким',
    ),
    places: ['Москва', 'Санкт-Петербург', 'Казань', 'Минск', 'Берлин'],
    outlets: ['Северные вести', 'Волжская газета', 'Городские новости'],
    agencies: ['ТАСС', 'Интерфакс', 'РИА Новости'],
    sections: ['Политика', 'Экономика'],
    keywords: ['выборы', 'жильё', 'климат'],
    and: ' и ',
    comma: ', ',
  },
};
