// Country codes and names. Codes come from GeoNames' countryInfo.txt, names from Unicode CLDR as Node carries it.
import { readFileSync } from 'node:fs';

const LANGUAGES = ['en', 'pl', 'uk', 'be', 'ru', 'de', 'fr'];

/** Reads alpha-2 → alpha-3 codes, both ways. */
export function readCountryCodes(countryInfoFile) {
  const alpha3 = new Map();
  const alpha2 = new Map();
  for (const line of readFileSync(countryInfoFile, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [two, three] = line.split('\t');
    alpha3.set(two, three);
    alpha2.set(three, two);
  }
  return { alpha3, alpha2 };
}

export function englishName(alpha2) {
  return nameIn('en', alpha2);
}

/** Names in the languages Milepost's readers write in; a language without a name of its own is left out. */
export function namesOf(alpha2) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(language, alpha2)]).filter(([, name]) => name));
}

/** The name in the country's most spoken language, where CLDR knows it; otherwise the English one. */
export function localName(alpha2) {
  const { language, script } = new Intl.Locale(`und-${alpha2}`).maximize();
  return nameIn(`${language}-${script}`, alpha2) ?? englishName(alpha2);
}

function nameIn(locale, alpha2) {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const resolved = new Intl.Locale(names.resolvedOptions().locale).language;
  return resolved === new Intl.Locale(locale).language ? names.of(alpha2) : undefined;
}
