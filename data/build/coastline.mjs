// Tells land from sea, by the coastline polygons of geo-maps (100 m). Used to cut borders at the coast, and for the coasts themselves.
import { readFileSync } from 'node:fs';

const STRIPS_PER_DEGREE = 100;

/**
 * A test `isLand(lon, lat)`. Every edge of the coastline is filed under the strips of latitude that it crosses, so a test
 * counts crossings along one strip instead of the whole world. An odd count is land.
 */
export function readCoastline(file) {
  const strips = new Map();
  for (const ring of readRings(file)) {
    for (let i = 1; i < ring.length; i++) fileEdge(strips, ring[i - 1], ring[i]);
  }
  return (lon, lat) => crossingsEastOf(strips.get(stripOf(lat)) ?? [], lon, lat) % 2 === 1;
}

/** The rings of all land, holes among them. */
export function readRings(file) {
  return JSON.parse(readFileSync(file, 'utf8')).geometries
    .flatMap((geometry) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]).flat());
}

function stripOf(lat) {
  return Math.floor(lat * STRIPS_PER_DEGREE);
}

function fileEdge(strips, [lon1, lat1], [lon2, lat2]) {
  if (lat1 === lat2) return;
  const last = stripOf(Math.max(lat1, lat2));
  for (let strip = stripOf(Math.min(lat1, lat2)); strip <= last; strip++) {
    if (!strips.has(strip)) strips.set(strip, []);
    strips.get(strip).push(lon1, lat1, lon2, lat2);
  }
}

function crossingsEastOf(edges, lon, lat) {
  let count = 0;
  for (let i = 0; i < edges.length; i += 4) {
    const lat1 = edges[i + 1];
    const lat2 = edges[i + 3];
    if (lat1 > lat === lat2 > lat) continue;
    if (edges[i] + ((lat - lat1) / (lat2 - lat1)) * (edges[i + 2] - edges[i]) > lon) count++;
  }
  return count;
}
