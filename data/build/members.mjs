// GeoJSON in gzip, readable as a whole by any program and piece by piece by one that knows where the pieces are: each feature
// is a gzip member of its own (RFC 1952, 2.2), and the header, the first member, says where each begins.
import { writeFileSync } from 'node:fs';
import { gzipped } from './geojson.mjs';

/** @param codeOf what a feature is found by; several features may share a code */
export function writeMembers(file, milepost, features, codeOf) {
  const pieces = features.map((feature, i) => gzipped(Buffer.from(`${JSON.stringify(feature)}${i < features.length - 1 ? ',\n' : '\n'}`)));
  let at = 0;
  // [code, bytes from the end of the first member, length]
  const members = features.map((feature, i) => {
    const member = [codeOf(feature), at, pieces[i].length];
    at += pieces[i].length;
    return member;
  });
  const head = gzipped(Buffer.from(`{"type":"FeatureCollection",\n"milepost":${JSON.stringify({ ...milepost, members })},\n"features":[\n`));
  writeFileSync(file, Buffer.concat([head, ...pieces, gzipped(Buffer.from(']}\n'))]));
}
