// Which territory each time zone belongs to. IANA's table (as moment-timezone carries it) gives the country of a zone.
import { readFileSync } from 'node:fs';
import { CRIMEA } from './borders.mjs';
import { landZones } from './timeshape.mjs';

const CRIMEAN_ZONE = 'Europe/Simferopol';

/** Zone name → alpha-3 code; Crimea, which IANA lists under two countries, is a territory of its own here. */
export function readTerritories(zoneFolder, zoneTableFile, alpha3) {
  const { zones } = JSON.parse(readFileSync(zoneTableFile, 'utf8'));
  return new Map(landZones(zoneFolder).map((zone) => [zone, territory(zone, zones[zone], alpha3)]));
}

function territory(zone, entry, alpha3) {
  if (zone === CRIMEAN_ZONE) return CRIMEA;
  // The first country listed is the one the zone lies in; the others only keep the same time.
  const code = alpha3.get(entry?.countries[0]);
  if (!code) throw new Error(`The zone ${zone} has no country in the table: decide by hand`);
  return code;
}

/** The north of Viet Nam keeps Bangkok's zone; Laos lies between, so its polygons are those wholly to the east and reaching far north. */
const BANGKOKS_ZONE = 'Asia/Bangkok';
const VIETNAMESE = { west: 102, north: 18.5 };

/** A zone's polygons by territory: one entry, but for a zone that lies in two countries. */
export function byTerritory(zone, polygons, territory) {
  if (zone !== BANGKOKS_ZONE) return [[territory, polygons]];
  const vietnamese = polygons.filter(([outer]) => liesBeyond(outer, VIETNAMESE));
  if (vietnamese.length === 0) throw new Error('The north of Viet Nam has left the zone of Bangkok: take the rule away');
  return [[territory, polygons.filter((polygon) => !vietnamese.includes(polygon))], ['VNM', vietnamese]];
}

function liesBeyond(ring, { west, north }) {
  let reaches = false;
  for (let i = 0; i < ring.length; i += 2) {
    if (ring[i] < west) return false;
    reaches ||= ring[i + 1] > north;
  }
  return reaches;
}
