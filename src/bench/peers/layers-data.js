// Writes ne10 (Natural Earth 10m, 20 MB), medium (OSM land at 10 m, 168 MB) and large (OSM land at 1 m three times over and
// 2.2 million points, 1 GB). Usage: node layers-data.js NODE_MODULES FOLDER
const fs = require("fs");
const path = require("path");
const [, , modules, folder] = process.argv;

function open(name) {
  const file = fs.openSync(path.join(folder, name), "w");
  let text = '{"type":"FeatureCollection","features":[\n';
  let first = true;
  return {
    feature(properties, geometry) {
      text += (first ? "" : ",\n") + JSON.stringify({ type: "Feature", properties, geometry });
      first = false;
      if (text.length > 1 << 22) {
        fs.writeSync(file, text);
        text = "";
      }
    },
    close() {
      fs.writeSync(file, text + "\n]}\n");
      fs.closeSync(file);
    },
  };
}

function countries(detail) {
  const file = path.join(modules, "@geo-maps", `countries-land-${detail}`, "map.geo.json");
  return JSON.parse(fs.readFileSync(file)).features;
}

function moved(geometry, east, north) {
  const round = (value) => Math.round(value * 1e6) / 1e6;
  const move = (value) =>
    typeof value[0] === "number" ? [round(value[0] + east), round(Math.max(-90, Math.min(90, value[1] + north)))] : value.map(move);
  return { type: geometry.type, coordinates: move(geometry.coordinates) };
}

// The same numbers in every run: a generator of Park and Miller.
let state = 20261126;
function random() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

const topology = JSON.parse(fs.readFileSync(path.join(modules, "world-atlas", "countries-10m.json")));
const naturalEarth = require(path.resolve(modules, "topojson-client")).feature(topology, topology.objects.countries);
const ne10 = open("ne10.geojson");
naturalEarth.features.forEach((country) => ne10.feature({ name: country.properties.name, iso_n3: country.id || null }, country.geometry));
ne10.close();

const medium = open("medium.geojson");
countries("10m").forEach((country) => medium.feature(country.properties, country.geometry));
medium.close();

const large = open("large.geojson");
const detail = countries("1m");
[[0, 0], [0.13, 0.07], [-0.21, 0.11]].forEach(([east, north], copy) =>
  detail.forEach((country) => large.feature({ ...country.properties, copy }, copy ? moved(country.geometry, east, north) : country.geometry)));
const kinds = ["village", "hamlet", "town", "peak", "bus_stop", "well", "spring", "shop"];
for (let i = 0; i < 2200000; i++) {
  const country = detail[Math.floor(random() * detail.length)];
  const polygons = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  const ring = polygons[Math.floor(random() * polygons.length)][0];
  const [longitude, latitude] = ring[Math.floor(random() * ring.length)];
  const near = (value) => Math.round((value + random() - 0.5) * 1e6) / 1e6;
  large.feature(
    { id: i, name: `Point ${i.toString(36)} é`, kind: kinds[Math.floor(random() * 8)], ele: Math.round(random() * 20000) / 10,
      pop: Math.floor(random() * 1e5), A3: country.properties.A3 },
    { type: "Point", coordinates: [near(longitude), Math.max(-90, Math.min(90, near(latitude)))] });
}
large.close();
