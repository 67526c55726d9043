// Where the time zones of two countries lie over each other, both claim the land between. What Milepost draws there, by hand.
import { CRIMEA } from './borders.mjs';

/** Whose outline is the border of a pair, following the UN General Assembly; of any other pair both claimed lines are kept. */
const LINE_OF = new Map([
  ['ISR-PSE', 'PSE'],
  ['GEO-RUS', 'GEO'],
]);

/** Three countries at one line: the pairs whose border it is. The two others claim the same land. */
const THREE_AT_A_LINE = new Map([
  ['CAF SDN SSD', ['CAF-SDN', 'CAF-SSD']],
  ['ISR JOR PSE', ['JOR-PSE']],
  ['CHN IND NPL', ['CHN-IND', 'CHN-NPL']],
  ['BTN CHN IND', ['BTN-IND', 'CHN-IND']],
  ['HRV HUN SRB', ['HRV-HUN', 'HUN-SRB']],
  ['HRV ITA SVN', ['HRV-SVN', 'ITA-SVN']],
  ['DEU FRA LUX', ['DEU-FRA', 'FRA-LUX']],
  ['BEL DEU LUX', ['BEL-DEU', 'BEL-LUX']],
]);

/** The pairs whose border an edge is that two or more countries share. */
export function sharedBy(sides) {
  if (sides.length === 2) return [sides.join('-')];
  const pairs = THREE_AT_A_LINE.get(sides.join(' '));
  if (!pairs) throw new Error(`${sides} meet at one line: decide by hand`);
  return pairs;
}

/** The pair whose disputed line an edge is, when a country's own outline runs through another one's area; otherwise null. */
export function claimedIn(owner, inside) {
  const others = inside.filter((territory) => territory !== owner && territory !== CRIMEA);
  if (others.length !== 1 || owner === CRIMEA) return null;
  const pair = [owner, others[0]].sort().join('-');
  return (LINE_OF.get(pair) ?? owner) === owner ? pair : null;
}

/** The one territory that a piece of coast is given to. */
export function coastOf(territories) {
  const named = [...new Set(territories.map((territory) => (territory === CRIMEA ? 'UKR' : territory)))].sort();
  const pair = named.slice(0, 2).join('-');
  return LINE_OF.get(pair) ?? named[0] ?? null;
}
