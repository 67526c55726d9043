// Country areas in full detail. A zone's polygon reaches out to the end of the territorial sea: fill land with the world layer.
import { CRIMEA, DETAILED } from './borders.mjs';
import { feature, polygons, roundedPolygon } from './geojson.mjs';
import { readZone } from './timeshape.mjs';

const DECIMALS = 6;
const CRIMEA_VIEW =
  'Shown as part of Ukraine (UN General Assembly resolution 68/262); de facto controlled by Russia since 2014';

export function countryFeatures(folder, territoryOf, nameOf) {
  return [...DETAILED, CRIMEA].map((territory) => {
    const properties = territory === CRIMEA
      ? { iso3: 'UKR', name: CRIMEA, disputed: true, pointOfView: CRIMEA_VIEW }
      : { iso3: territory, name: nameOf(territory), disputed: false };
    properties.includesTerritorialSea = true;
    return feature(properties, polygons(areaOf(folder, territory, territoryOf)));
  });
}

function areaOf(folder, territory, territoryOf) {
  const zones = [...territoryOf.keys()].filter((zone) => territoryOf.get(zone) === territory);
  // Several zones would have to be merged along their shared edges first.
  if (zones.length !== 1) throw new Error(`${territory} has the zones ${zones.join(', ')}: one was expected`);
  return readZone(folder, zones[0])
    .map((rings) => roundedPolygon(rings.map(positions), DECIMALS))
    .filter((polygon) => polygon !== null);
}

function positions(ring) {
  return Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]]);
}
