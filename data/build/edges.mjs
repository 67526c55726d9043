// All edges of the time-zone polygons of the world, each with the zones that it bounds. Packed: there are some four million.
import { byTerritory } from './territories.mjs';
import { readZone } from './timeshape.mjs';

const SLOTS = 2 ** 24;
const GOLDEN = 0x9e3779b1;
const bits = new Float32Array(2);
const words = new Int32Array(bits.buffer);

/** Vertices by number, told apart by their exact float32 values, and edges between them. */
export class EdgeTable {
  #vertexSlots = new Int32Array(SLOTS).fill(-1);
  #edgeSlots = new Int32Array(SLOTS).fill(-1);
  #capacity = SLOTS / 2;
  lons = new Float32Array(this.#capacity);
  lats = new Float32Array(this.#capacity);
  vertices = 0;
  from = new Int32Array(this.#capacity);
  to = new Int32Array(this.#capacity);
  /** The zones of an edge are a chain: its newest owner, and each owner's older one; -1 ends it. */
  newest = new Int32Array(this.#capacity);
  ownerZone = new Int16Array(2 * this.#capacity);
  ownerOlder = new Int32Array(2 * this.#capacity);
  owners = 0;
  edges = 0;
  /** By number of the zone; a zone that lies in two countries has two numbers. */
  territories = [];

  /** @param territoryOf zone name → territory */
  static read(folder, territoryOf) {
    const table = new EdgeTable();
    for (const [zone, territory] of territoryOf) {
      for (const [part, polygons] of byTerritory(zone, readZone(folder, zone), territory)) {
        table.territories.push(part);
        table.#addZone(polygons, table.territories.length - 1);
      }
    }
    return table;
  }

  /** Calls `visit` with the number of each zone that an edge bounds. */
  forEachZone(edge, visit) {
    for (let owner = this.newest[edge]; owner >= 0; owner = this.ownerOlder[owner]) visit(this.ownerZone[owner]);
  }

  /** The different territories at an edge, in alphabetical order. */
  sides(edge) {
    const sides = new Set();
    this.forEachZone(edge, (zone) => sides.add(this.territories[zone]));
    return [...sides].sort();
  }

  at(vertex) {
    return [this.lons[vertex], this.lats[vertex]];
  }

  #addZone(polygons, zone) {
    for (const ring of polygons.flat()) {
      let previous = this.#vertex(ring[0], ring[1]);
      for (let i = 2; i < ring.length; i += 2) {
        const vertex = this.#vertex(ring[i], ring[i + 1]);
        if (vertex !== previous) this.#addOwner(this.#edge(previous, vertex), zone);
        previous = vertex;
      }
    }
  }

  #vertex(lon, lat) {
    bits[0] = lon + 0;
    bits[1] = lat + 0;
    let slot = slotOf(words[0], words[1]);
    for (; this.#vertexSlots[slot] >= 0; slot = (slot + 1) % SLOTS) {
      const vertex = this.#vertexSlots[slot];
      if (this.lons[vertex] === bits[0] && this.lats[vertex] === bits[1]) return vertex;
    }
    if (this.vertices === this.#capacity) throw new Error('More vertices than the table holds');
    this.lons[this.vertices] = lon;
    this.lats[this.vertices] = lat;
    this.#vertexSlots[slot] = this.vertices;
    return this.vertices++;
  }

  #edge(one, other) {
    const from = Math.min(one, other);
    const to = Math.max(one, other);
    let slot = slotOf(from, to);
    for (; this.#edgeSlots[slot] >= 0; slot = (slot + 1) % SLOTS) {
      const edge = this.#edgeSlots[slot];
      if (this.from[edge] === from && this.to[edge] === to) return edge;
    }
    if (this.edges === this.#capacity) throw new Error('More edges than the table holds');
    this.from[this.edges] = from;
    this.to[this.edges] = to;
    this.newest[this.edges] = -1;
    this.#edgeSlots[slot] = this.edges;
    return this.edges++;
  }

  #addOwner(edge, zone) {
    if (this.owners === this.ownerZone.length) throw new Error('More owners than the table holds');
    this.ownerZone[this.owners] = zone;
    this.ownerOlder[this.owners] = this.newest[edge];
    this.newest[edge] = this.owners++;
  }
}

function slotOf(a, b) {
  const hash = Math.imul(Math.imul(a, GOLDEN) ^ (b + (a >>> 15)), GOLDEN);
  return (hash ^ (hash >>> 13)) >>> 8;
}
