// Reads the time-zone polygons of the timeshape package: one protobuf file a zone, rings of float32 positions.
//
//   Feature      { 1: Geometry, 2: properties }
//   Geometry     { 5: Polygon, 6: MultiPolygon }
//   MultiPolygon { 1: repeated Polygon }
//   Polygon      { 1: repeated ring }     the first ring is the outer one
//   ring         { 1: repeated Position }
//   Position     { 1: float lon, 2: float lat }
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Pbf from 'pbf';

/** Names of all zones in the folder, sorted, without `Etc/…`: those are the open sea. */
export function landZones(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .filter((zone) => !zone.startsWith('Etc/'))
    .sort();
}

/**
 * The polygons of a zone: an array of polygons, each an array of closed rings, each a Float32Array lon, lat, lon, lat…
 * The float32 values are kept as they are, because zones share their vertices bit for bit: that is how borders are found.
 */
export function readZone(folder, zone) {
  const polygons = [];
  // A copy, since Node reads small files into one pool, and Pbf reads floats from the start of whatever memory it is given.
  new Pbf(new Uint8Array(readFileSync(join(folder, zone)))).readFields((field, _, pbf) => {
    if (field === 1) pbf.readMessage(readGeometry, polygons);
  }, null);
  if (polygons.length === 0) throw new Error(`${zone} holds no polygon: has the format of timeshape changed?`);
  return polygons;
}

function readGeometry(kind, polygons, pbf) {
  if (kind === 5) polygons.push(pbf.readMessage(readPolygon, []));
  else if (kind === 6) pbf.readMessage((part) => part === 1 && polygons.push(pbf.readMessage(readPolygon, [])), null);
}

function readPolygon(field, rings, pbf) {
  if (field === 1) rings.push(closed(pbf.readMessage(readRing, [])));
}

function readRing(field, values, pbf) {
  if (field === 1) values.push(...pbf.readMessage(readPosition, [0, 0]));
}

function readPosition(axis, position, pbf) {
  if (axis === 1) position[0] = pbf.readFloat();
  else if (axis === 2) position[1] = pbf.readFloat();
}

function closed(values) {
  const last = values.length - 2;
  if (values[0] !== values[last] || values[1] !== values[last + 1]) values.push(values[0], values[1]);
  return Float32Array.from(values);
}
