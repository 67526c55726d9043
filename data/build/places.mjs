// The gazetteer: GeoNames 2026 for where places are now, GeoNames 2013 for their other names, people and older positions.
import { metresBetween } from './ellipsoid.mjs';
import { matchEditions, normalised } from './gazetteer.mjs';
import { feature, rounded } from './geojson.mjs';

const NEW_EDITION = 'GeoNames 2026';
const OLD_EDITION = 'GeoNames 2013';
const DECIMALS = 5;
// Below a metre two editions say the same.
const SAME_POSITION_METRES = 1;
/** Capitals that moved since the old edition: the old one by its code, the new one by country and name. */
const NEW_CAPITALS = new Map([['BI', 'Gitega'], ['PW', 'Ngerulmud']]);

export function placeFeatures(oldPlaces, newPlaces, alpha3) {
  const matches = matchEditions(oldPlaces, newPlaces);
  const oldOf = new Map([...matches].map(([old, number]) => [number, oldPlaces[old]]));
  const moved = movedCapitals(newPlaces);
  const features = newPlaces.map((place, number) => placeFeature(place, oldOf.get(number), moved, alpha3));
  // A place that only the old edition knows stays, at its old position.
  const unmatched = oldPlaces.filter((_, old) => !matches.has(old));
  features.push(...unmatched.map((place) => placeFeature(place, place, moved, alpha3)));
  return features.sort(byCountryAndName);
}

function placeFeature(place, old, movedCapital, alpha3) {
  const properties = { name: place.name, country: place.country, iso3: alpha3.get(place.country) };
  if (place.admin1) properties.admin1 = place.admin1;
  if (old?.population > 0) properties.population = old.population;
  if (isCapital(place, old, movedCapital)) properties.capital = true;
  // A quarter of a city ("section of populated place"): worth finding, not worth a label.
  if (old?.code === 'PPLX') properties.quarter = true;
  const alternativeNames = otherNames(place, old);
  if (alternativeNames.length > 0) properties.alternativeNames = alternativeNames;
  const here = position(place);
  if (old && old !== place && metresBetween(here, position(old)) > SAME_POSITION_METRES) {
    properties.coordinates = [located(NEW_EDITION, here), located(OLD_EDITION, position(old))];
  }
  return feature(properties, { type: 'Point', coordinates: here });
}

function isCapital(place, old, movedCapital) {
  return movedCapital.has(place.country)
    ? NEW_CAPITALS.get(place.country) === place.name
    : old?.code === 'PPLC';
}

/** Countries whose capital moved, if the new capital is in the new edition. */
function movedCapitals(newPlaces) {
  return new Set(newPlaces.filter(({ country, name }) => NEW_CAPITALS.get(country) === name).map(({ country }) => country));
}

/** Every other name once; airport codes among them ("BQT") are no names. */
function otherNames(place, old) {
  if (!old) return [];
  const names = new Set([old.name, ...old.otherNames].filter((name) => !/^[A-Z]{3,4}$/.test(name)));
  names.delete(place.name);
  return [...names];
}

function position({ lon, lat }) {
  return [rounded(lon, DECIMALS), rounded(lat, DECIMALS)];
}

function located(source, [lon, lat]) {
  return { source, lon, lat };
}

function byCountryAndName({ properties: a, geometry: { coordinates: p } }, { properties: b, geometry: { coordinates: q } }) {
  return compare(a.country, b.country) || compare(normalised(a.name), normalised(b.name)) || p[1] - q[1] || p[0] - q[0]
    || compare(a.name, b.name);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
