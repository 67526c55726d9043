// Tells which zones a point lies in, for coasts and for the lines inside disputed areas.

const STRIPS_PER_DEGREE = 50;
const STRIPS = 180 * STRIPS_PER_DEGREE + 1;

/**
 * A test `territoriesAt(lon, lat)`: the different territories of all zones that a point lies in, sorted. Edges are filed
 * under the strips of latitude that they cross; an odd count of a zone's edges to the east is inside.
 */
export function readZoneTest(table) {
  const { starts, edges } = fileEdges(table);
  const odd = new Uint8Array(table.territories.length);
  return (lon, lat) => {
    const touched = [];
    const strip = stripOf(lat);
    for (let i = starts[strip]; i < starts[strip + 1]; i++) {
      const edge = edges[i];
      const [from, to] = [table.from[edge], table.to[edge]];
      const lat1 = table.lats[from];
      const lat2 = table.lats[to];
      if (lat1 > lat === lat2 > lat) continue;
      if (table.lons[from] + ((lat - lat1) / (lat2 - lat1)) * (table.lons[to] - table.lons[from]) <= lon) continue;
      table.forEachZone(edge, (zone) => {
        odd[zone] ^= 1;
        touched.push(zone);
      });
    }
    const inside = new Set(touched.filter((zone) => odd[zone] === 1).map((zone) => table.territories[zone]));
    touched.forEach((zone) => { odd[zone] = 0; });
    return [...inside].sort();
  };
}

function stripOf(lat) {
  return Math.min(STRIPS - 1, Math.max(0, Math.floor((lat + 90) * STRIPS_PER_DEGREE)));
}

/** The edges that cross each strip, packed one strip after the other. */
function fileEdges(table) {
  const starts = new Int32Array(STRIPS + 1);
  const each = (visit) => {
    for (let edge = 0; edge < table.edges; edge++) {
      const lat1 = table.lats[table.from[edge]];
      const lat2 = table.lats[table.to[edge]];
      if (lat1 === lat2) continue;
      const last = stripOf(Math.max(lat1, lat2));
      for (let strip = stripOf(Math.min(lat1, lat2)); strip <= last; strip++) visit(strip, edge);
    }
  };
  each((strip) => { starts[strip + 1]++; });
  for (let strip = 0; strip < STRIPS; strip++) starts[strip + 1] += starts[strip];
  const next = starts.slice();
  const edges = new Int32Array(starts[STRIPS]);
  each((strip, edge) => { edges[next[strip]++] = edge; });
  return { starts, edges };
}
