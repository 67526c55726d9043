// Writing RFC 7946 GeoJSON the way Milepost ships it: a foreign member "milepost" that names the source, then one feature a line.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Writes a FeatureCollection; a name that ends in .gz is compressed. The bytes depend on nothing but the content. */
export function writeCollection(file, milepost, features) {
  const head = `{"type":"FeatureCollection",\n"milepost":${JSON.stringify(milepost)},\n"features":[\n`;
  const text = Buffer.from(`${head}${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`);
  writeFileSync(file, file.endsWith('.gz') ? gzipped(text) : text);
}

/** The same bytes for the same content. */
export function gzipped(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed.fill(0, 4, 8); // no time of writing
  packed[9] = 255; // no operating system
  return packed;
}

export function feature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

export function rounded(value, decimals) {
  return Number(value.toFixed(decimals)) + 0; // + 0 turns -0 into 0
}

/** A line or ring with rounded positions; neighbours that fall on the same position become one. */
export function roundedLine(line, decimals) {
  const result = [];
  for (const [lon, lat] of line) {
    const position = [rounded(lon, decimals), rounded(lat, decimals)];
    const last = result.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) result.push(position);
  }
  return result;
}

/**
 * A polygon with rounded rings, the outer ring counterclockwise and holes clockwise (RFC 7946, 3.1.6).
 * A ring that rounding flattens is left out; without an outer ring there is no polygon and the answer is null.
 */
export function roundedPolygon(rings, decimals) {
  const kept = [];
  for (const [index, ring] of rings.entries()) {
    const positions = roundedLine(ring, decimals);
    const area = signedArea(positions);
    if (positions.length < 4 || area === 0) {
      if (index === 0) return null;
      continue;
    }
    kept.push(area > 0 === (index === 0) ? positions : positions.reverse());
  }
  return kept;
}

/** One part is written as the plain geometry, several as the Multi one. */
export function lines(parts) {
  return parts.length === 1
    ? { type: 'LineString', coordinates: parts[0] }
    : { type: 'MultiLineString', coordinates: parts };
}

export function polygons(parts) {
  return parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0] }
    : { type: 'MultiPolygon', coordinates: parts };
}

export function polygonsOf(geometry) {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
}

/** Twice the planar area in square degrees; positive when the ring runs counterclockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}
