/** Words of one script, from which names of artists and songs are put together. */
export interface Vocabulary {
  readonly script: 'Latin' | 'Japanese' | 'Cyrillic' | 'Hebrew' | 'Korean' | 'Arabic' | 'Greek';
  readonly country: string;
  readonly firstNames: readonly [string, ...string[]];
  readonly lastNames: readonly [string, ...string[]];
  readonly qualities: readonly [string, ...string[]];
  readonly things: readonly [string, ...string[]];
  /** Between words: Japanese has nothing there. */
  readonly space: string;
}

/** What most of the crowd is named from. */
export const LATIN: Vocabulary = {
  script: 'Latin',
  country: 'GB',
  firstNames: ['Ada', 'Anouk', 'Beto', 'Björn', 'Carla', 'Celeste', 'Dario', 'Delia', 'Edda', 'Elif', 'Emil', 'Farid', 'Fiona', 'Gustav', 'Hanna', 'Ibrahim', 'Inês', 'Ivo', 'Jamal', 'Jonna', 'Kaja', 'Kwame', 'Lena', 'Lucía', 'Mara', 'Milo', 'Nadia', 'Noé', 'Odile', 'Otis', 'Paloma', 'Pelle', 'Quinn', 'Rafael', 'Renée', 'Saoirse', 'Selma', 'Tariq', 'Tove', 'Ulla', 'Vera', 'Wanda', 'Xavi', 'Yara', 'Zola', 'Zoë'],
  lastNames: ['Abrams', 'Aguilar', 'Almeida', 'Baptiste', 'Becker', 'Bergström', 'Castellano', 'Cho', 'Dahl', 'Delacroix', 'Diallo', 'Eriksen', 'Farouk', 'Fitzgerald', 'García', 'Hakimi', 'Holloway', 'Ivarsson', 'Jansen', 'Jørgensen', 'Kaplan', 'Keller', 'Lindqvist', 'Lovelace', 'Marchetti', 'McAllister', 'Moreau', 'Nakamura', 'Ndiaye', 'Novák', 'O’Connell', 'Okafor', 'Olsen', 'Peña', 'Petrov', 'Quigley', 'Ramirez', 'Rosenthal', 'Sandoval', 'Santos', 'Tanaka', 'Thorne', 'Ueda', 'Vasquez', 'Verhoeven', 'Whitaker', 'Winters', 'Yilmaz', 'Zimmer', 'Żak'],
  qualities: ['Amber', 'Ancient', 'Blue', 'Bitter', 'Bright', 'Broken', 'Burning', 'Cold', 'Crimson', 'Dancing', 'Distant', 'Electric', 'Empty', 'Endless', 'Fading', 'Fallen', 'Foreign', 'Frozen', 'Gentle', 'Golden', 'Hidden', 'Hollow', 'Howling', 'Invisible', 'Last', 'Little', 'Lonely', 'Lost', 'Midnight', 'Modern', 'Neon', 'Northern', 'Paper', 'Pale', 'Quiet', 'Restless', 'Rising', 'Scarlet', 'Secret', 'Silent', 'Silver', 'Slow', 'Southern', 'Stolen', 'Strange', 'Sweet', 'Velvet', 'Violet', 'Wandering', 'Wild', 'Winter', 'Young'],
  things: ['Anchor', 'Animal', 'Arrow', 'Atlas', 'Avenue', 'Bell', 'Bird', 'Bridge', 'Candle', 'Castle', 'Circle', 'City', 'Comet', 'Compass', 'Coral', 'Crown', 'Desert', 'Diamond', 'Dream', 'Echo', 'Ember', 'Engine', 'Feather', 'Fever', 'Fire', 'Forest', 'Fox', 'Garden', 'Ghost', 'Glass', 'Harbour', 'Heart', 'Highway', 'Horizon', 'House', 'Island', 'Kingdom', 'Lantern', 'Letter', 'Lion', 'Machine', 'Mirror', 'Moon', 'Mountain', 'Ocean', 'Orchid', 'Palace', 'Parade', 'Radio', 'Rain', 'River', 'Satellite', 'Shadow', 'Signal', 'Sky', 'Snow', 'Station', 'Stone', 'Storm', 'Street', 'Summer', 'Sun', 'Swan', 'Telephone', 'Tiger', 'Tower', 'Train', 'Valley', 'Wave', 'Window', 'Wolf', 'Wonder'],
  space: ' ',
};

/** The rest, one after another. */
export const OTHER_SCRIPTS: readonly [Vocabulary, ...Vocabulary[]] = [
  { script: 'Japanese', country: 'JP', space: '', firstNames: ['さくら', '陽菜', '健太', '美咲', '翔太', '結衣', '大輔', '花子'], lastNames: ['佐藤', '鈴木', '高橋', '田中', '渡辺', '伊藤', '山本', '中村', '小林', '加藤'], qualities: ['青い', '白い', '遠い', '静かな', '夏の', '夜の', '最後の', '小さな', '透明な', '眠れない'], things: ['空', '海', '花火', '月', '電車', '手紙', '約束', '心', '雨', '街', '星', '桜', '風', '鏡', '記憶', '夢'] },
  { script: 'Cyrillic', country: 'RU', space: ' ', firstNames: ['Анна', 'Борис', 'Вера', 'Дмитрий', 'Елена', 'Иван', 'Лада', 'Сергей'], lastNames: ['Волков', 'Зайцева', 'Крылов', 'Лебедев', 'Морозова', 'Орлов', 'Соколова', 'Яшин'], qualities: ['Белый', 'Последний', 'Тихий', 'Северный', 'Ночной', 'Старый', 'Далёкий', 'Зимний', 'Синий', 'Пустой'], things: ['город', 'снег', 'поезд', 'дождь', 'ветер', 'берег', 'сон', 'огонь', 'голос', 'вокзал', 'свет', 'мост', 'вечер', 'туман'] },
  { script: 'Hebrew', country: 'IL', space: ' ', firstNames: ['נועה', 'יונתן', 'תמר', 'אורי', 'מיכל', 'דניאל', 'שירה', 'עומר'], lastNames: ['לוי', 'כהן', 'מזרחי', 'פרץ', 'ביטון', 'אברהם', 'פרידמן', 'שפירא'], qualities: ['כחול', 'ישן', 'לבן', 'רחוק', 'שקט', 'אחרון', 'חדש', 'מתוק'], things: ['לילה', 'ים', 'שיר', 'רחוב', 'חלום', 'בית', 'גשם', 'אור', 'זמן', 'דרך', 'ירח', 'מכתב'] },
  { script: 'Korean', country: 'KR', space: ' ', firstNames: ['민준', '서연', '지우', '하은', '도윤', '예린', '수아', '현우'], lastNames: ['김', '이', '박', '최', '정', '강', '조', '윤'], qualities: ['푸른', '하얀', '마지막', '조용한', '작은', '오래된', '차가운', '빛나는'], things: ['밤', '바다', '편지', '별', '하늘', '비', '거리', '꿈', '여름', '기억', '봄날', '노래'] },
  { script: 'Arabic', country: 'EG', space: ' ', firstNames: ['ليلى', 'كريم', 'نور', 'سمير', 'ياسمين', 'طارق', 'هدى', 'زياد'], lastNames: ['حداد', 'منصور', 'خليل', 'الشريف', 'سليمان', 'فارس', 'رحمة', 'النجار'], qualities: ['البعيد', 'الأخير', 'الجديد', 'القديم', 'الجميل', 'الأبيض', 'الحزين'], things: ['الليل', 'البحر', 'القمر', 'الطريق', 'الحلم', 'المطر', 'الصباح', 'القلب', 'الباب', 'النهر'] },
  { script: 'Greek', country: 'GR', space: ' ', firstNames: ['Ελένη', 'Νίκος', 'Μαρία', 'Γιώργος', 'Σοφία', 'Πέτρος'], lastNames: ['Παπαδόπουλος', 'Νικολάου', 'Γεωργίου', 'Αγγελίδη', 'Μακρής'], qualities: ['Μικρό', 'Παλιό', 'Μακρινό', 'Λευκό', 'Τελευταίο', 'Ήσυχο'], things: ['φεγγάρι', 'καράβι', 'όνειρο', 'τραγούδι', 'νησί', 'φως', 'βράδυ', 'κύμα'] },
];

/** Genres of the crowd, as Last.fm's listeners and MusicBrainz's editors write them. */
export const GENRES: readonly [string, ...string[]] = ['rock', 'pop', 'electronic', 'house', 'techno', 'indie rock', 'indie pop', 'folk', 'jazz', 'hip hop', 'rnb', 'soul', 'ambient', 'metal', 'punk', 'synthpop', 'dream pop', 'shoegaze', 'country', 'blues', 'classical', 'reggae', 'drum and bass', 'trance', 'disco', 'funk', 'post-punk', 'singer-songwriter', 'lo-fi', 'alternative rock'];

/** Homes of the Latin part of the crowd; Worldwide and Europe stand for releases, never for artists. */
export const COUNTRIES: readonly [string, ...string[]] = ['US', 'GB', 'DE', 'FR', 'SE', 'NO', 'CA', 'AU', 'NL', 'IT', 'ES', 'BR', 'MX', 'IE', 'DK', 'FI', 'BE', 'PL'];

/** Labels of the crowd's albums. */
export const LABELS: readonly [string, ...string[]] = ['Paper Lantern', 'Northlight', 'Halcyon Recordings', 'Blue Door', 'Kestrel', 'Fathom', 'Second Sun', 'Tramline', 'Ostinato', 'Velours', 'Harbour Street', 'Low Tide'];
