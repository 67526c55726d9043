// Rough lengths of land borders in km, as commonly quoted (rounded, and not looked up one by one): a check against gross errors such as
// a missing country or a border run out to sea, no proof of exactness. That is checked against borders-detail instead.

export const PUBLISHED_KM = [
  ['AFG-PAK', 2670], ['ARG-CHL', 6691], ['ARM-AZE', 996], ['AUT-DEU', 801], ['BGD-IND', 4142], ['BOL-BRA', 3403], ['CHN-MNG', 4630],
  ['CHN-VNM', 1297], ['COL-VEN', 2341], ['DEU-FRA', 418], ['DEU-POL', 467], ['EGY-ISR', 208], ['EGY-LBY', 1115], ['ESP-FRA', 646],
  ['ESP-PRT', 1224], ['FIN-RUS', 1309], ['GEO-RUS', 894], ['GRC-TUR', 192], ['IND-PAK', 3190], ['IRN-IRQ', 1599], ['ITA-SVN', 218],
  ['KAZ-RUS', 7644], ['KOR-PRK', 237], ['LTU-POL', 104], ['MEX-USA', 3155], ['NOR-SWE', 1666], ['POL-RUS', 210], ['SAU-YEM', 1307],
  ['SYR-TUR', 899], ['THA-MMR', 2416], ['UKR-MDA', 1202], ['EST-RUS', 324], ['LVA-RUS', 283], ['HUN-UKR', 128], ['ROU-UKR', 601],
];
/** How far apart two surveys of one border are: a coastline paradox of rivers, and what lies in lagoons. */
export const PUBLISHED_SPREAD = 0.12;
