// Tests what build.mjs wrote against answers measured independently. Run by build.sh: node check.mjs DATA
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { metresBetween } from './ellipsoid.mjs';
import { HEADERS } from './headers.mjs';
import { PUBLISHED_KM, PUBLISHED_SPREAD } from './publishedlengths.mjs';
import { metresToEdge } from './thin.mjs';
import { THINNED_TO_METRES } from './worldborders.mjs';
import { polygonsOf, signedArea } from './geojson.mjs';

const data = process.argv[2];
const files = new Map(Object.keys(HEADERS).map((name) => [name, read(name)]));
let passed = 0;
const failures = [];

for (const [name, collection] of files) checkForm(name, collection);
checkBorders(files.get('borders-detail.geojson').features);
checkWorldBorders(files.get('borders-world.geojson.gz').features, files.get('borders-detail.geojson').features);
checkCoasts(files.get('coasts-world.geojson.gz').features);
checkFills('world-1km.geojson.gz');
checkFills('world-10km.geojson');
checkPlaces(files.get('places.geojson.gz').features);
checkLabels(files.get('places-labels.geojson').features);

failures.forEach((failure) => console.log(`FAILED  ${failure}`));
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

function expect(what, ok) {
  if (ok) passed++;
  else failures.push(what);
}

function near(what, value, expected, tolerance) {
  console.log(`${what}: ${value.toFixed(6)} (expected ${expected})`);
  expect(`${what}: ${value}, expected ${expected}`, Math.abs(value - expected) <= tolerance);
}

function read(name) {
  const bytes = readFileSync(join(data, name));
  return JSON.parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** RFC 7946: positions in range, rings closed and wound, no edge across the antimeridian; our header before the features. */
function checkForm(name, { type, milepost, features, ...rest }) {
  expect(`${name}: type`, type === 'FeatureCollection' && Object.keys(rest).length === 0);
  expect(`${name}: header`, JSON.stringify({ ...milepost, members: undefined }) === JSON.stringify(HEADERS[name]));
  const faults = { range: 0, closed: 0, winding: 0, antimeridian: 0 };
  for (const { geometry } of features) {
    for (const line of linesOf(geometry)) {
      if (line.some(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))) faults.range++;
      // Antarctica's polygon runs along the pole from -180 to 180: that is its edge, not a jump.
      if (line.some(([lon, lat], i) => i > 0 && Math.abs(lon - line[i - 1][0]) > 180 && lat > -89)) faults.antimeridian++;
    }
    if (!geometry.type.endsWith('Polygon')) continue;
    for (const rings of polygonsOf(geometry)) {
      rings.forEach((ring, i) => {
        if (ring.length < 4 || ring[0].join() !== ring.at(-1).join()) faults.closed++;
        if (signedArea(ring) > 0 !== (i === 0)) faults.winding++;
      });
    }
  }
  for (const [fault, count] of Object.entries(faults)) expect(`${name}: ${count} times ${fault}`, count === 0);
}

function linesOf({ type, coordinates }) {
  if (type === 'Point') return [[coordinates]];
  if (type === 'LineString') return [coordinates];
  if (type === 'MultiPolygon') return coordinates.flat();
  return coordinates;
}

function checkBorders(features) {
  const border = (pair) => features.find(({ properties }) => properties.pair === pair);
  // The independent lengths are of unrounded float32 positions; six decimals add two metres.
  for (const [pair, km] of [['BLR-POL', 420.894], ['BLR-UKR', 1125.891], ['POL-UKR', 539.316]]) {
    near(`${pair} length, km`, border(pair).properties.lengthKm, km, 0.003);
    expect(`${pair} in one piece`, border(pair).geometry.type === 'LineString');
  }
  expect('Crimea’s de facto line is no pair', features.filter(({ properties }) => properties.pair === null).length === 1);

  const brest2026 = [23.71749, 52.10894];
  const brest2013 = [23.68775, 52.09755];
  const poland = linesOf(border('BLR-POL').geometry);
  const ukraine = linesOf(border('BLR-UKR').geometry);
  near('Brest 2026 to Poland, m', nearest(brest2026, poland), 5873.159, 0.001);
  near('Brest 2013 to Poland, m', nearest(brest2013, poland), 3506.924, 0.001);
  near('Brest 2026 to Ukraine, m', nearest(brest2026, ukraine), 49320.101, 0.001);
  near('Brest 2013 to Ukraine, m', nearest(brest2013, ukraine), 48292.623, 0.001);
  near('Minsk 2026 to Ukraine, m', nearest([27.56653, 53.90019], ukraine), 237958.858, 0.001);
}

function checkWorldBorders(features, fine) {
  const border = (pair) => features.find(({ properties }) => properties.pair === pair.split('-').sort().join('-'));
  expect(`${features.length} pairs`, features.length >= 315 && features.length <= 330);
  for (const [pair, km] of PUBLISHED_KM) {
    const length = border(pair)?.properties.lengthKm ?? 0;
    expect(`${pair}: ${length} km, published ${km}`, Math.abs(length - km) <= km * PUBLISHED_SPREAD);
  }
  for (const pair of ['CHN-THA', 'ATA-CHL', 'CUB-MEX', 'ESP-ITA']) expect(`${pair} is no border`, border(pair) === undefined);
  checkThinning(border, fine);
}

/** Every vertex of a fine border lies within 50 m of the same border of the world file, but for what rounding adds. */
function checkThinning(border, fine) {
  for (const { properties, geometry } of fine.filter(({ properties: { pair } }) => pair !== null)) {
    const edges = linesOf(border(properties.pair).geometry).flatMap((line) => line.slice(1).map((to, i) => [line[i], to]));
    let worst = 0;
    linesOf(geometry).flat().forEach((vertex, i) => {
      if (i % 29 === 0) worst = Math.max(worst, Math.min(...nearby(edges, vertex).map(([from, to]) => metresToEdge(vertex, from, to))));
    });
    console.log(`${properties.pair}: the world's line lies within ${worst.toFixed(1)} m of the fine one`);
    expect(`${properties.pair}: thinned by ${worst} m`, worst <= THINNED_TO_METRES + 2);
  }
}

function nearby(edges, [lon, lat]) {
  return edges.filter(([[lon1, lat1], [lon2, lat2]]) => Math.min(lat1, lat2) < lat + 0.01 && Math.max(lat1, lat2) > lat - 0.01
    && Math.min(lon1, lon2) < lon + 0.02 && Math.max(lon1, lon2) > lon - 0.02);
}

function checkCoasts(features) {
  expect(`${features.length} coasts`, features.length >= 195 && features.length <= 215);
  const codes = new Set(features.map(({ properties }) => properties.a));
  for (const code of ['POL', 'UKR', 'USA', 'NZL', 'VNM', 'GEO', 'PSE']) expect(`coast of ${code}`, codes.has(code));
  for (const code of ['BLR', 'CZE', 'MNG', 'CHE', 'BOL', 'ATA']) expect(`no coast of ${code}`, !codes.has(code));
  const coast = (code) => linesOf(features.find(({ properties }) => properties.a === code).geometry);
  const toWarsaw = nearest([21.01178, 52.22977], coast('POL'));
  expect(`Warsaw to Poland's coast: ${toWarsaw} m`, toWarsaw > 235_000 && toWarsaw < 260_000);
}

/** The least distance to edges that are straight in longitude and latitude, in metres: brute force, but for edges far off. */
function nearest(point, lines) {
  let best = Infinity;
  for (const line of lines) {
    let toPrevious = metresBetween(point, line[0]);
    for (let i = 1; i < line.length; i++) {
      const toThis = metresBetween(point, line[i]);
      const length = metresBetween(line[i - 1], line[i]);
      // No point of the edge is nearer than this, with a tenth to spare for the edge's bend.
      if (Math.min(toPrevious, toThis) - length * 1.1 < best) best = Math.min(best, nearestOnEdge(point, line[i - 1], line[i]));
      toPrevious = toThis;
    }
  }
  return best;
}

function nearestOnEdge(point, a, b) {
  const distanceAt = (t) => metresBetween(point, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
  let [low, high] = [0, 1];
  while (high - low > 1e-9) {
    const third = (high - low) / 3;
    if (distanceAt(low + third) < distanceAt(high - third)) high -= third;
    else low += third;
  }
  return Math.min(distanceAt(0), distanceAt(1), distanceAt((low + high) / 2));
}

/** Named points lie in one country and only there; rows across the whole map find no two countries on one spot. */
function checkFills(name) {
  const countries = files.get(name).features.map(({ properties, geometry }) => ({ iso3: properties.iso3, rings: withBounds(geometry) }));
  const countriesAt = (lon, lat) => countries
    .filter(({ rings }) => crossings(rings, lat).filter((x) => x > lon).length % 2 === 1)
    .map(({ iso3 }) => iso3);
  const points = [
    ['Simferopol', 34.1, 44.95, 'UKR'], ['Brest', 23.7, 52.1, 'BLR'], ['Warsaw', 21.01, 52.23, 'POL'],
    ['Maseru’s hills', 28.2, -29.5, 'LSO'], ['Juba', 31.6, 4.9, 'SSD'], ['Cayenne’s forest', -53, 4, 'GUF'],
    ['Chukotka east of 180°', -175, 67, 'RUS'], ['Chukotka west of 180°', 178, 67, 'RUS'],
  ];
  for (const [place, lon, lat, iso3] of points) {
    expect(`${name}: ${place} lies in ${countriesAt(lon, lat)}, not ${iso3} alone`, countriesAt(lon, lat).join() === iso3);
  }
  let doubled = 0;
  for (let lat = -89.953; lat < 90; lat += 0.1) {
    const spans = countries.flatMap(({ rings }) => {
      const xs = crossings(rings, lat).sort((a, b) => a - b);
      return Array.from({ length: xs.length / 2 }, (_, i) => [xs[2 * i], xs[2 * i + 1]]);
    }).sort((a, b) => a[0] - b[0]);
    for (let i = 1, end = -Infinity; i < spans.length; i++) {
      end = Math.max(end, spans[i - 1][1]);
      if (Math.min(end, spans[i][1]) - spans[i][0] > 0.005) doubled++;
    }
  }
  expect(`${name}: fills overlap on ${doubled} rows`, doubled === 0);
}

function withBounds(geometry) {
  return linesOf(geometry).map((ring) => {
    const latitudes = ring.map(([, lat]) => lat);
    return { ring, south: Math.min(...latitudes), north: Math.max(...latitudes) };
  });
}

/** Longitudes at which rings cross a latitude. */
function crossings(rings, lat) {
  const found = [];
  for (const { ring, south, north } of rings) {
    if (south > lat || north < lat) continue;
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      if (y1 > lat !== y2 > lat) found.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found;
}

function checkPlaces(features) {
  const place = (name, country, capital) => features.find(({ properties: p }) =>
    p.name === name && p.country === country && (!capital || p.capital));
  const positions = ({ properties, geometry }) =>
    (properties.coordinates ?? [{ lon: geometry.coordinates[0], lat: geometry.coordinates[1] }]).map(({ lon, lat }) => `${lat},${lon}`).join(' ');
  const brest = place('Brest', 'BY');
  expect('Brest keeps both positions', positions(brest) === '52.10894,23.71749 52.09755,23.68775');
  expect('Minsk keeps both positions', positions(place('Minsk', 'BY', true)) === '53.90019,27.56653 53.9,27.56667');
  expect('Warsaw has one position', positions(place('Warsaw', 'PL', true)) === '52.22977,21.01178');
  for (const name of ['Brześć', 'Берестя', 'Брэст', 'Brest-Litovsk']) {
    expect(`Brest is also ${name}`, brest.properties.alternativeNames.includes(name));
  }
  expect('Brest in France is there too', place('Brest', 'FR') !== undefined);
  expect('Every place has an alpha-3 code', features.every(({ properties }) => /^[A-Z]{3}$/.test(properties.iso3)));
}

function checkLabels(features) {
  const capitals = features.filter(({ properties }) => properties.capital);
  expect(`${capitals.length} capitals`, capitals.length >= 195 && capitals.length <= 250);
  for (const name of ['Minsk', 'Warsaw', 'Kyiv', 'Vilnius', 'Riga', 'Brest', 'Lviv', 'Pinsk']) {
    expect(`${name} is labelled`, features.some(({ properties }) => properties.name === name));
  }
}
