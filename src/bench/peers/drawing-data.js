// Writes the files that say how a frame's cost grows, from FOLDER/ne10.geojson: x1, x4 and x16 have the same countries with 1, 4 and
// 16 times the vertices (every edge bent at its middle, the same for both sides of a border), r1, r4 and r16 have 1, 4 and 16 copies of every
// country, each moved by up to 0.02 degrees. Usage: node drawing-data.js FOLDER
const fs = require("fs");
const path = require("path");
const folder = process.argv[2];
const countries = JSON.parse(fs.readFileSync(path.join(folder, "ne10.geojson"))).features;

// The same numbers in every run: a generator of Park and Miller.
let state = 20261127;
function random() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

function write(name, features) {
  const file = fs.openSync(path.join(folder, name + ".geojson"), "w");
  fs.writeSync(file, '{"type":"FeatureCollection","features":[\n');
  let first = true;
  for (const feature of features) {
    fs.writeSync(file, (first ? "" : ",\n") + JSON.stringify(feature));
    first = false;
  }
  fs.writeSync(file, "\n]}\n");
  fs.closeSync(file);
}

const round = (value) => Math.round(value * 1e7) / 1e7;

function bent(ring) {
  const finer = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    finer.push(a);
    // A number of the edge that is the same in both directions; a long edge is a seam and stays straight.
    const turn = Math.sin((a[0] + b[0]) * 127.1 + (a[1] + b[1]) * 311.7) * 0.15 * (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? 1 : -1);
    const seam = Math.abs(a[0] - b[0]) > 5 || Math.abs(a[0]) > 179.99 || a[1] < -89.9;
    const [dx, dy] = seam ? [0, 0] : [b[0] - a[0], b[1] - a[1]];
    finer.push([round((a[0] + b[0]) / 2 - dy * turn), round((a[1] + b[1]) / 2 + dx * turn)]);
  }
  finer.push(ring[ring.length - 1]);
  return finer;
}

function rings(geometry, change) {
  const polygon = (outline) => outline.map(change);
  return { type: geometry.type, coordinates: geometry.type === "Polygon" ? polygon(geometry.coordinates) : geometry.coordinates.map(polygon) };
}

for (const [name, times] of [["x1", 0], ["x4", 2], ["x16", 4]]) {
  const finer = (ring) => {
    let result = ring;
    for (let i = 0; i < times; i++) result = bent(result);
    return result;
  };
  write(name, countries.map((country) => ({ ...country, geometry: rings(country.geometry, finer) })));
}

for (const copies of [1, 4, 16]) {
  const all = [];
  for (let copy = 0; copy < copies; copy++) {
    const [east, north] = copy === 0 ? [0, 0] : [(random() - 0.5) * 0.04, (random() - 0.5) * 0.04];
    const moved = (ring) => ring.map(([x, y]) => [Math.max(-180, Math.min(180, round(x + east))), Math.max(-90, Math.min(90, round(y + north)))]);
    countries.forEach((country) => all.push({ ...country, properties: { ...country.properties, copy }, geometry: rings(country.geometry, moved) }));
  }
  write("r" + copies, all);
}
