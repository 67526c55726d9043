// Leaves out vertices of a line that lie within so many metres of the line that is left (Douglas and Peucker 1973).

const METRES_A_DEGREE = 111_320;

/**
 * A line with the same ends; no vertex left out is farther than `metres` from the line. Distances are taken on a plane that
 * touches the Earth at the vertex in question: on edges so short that is good to a part in a thousand.
 */
export function thinned(line, metres) {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open = [[0, line.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    const [farthest, distance] = farthestFrom(line, from, to);
    if (distance <= metres) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

function farthestFrom(line, from, to) {
  let best = [from, -1];
  for (let i = from + 1; i < to; i++) {
    const distance = metresToEdge(line[i], line[from], line[to]);
    if (distance > best[1]) best = [i, distance];
  }
  return best;
}

export function metresToEdge([lon, lat], [lon1, lat1], [lon2, lat2]) {
  const east = METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  const [x1, y1] = [(lon1 - lon) * east, (lat1 - lat) * METRES_A_DEGREE];
  const [dx, dy] = [(lon2 - lon1) * east, (lat2 - lat1) * METRES_A_DEGREE];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + t * dx, y1 + t * dy);
}
