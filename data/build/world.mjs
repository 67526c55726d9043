// Country fills for the whole world, from the coastline polygons of geo-maps, made free of overlaps.
//
// In the source a territory lies over the country it belongs to (French Guiana over France's share of it), an enclave
// over the country around it (Lesotho), a claim over another (Crimea in Ukraine and in Russia). Drawn half transparent
// or picked with the mouse, such fills mislead. So the smaller polygon is kept and taken out of the larger one; of two
// equal ones the smaller country's is kept. VIEW holds the exceptions. It is a rule of drawing, not a claim.
import { readFileSync } from 'node:fs';
import clipping from 'polygon-clipping';
import polylabel from 'polylabel';
import { englishName, localName, namesOf } from './countrycodes.mjs';
import { squareKilometres } from './ellipsoid.mjs';
import { feature, polygons, polygonsOf, rounded, roundedPolygon, signedArea } from './geojson.mjs';

/** winner-loser pairs that the size rule would decide the other way: Crimea belongs to Ukraine (UNGA 68/262). */
const VIEW = new Set(['UKR-RUS']);
const RANK_LIMITS_KM2 = [2_000_000, 500_000, 100_000, 20_000, 1_000];
// Rows of the overlap search, in degrees, and the width from which an overlap counts (about 200 m).
const ROW_STEP = 0.01;
const MIN_OVERLAP_DEGREES = 0.002;
// What clipping leaves along a shared border, narrower than the source is exact, is no land: it goes.
const SLIVER_KM2 = 1;

export function worldFeatures(file, alpha2, decimals) {
  const parts = readParts(file);
  settleOverlaps(parts);
  return [...groupByCountry(parts)].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, own]) => countryFeature(country, alpha2.get(country), own.flatMap((part) => part.polygons), decimals));
}

function countryFeature(iso3, iso2, source, decimals) {
  const kept = source.map((rings) => roundedPolygon(rings, decimals)).filter((polygon) => polygon !== null);
  const measured = kept.map((rings) => ({ rings, area: squareKilometres(rings) })).sort((a, b) => b.area - a.area);
  const areaKm2 = measured.reduce((sum, { area }) => sum + area, 0);
  const [labelLon, labelLat] = labelPoint(measured[0].rings);
  const properties = {
    iso3, name: englishName(iso2), nameLocal: localName(iso2), names: namesOf(iso2),
    labelLon, labelLat, labelRank: rank(areaKm2), areaKm2: Math.round(areaKm2),
  };
  if (iso3 === 'UKR') properties.pointOfView = 'Crimea shown as part of Ukraine (UN General Assembly resolution 68/262)';
  return feature(properties, polygons(measured.map(({ rings }) => rings)));
}

/** The pole of inaccessibility, looked for in a plane where a degree is as long east as north. */
function labelPoint(rings) {
  const latitudes = rings[0].map(([, lat]) => lat);
  const squeeze = Math.cos(((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * (Math.PI / 180));
  const [x, y] = polylabel(rings.map((ring) => ring.map(([lon, lat]) => [lon * squeeze, lat])), 0.01);
  return [rounded(x / squeeze, 3), rounded(y, 3)];
}

function rank(areaKm2) {
  const index = RANK_LIMITS_KM2.findIndex((limit) => areaKm2 >= limit);
  return index < 0 ? RANK_LIMITS_KM2.length + 1 : index + 1;
}

function readParts(file) {
  const parts = [];
  for (const { properties, geometry } of JSON.parse(readFileSync(file, 'utf8')).features) {
    const source = polygonsOf(geometry);
    const own = (properties.A3 === 'ATA' ? source.map(reachingPole) : source).map((rings) => ({
      country: properties.A3, rings, size: Math.abs(signedArea(rings[0])), polygons: [rings],
    }));
    const countrySize = own.reduce((sum, { size }) => sum + size, 0);
    parts.push(...own.map((part) => ({ ...part, countrySize })));
  }
  return parts;
}

/** Antarctica ends at 85° S in the source, where web maps end; the true edge of the polygon is the pole. */
function reachingPole(rings) {
  return rings.map((ring) => ring.map(([lon, lat]) => [lon, lat <= -85 ? -90 : lat]));
}

/** Takes the winners out of every polygon that loses; overlapping polygons of one country become one. */
function settleOverlaps(parts) {
  const winnersOf = new Map();
  for (const [first, second] of overlappingPairs(parts)) {
    const [winner, loser] = settle(parts[first], parts[second]) ? [first, second] : [second, first];
    if (!winnersOf.has(loser)) winnersOf.set(loser, []);
    winnersOf.get(loser).push(winner);
  }
  // Every difference is taken against the winners as the source has them, so the order does not matter.
  for (const [loser, winners] of winnersOf) {
    parts[loser].polygons = clipping
      .difference(parts[loser].rings, ...winners.map((winner) => parts[winner].rings))
      .filter((rings) => squareKilometres(rings) >= SLIVER_KM2);
  }
}

/** True when `a` keeps the land. Within one country it is the larger one, which loses nothing by it. */
function settle(a, b) {
  if (a.country === b.country) return a.size >= b.size;
  if (VIEW.has(`${a.country}-${b.country}`)) return true;
  if (VIEW.has(`${b.country}-${a.country}`)) return false;
  return a.size !== b.size ? a.size < b.size : a.countrySize < b.countrySize;
}

/** Sweeps the rows of latitude and notes which polygons lie over each other, as pairs of indexes. */
function overlappingPairs(parts) {
  const rows = new Map();
  parts.forEach((part, index) => part.rings.forEach((ring) => fileCrossings(rows, ring, index)));
  const pairs = new Set();
  const note = (a, b) => pairs.add(Math.min(a, b) * parts.length + Math.max(a, b));
  for (const [first, second] of twins(parts)) note(first, second);
  for (const crossings of rows.values()) {
    const spans = spansOf(crossings).sort((a, b) => a.from - b.from);
    for (let i = 0; i < spans.length; i++) {
      for (let j = i + 1; j < spans.length && spans[j].from < spans[i].to; j++) {
        const width = Math.min(spans[i].to, spans[j].to) - spans[j].from;
        if (width < MIN_OVERLAP_DEGREES) continue;
        note(spans[i].index, spans[j].index);
      }
    }
  }
  return [...pairs].sort((x, y) => x - y).map((key) => [Math.floor(key / parts.length), key % parts.length]);
}

/** Polygons that the source gives to two countries vertex for vertex: reefs among them are too thin for the rows. */
function twins(parts) {
  const seen = new Map();
  const found = [];
  parts.forEach(({ rings }, index) => {
    const key = JSON.stringify(rings[0]);
    if (seen.has(key)) found.push([seen.get(key), index]);
    else seen.set(key, index);
  });
  return found;
}

function fileCrossings(rows, ring, index) {
  for (let i = 1; i < ring.length; i++) {
    const [lower, upper] = ring[i - 1][1] < ring[i][1] ? [ring[i - 1], ring[i]] : [ring[i], ring[i - 1]];
    // Rows lie half a step off the source's decimals, so no vertex lies on one.
    for (let row = Math.ceil(lower[1] / ROW_STEP - 0.55); (row + 0.55) * ROW_STEP < upper[1]; row++) {
      const share = ((row + 0.55) * ROW_STEP - lower[1]) / (upper[1] - lower[1]);
      if (!rows.has(row)) rows.set(row, new Map());
      const crossings = rows.get(row);
      if (!crossings.has(index)) crossings.set(index, []);
      crossings.get(index).push(lower[0] + share * (upper[0] - lower[0]));
    }
  }
}

function spansOf(crossings) {
  const spans = [];
  for (const [index, longitudes] of crossings) {
    longitudes.sort((a, b) => a - b);
    for (let i = 0; i + 1 < longitudes.length; i += 2) spans.push({ index, from: longitudes[i], to: longitudes[i + 1] });
  }
  return spans;
}

function groupByCountry(parts) {
  const groups = new Map();
  for (const part of parts) {
    if (!groups.has(part.country)) groups.set(part.country, []);
    groups.get(part.country).push(part);
  }
  return groups;
}
