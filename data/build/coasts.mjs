// The coast of each country: the coastline, every edge given to the country in whose waters it lies.
import { kilometresAlong } from './ellipsoid.mjs';
import { coastOf } from './disputed.mjs';
import { feature, lines, roundedLine } from './geojson.mjs';
import { readRings } from './coastline.mjs';
import { thinned } from './thin.mjs';

const DECIMALS = 4;
export const COAST_THINNED_TO_METRES = 500;
/** Thinning, and the 100 m that the coastline was drawn to; the sea has moved some coasts since 2017. */
export const COAST_STATED_ERROR_METRES = 700;
const NO_COUNTRY = new Set(['ATA']);

/** The features of coasts, in the order of their codes. Crimea's coast is Ukraine's, the default point of view. */
export function coastFeatures(coastlineFile, territoriesAt, nameOf) {
  const territoryAt = (lon, lat) => {
    const territory = coastOf(territoriesAt(lon, lat));
    return NO_COUNTRY.has(territory) ? null : territory;
  };
  const parts = new Map();
  for (const ring of readRings(coastlineFile)) {
    for (const [territory, line] of runs(ring, territoryAt)) {
      const rounded = roundedLine(thinnedRun(line), DECIMALS);
      if (rounded.length < 2 || (closed(rounded) && rounded.length < 4)) continue;
      if (!parts.has(territory)) parts.set(territory, []);
      parts.get(territory).push(rounded);
    }
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([iso3, coast]) => {
    const lengthKm = Number(coast.reduce((sum, part) => sum + kilometresAlong(part), 0).toFixed(1));
    const properties = { pair: null, a: iso3, name: `Coast of ${nameOf(iso3)}`, kind: 'coast', lengthKm, statedErrorMetres: COAST_STATED_ERROR_METRES };
    return feature(properties, lines(coast));
  });
}

function closed(line) {
  return line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
}

/** A closed run has one end: it is halved at the vertex farthest from it. */
function thinnedRun(line) {
  if (!closed(line)) return thinned(line, COAST_THINNED_TO_METRES);
  let far = 0;
  line.forEach(([lon, lat], i) => {
    if (away(lon, lat, line[0]) > away(line[far][0], line[far][1], line[0])) far = i;
  });
  return [...thinned(line.slice(0, far + 1), COAST_THINNED_TO_METRES), ...thinned(line.slice(far), COAST_THINNED_TO_METRES).slice(1)];
}

function away(lon, lat, [lon0, lat0]) {
  return Math.hypot((lon - lon0) * Math.cos((lat * Math.PI) / 180), lat - lat0);
}

/** Runs of a ring along one country's coast. Edges that lie in no country's waters, or on the seam, are left out. */
function* runs(ring, territoryAt) {
  const sides = ring.slice(1).map((point, i) => (onSeam(ring[i], point) ? null : territoryAt((ring[i][0] + point[0]) / 2, (ring[i][1] + point[1]) / 2)));
  const start = sides.findIndex((side, i) => side !== sides[(i + sides.length - 1) % sides.length]);
  if (start < 0) {
    if (sides[0]) yield [sides[0], ring];
    return;
  }
  const open = ring.slice(0, -1);
  let run = [];
  for (let step = 0; step < sides.length; step++) {
    const i = (start + step) % sides.length;
    if (run.length === 0) run.push(open[i]);
    run.push(open[(i + 1) % open.length]);
    if (step === sides.length - 1 || sides[(i + 1) % sides.length] !== sides[i]) {
      if (sides[i]) yield [sides[i], run];
      run = [];
    }
  }
}

/** The polygons are cut at the antimeridian: the cut is no coast. */
function onSeam([lon1], [lon2]) {
  return (Math.abs(lon1) > 179.9999 && Math.abs(lon2) > 179.9999) || Math.abs(lon1 - lon2) > 180;
}
