// The two editions of GeoNames, read into one shape, and matched with each other.
import { readFileSync } from 'node:fs';

const EARTH_RADIUS_KM = 6371;
// A place of the same name farther off is another place.
const SAME_NAME_KM = 25;
// A place that was renamed is found by where it is: at the same spot under any name, nearby under a similar one.
const SAME_SPOT_KM = 0.3;
const SIMILAR_NAME_KM = 2.5;
// A great city's point may wander farther (Dnipropetrovsk is Dnipro now).
const SIMILAR_SEAT_KM = 6;
// Ukraine renamed hundreds of towns after 2014 (Kotovsk is Podilsk now), names that share nothing.
const UKRAINE_RENAMED_KM = 1.5;
// Quarters, localities and vanished places are no match for a town of another name.
const TOWN_CODES = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC']);

/** GeoNames 2026: name, country, position, first-level division. */
export function readNewEdition(citiesFile, admin1File) {
  const divisions = new Map(JSON.parse(readFileSync(admin1File, 'utf8')).map(({ code, name }) => [code, name]));
  return JSON.parse(readFileSync(citiesFile, 'utf8')).map(({ name, lat, lng, country, admin1 }) => ({
    name, country, lon: Number(lng), lat: Number(lat), admin1: divisions.get(`${country}.${admin1}`),
  }));
}

/** GeoNames 2013: also alternative names, population, kind of place. */
export function readOldEdition(citiesFile, admin1File) {
  const divisions = new Map(tabbed(admin1File).map(([code, name]) => [code, name]));
  return tabbed(citiesFile).map((field) => ({
    name: field[1], country: field[8], lon: Number(field[5]), lat: Number(field[4]),
    admin1: divisions.get(`${field[8]}.${field[10]}`),
    otherNames: [field[2], ...field[3].split(',')].map((name) => name.trim()).filter((name) => name !== ''),
    code: field[7], population: Number(field[14]),
  }));
}

function tabbed(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split('\t'));
}

/** Pairs each old place with at most one new place: a Map from old index to new index. */
export function matchEditions(oldPlaces, newPlaces) {
  const matches = new Map();
  const taken = new Set();
  const take = (candidates) => {
    candidates.sort((a, b) => a.rank - b.rank || a.km - b.km || a.old - b.old || a.new - b.new);
    for (const candidate of candidates) {
      if (matches.has(candidate.old) || taken.has(candidate.new)) continue;
      matches.set(candidate.old, candidate.new);
      taken.add(candidate.new);
    }
  };
  take(sameName(oldPlaces, newPlaces));
  take(renamed(oldPlaces, newPlaces, matches, taken));
  return matches;
}

/** Candidates by name: the old place's own name counts before its alternative names, the nearer before the farther. */
function sameName(oldPlaces, newPlaces) {
  const byName = index(newPlaces, (place) => place.country + normalised(place.name));
  return oldPlaces.flatMap((place, old) => {
    const nearest = new Map();
    for (const name of [place.name, ...place.otherNames]) {
      for (const number of byName.get(place.country + normalised(name)) ?? []) {
        const km = kilometresBetween(place, newPlaces[number]);
        const rank = normalised(name) === normalised(place.name) ? 0 : 1;
        if (km < SAME_NAME_KM && !nearest.has(number)) nearest.set(number, { rank, km, old, new: number });
      }
    }
    return [...nearest.values()];
  });
}

function renamed(oldPlaces, newPlaces, matches, taken) {
  const cell = (country, lon, lat) => `${country} ${lon} ${lat}`;
  const byCell = index(newPlaces, ({ country, lon, lat }) => cell(country, Math.floor(lon * 10), Math.floor(lat * 10)));
  return oldPlaces.flatMap((place, old) => {
    if (matches.has(old) || !TOWN_CODES.has(place.code)) return [];
    const around = [];
    for (const east of [-1, 0, 1]) {
      for (const north of [-1, 0, 1]) {
        around.push(...(byCell.get(cell(place.country, Math.floor(place.lon * 10) + east, Math.floor(place.lat * 10) + north)) ?? []));
      }
    }
    return around
      .filter((number) => !taken.has(number))
      .map((number) => ({ rank: 0, km: kilometresBetween(place, newPlaces[number]), old, new: number }))
      .filter(({ km, new: number }) => km < reach(place, newPlaces[number]));
  });
}

function reach(oldPlace, newPlace) {
  if (similar(oldPlace.name, newPlace.name)) return oldPlace.code === 'PPLA' ? SIMILAR_SEAT_KM : SIMILAR_NAME_KM;
  return oldPlace.country === 'UA' ? UKRAINE_RENAMED_KM : SAME_SPOT_KM;
}

/** Similar names: one within the other, or at most a third of the letters to change. */
function similar(a, b) {
  const [x, y] = [normalised(a), normalised(b)];
  if (Math.min(x.length, y.length) < 4) return false;
  return x.includes(y) || y.includes(x) || changes(x, y) * 3 <= Math.max(x.length, y.length);
}

/** Levenshtein's distance. */
function changes(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Letters and digits only, without accents, in small letters. */
export function normalised(name) {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function index(items, keyOf) {
  const map = new Map();
  items.forEach((item, number) => {
    const key = keyOf(item);
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(number);
  });
  return map;
}

/** On a sphere: good to half a percent, enough to tell places apart. */
export function kilometresBetween(a, b) {
  const radians = Math.PI / 180;
  const h = Math.sin(((a.lat - b.lat) * radians) / 2) ** 2
    + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((a.lon - b.lon) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
