// Lengths, areas and distances on the WGS 84 ellipsoid (GeographicLib).
import geographiclib from 'geographiclib-geodesic';

const { Geodesic } = geographiclib;
const wgs84 = Geodesic.WGS84;

export function metresBetween([lon1, lat1], [lon2, lat2]) {
  return wgs84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE).s12;
}

export function kilometresAlong(line) {
  let metres = 0;
  for (let i = 1; i < line.length; i++) metres += metresBetween(line[i - 1], line[i]);
  return metres / 1000;
}

/** Area of a polygon given as rings, the first one outer. */
export function squareKilometres([outer, ...holes]) {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

function ringArea(ring) {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area) / 1e6;
}
