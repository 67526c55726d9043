// Pairwise land borders: the edges that two countries' time-zone polygons share, joined into the longest possible chains.
import { feature, lines, roundedLine } from './geojson.mjs';
import { kilometresAlong } from './ellipsoid.mjs';
import { readZone } from './timeshape.mjs';

/** Countries whose borders Milepost ships in full detail. */
export const DETAILED = ['BLR', 'POL', 'UKR'];

/**
 * Crimea is a zone of its own. Under the default point of view it belongs to Ukraine, so the line between it and the
 * mainland is not a border of Ukraine; it is written apart, as the de facto line.
 */
export const CRIMEA = 'Crimea';

const DECIMALS = 6;
const STATED_ERROR_METRES = 200;

/** The features of borders-detail.geojson: every pair that touches a detailed country, then the de facto line of Crimea. */
export function borderFeatures(folder, territoryOf, isLand, nameOf) {
  const features = [];
  const deFacto = [];
  for (const [pair, chains] of findBorders(folder, territoryOf, isLand)) {
    const parts = chains.map((chain) => roundedLine(chain, DECIMALS));
    const lengthKm = Number(parts.reduce((sum, part) => sum + kilometresAlong(part), 0).toFixed(3));
    const [a, b] = pair.split('-');
    if (a !== CRIMEA) {
      const name = `${nameOf(a)}–${nameOf(b)} border`;
      const properties = { pair, a, b, name, kind: 'land', lengthKm, statedErrorMetres: STATED_ERROR_METRES };
      features.push(feature(properties, lines(parts)));
    } else if (b === 'UKR') {
      const properties = { pair: null, name: 'Crimea, de facto line', kind: 'de-facto', lengthKm, statedErrorMetres: STATED_ERROR_METRES };
      deFacto.push(feature(properties, lines(parts)));
    } else {
      throw new Error(`Crimea has a land border with ${b}: the point of view must be decided anew`);
    }
  }
  return [...features, ...deFacto];
}

/**
 * @param folder zone files of timeshape
 * @param territoryOf zone name → alpha-3 code, or CRIMEA
 * @param isLand test for the coast cut
 * @returns Map from "AAA-BBB" (alphabetical) to an array of chains of [lon, lat]
 */
export function findBorders(folder, territoryOf, isLand) {
  const zones = [...territoryOf.keys()];
  const wanted = new Set([...DETAILED, CRIMEA]);
  const points = new PointTable();
  const owners = new Map();
  for (const zone of zones.filter((z) => wanted.has(territoryOf.get(z)))) {
    forEachEdge(folder, zone, (lon1, lat1, lon2, lat2) => {
      const a = points.add(lon1, lat1);
      const b = points.add(lon2, lat2);
      addOwner(owners, edgeKey(a, b), territoryOf.get(zone));
    });
  }
  for (const zone of zones.filter((z) => !wanted.has(territoryOf.get(z)))) {
    forEachEdge(folder, zone, (lon1, lat1, lon2, lat2) => {
      const a = points.find(lon1, lat1);
      const b = points.find(lon2, lat2);
      if (a === undefined || b === undefined) return;
      const key = edgeKey(a, b);
      if (owners.has(key)) addOwner(owners, key, territoryOf.get(zone));
    });
  }
  return chainsByPair(owners, points, isLand);
}

function chainsByPair(owners, points, isLand) {
  const onLand = points.all().map(([lon, lat]) => isLand(lon, lat));
  const edgesByPair = new Map();
  for (const [key, territories] of owners) {
    if (territories.length !== 2) continue;
    const pair = [...territories].sort().join('-');
    if (!edgesByPair.has(pair)) edgesByPair.set(pair, []);
    edgesByPair.get(pair).push([Math.floor(key / SPAN), key % SPAN]);
  }
  const borders = new Map();
  for (const pair of [...edgesByPair.keys()].sort()) {
    const edges = edgesByPair.get(pair);
    const chains = pair.startsWith(CRIMEA)
      ? joinEdges(edges).map((chain) => withoutSeaEnds(chain, onLand))
      : joinEdges(edges.filter(([a, b]) => onLand[a] || onLand[b]));
    const cut = chains
      .filter((chain) => chain.length > 1)
      .map((chain) => endAtCoast(chain.map((point) => points.at(point)), isLand));
    if (cut.length > 0) borders.set(pair, cut);
  }
  return borders;
}

/** The de facto line of Crimea runs through the lagoon of Sivash: only its two ends, in the open sea, are taken off. */
function withoutSeaEnds(chain, onLand) {
  const first = chain.findIndex((point) => onLand[point]);
  if (first < 0) return [];
  const last = chain.findLastIndex((point) => onLand[point]);
  return chain.slice(Math.max(0, first - 1), last + 2);
}

/** A chain's last edge may run from the land far out to sea: it is cut where it crosses the coastline. */
export function endAtCoast(chain, isLand) {
  const result = [...chain];
  if (!isLand(...result[0])) result[0] = coastBetween(result[1], result[0], isLand);
  const last = result.length - 1;
  if (!isLand(...result[last])) result[last] = coastBetween(result[last - 1], result[last], isLand);
  return result;
}

/** Halves the edge thirty times: the coast lies between `land` and `sea`, far below the sixth decimal. */
function coastBetween(land, sea, isLand) {
  if (!isLand(...land)) return sea;
  let [a, b] = [land, sea];
  for (let i = 0; i < 30; i++) {
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (isLand(...middle)) a = middle;
    else b = middle;
  }
  return a;
}

// Two point numbers make one key below 2^53.
const SPAN = 2 ** 26;

function edgeKey(a, b) {
  return a < b ? a * SPAN + b : b * SPAN + a;
}

function addOwner(owners, key, territory) {
  const known = owners.get(key);
  if (!known) owners.set(key, [territory]);
  else if (!known.includes(territory)) known.push(territory);
}

function forEachEdge(folder, zone, visit) {
  for (const ring of readZone(folder, zone).flat()) {
    for (let i = 2; i < ring.length; i += 2) {
      if (ring[i - 2] === ring[i] && ring[i - 1] === ring[i + 1]) continue;
      visit(ring[i - 2], ring[i - 1], ring[i], ring[i + 1]);
    }
  }
}

/** Joins edges end to end wherever exactly two meet. Chains come longest first, so the order does not hang on the input. */
export function joinEdges(edges) {
  const neighbours = new Map();
  const link = (from, to) => {
    if (!neighbours.has(from)) neighbours.set(from, new Set());
    neighbours.get(from).add(to);
  };
  for (const [a, b] of edges) {
    link(a, b);
    link(b, a);
  }
  const walk = (start, next) => {
    const chain = [start];
    for (let from = start, to = next; to !== undefined; ) {
      neighbours.get(from).delete(to);
      neighbours.get(to).delete(from);
      chain.push(to);
      from = to;
      to = neighbours.get(from).size === 1 && !ends.has(from) ? [...neighbours.get(from)][0] : undefined;
    }
    return chain;
  };
  const ends = new Set([...neighbours].filter(([, around]) => around.size !== 2).map(([point]) => point));
  const chains = [];
  for (const end of ends) {
    while (neighbours.get(end).size > 0) chains.push(walk(end, [...neighbours.get(end)][0]));
  }
  // What is left are closed loops: enclaves.
  for (const [point, around] of neighbours) {
    if (around.size > 0) chains.push(walk(point, [...around][0]));
  }
  return chains.sort((a, b) => b.length - a.length);
}

/** Numbers the vertices; looks them up by their exact float32 values. */
class PointTable {
  #byLon = new Map();
  #points = [];

  add(lon, lat) {
    let byLat = this.#byLon.get(lon);
    if (!byLat) this.#byLon.set(lon, (byLat = new Map()));
    let number = byLat.get(lat);
    if (number === undefined) {
      number = this.#points.push([lon, lat]) - 1;
      byLat.set(lat, number);
    }
    return number;
  }

  find(lon, lat) {
    return this.#byLon.get(lon)?.get(lat);
  }

  at(number) {
    return this.#points[number];
  }

  all() {
    return this.#points;
  }
}
