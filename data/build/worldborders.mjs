// Land borders of the whole world, pairwise: the edges that the time zones of two countries share, cut at the coast and thinned.
import { CRIMEA, endAtCoast, joinEdges } from './borders.mjs';
import { kilometresAlong } from './ellipsoid.mjs';
import { feature, lines, roundedLine } from './geojson.mjs';
import { claimedIn, sharedBy } from './disputed.mjs';
import { thinned } from './thin.mjs';

const DECIMALS = 5;
export const THINNED_TO_METRES = 50;
/** As OpenStreetMap has it (see borders-detail), and what thinning and rounding add. */
export const STATED_ERROR_METRES = 250;
/** A crumb of a border shorter than this is where two mappers did not meet. */
const LEAST_KILOMETRES = 0.1;

/** No borders: the wedges of the stations' time zones, and the line of Crimea (see borders-detail). */
const NO_COUNTRY = new Set(['ATA', CRIMEA]);

/** The features of borders-world, in the order of their pairs. */
export function worldBorderFeatures(table, isLand, territoriesAt, nameOf) {
  const features = [];
  for (const [pair, edges, disputed] of edgesByPair(table, isLand, territoriesAt)) {
    const [a, b] = pair.split('-');
    const chains = joinEdges(edges)
      .map((chain) => endAtCoast(chain.map((vertex) => table.at(vertex)), isLand))
      .filter((chain) => kilometresAlong(chain) >= LEAST_KILOMETRES);
    if (chains.length === 0) continue;
    const lengthKm = Number(chains.reduce((sum, chain) => sum + kilometresAlong(chain), 0).toFixed(1));
    const parts = chains.map((chain) => roundedLine(thinned(chain, THINNED_TO_METRES), DECIMALS)).filter((part) => part.length > 1);
    const properties = { pair, a, b, name: `${nameOf(a)}–${nameOf(b)} border`, kind: 'land', disputed, lengthKm, statedErrorMetres: STATED_ERROR_METRES };
    features.push(feature(properties, lines(parts)));
  }
  return features;
}

/** Pairs in alphabetical order with the edges of their borders that touch land. */
function edgesByPair(table, isLand, territoriesAt) {
  const land = new Int8Array(table.vertices).fill(-1);
  const onLand = (vertex) => {
    if (land[vertex] < 0) land[vertex] = isLand(...table.at(vertex)) ? 1 : 0;
    return land[vertex] === 1;
  };
  const pairs = new Map();
  const disputed = new Set();
  const add = (pair, edge) => {
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push([table.from[edge], table.to[edge]]);
  };
  for (let edge = 0; edge < table.edges; edge++) {
    const sides = table.sides(edge);
    if (sides.some((side) => NO_COUNTRY.has(side))) continue;
    const [from, to] = [table.from[edge], table.to[edge]];
    if (sides.length > 1 && (onLand(from) || onLand(to))) sharedBy(sides).forEach((pair) => add(pair, edge));
    else if (sides.length === 1 && boundsOneZone(table, edge) && onLand(from) && onLand(to)) {
      const [a, b] = [table.at(from), table.at(to)];
      const pair = claimedIn(sides[0], territoriesAt((a[0] + b[0]) / 2, (a[1] + b[1]) / 2));
      if (pair) {
        add(pair, edge);
        disputed.add(pair);
      }
    }
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([pair, edges]) => [pair, edges, disputed.has(pair)]);
}

function boundsOneZone(table, edge) {
  return table.ownerOlder[table.newest[edge]] < 0;
}
