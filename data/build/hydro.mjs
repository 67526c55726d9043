// Lakes and rivers of Natural Earth, out of the topology that plotly.js carries. The package kept no names.
import { readFileSync } from 'node:fs';
import { feature as topologyFeature } from 'topojson-client';
import { feature, lines, polygons, polygonsOf, roundedLine, roundedPolygon } from './geojson.mjs';

// The topology is quantised to 40 m; four decimals (11 m) keep all it has.
const DECIMALS = 4;

export function lakeFeatures(topologyFile) {
  return read(topologyFile, 'lakes').flatMap((geometry) => {
    const parts = polygonsOf(geometry).map((rings) => roundedPolygon(rings, DECIMALS)).filter((part) => part !== null);
    return parts.length > 0 ? [feature({}, polygons(parts))] : [];
  });
}

export function riverFeatures(topologyFile) {
  return read(topologyFile, 'rivers').flatMap((geometry) => {
    const parts = (geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates])
      .map((line) => roundedLine(line, DECIMALS))
      .filter((line) => line.length > 1);
    return parts.length > 0 ? [feature({}, lines(parts))] : [];
  });
}

function read(topologyFile, layer) {
  const topology = JSON.parse(readFileSync(topologyFile, 'utf8'));
  return topologyFeature(topology, topology.objects[layer]).features.map(({ geometry }) => geometry).filter(Boolean);
}
