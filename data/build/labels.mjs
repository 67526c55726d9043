// The places worth a label on a map, most important first, so a map can stop reading when it is full.
import { feature } from './geojson.mjs';

const MOST_POPULOUS = 7000;
/** Around the opening story smaller towns count too. */
const NEIGHBOURHOOD = new Set(['BLR', 'POL', 'UKR', 'LTU', 'LVA']);
const NEIGHBOURHOOD_POPULATION = 15_000;

export function labelFeatures(places) {
  const ranked = places.filter(({ properties }) => !properties.quarter).sort((a, b) => people(b) - people(a));
  return ranked
    .filter(({ properties }, rank) => properties.capital || (rank < MOST_POPULOUS && properties.population)
      || (NEIGHBOURHOOD.has(properties.iso3) && (properties.population ?? 0) >= NEIGHBOURHOOD_POPULATION))
    .sort((a, b) => Number(isCapital(b)) - Number(isCapital(a)))
    .map(({ properties: { name, iso3, population, capital }, geometry }) =>
      feature({ name, iso3, population: population ?? null, capital: capital === true }, geometry));
}

function people({ properties }) {
  return properties.population ?? 0;
}

function isCapital({ properties }) {
  return properties.capital === true;
}
