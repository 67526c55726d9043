#!/usr/bin/python3
"""Reads a GeoJSON file and writes one view of it as a PNG of 1600 × 900 by Mapnik: picture_mapnik.py FILE VIEW PNG. Debian: python3-mapnik."""
import sys

import mapnik

VIEWS = {"world": (-180, -90, 180, 90), "europe": (-25, 34, 45, 72), "brest": (22.2, 51.3, 25.2, 53.0)}
STYLE = """<Map background-color="#c8dcf0" srs="+proj=longlat +datum=WGS84 +no_defs">
<Style name="land"><Rule><PolygonSymbolizer fill="#e6dcbe"/><LineSymbolizer stroke="#3c3c3c" stroke-width="1" stroke-linejoin="round"/></Rule></Style>
<Layer name="layer" srs="+proj=longlat +datum=WGS84 +no_defs"><StyleName>land</StyleName>
<Datasource><Parameter name="type">geojson</Parameter><Parameter name="file">{file}</Parameter></Datasource></Layer></Map>"""

page = mapnik.Map(1600, 900)
mapnik.load_map_from_string(page, STYLE.format(file=sys.argv[1]))
image = mapnik.Image(1600, 900)
page.zoom_to_box(mapnik.Box2d(*VIEWS[sys.argv[2]]))
mapnik.render(page, image)
image.save(sys.argv[3], "png32")
