#!/usr/bin/python3
"""Draws a GeoJSON file by Mapnik as DrawingTable does: draw_mapnik.py FILE FOLDER FRAMES [labels]. Debian: python3-mapnik."""
import os
import statistics
import sys
import time

import mapnik

VIEWS = {"world": (-180, -90, 180, 90), "europe": (-25, 34, 45, 72), "brest": (22.2, 51.3, 25.2, 53.0)}
LABEL = '<TextSymbolizer face-name="DejaVu Sans Book" size="12" fill="black" halo-fill="white" halo-radius="1">[name]</TextSymbolizer>'
STYLE = """<Map background-color="#c8dcf0" srs="+proj=longlat +datum=WGS84 +no_defs">
<Style name="land"><Rule><PolygonSymbolizer fill="#e6dcbe"/><LineSymbolizer stroke="#3c3c3c" stroke-width="1" stroke-linejoin="round"/>{label}</Rule></Style>
<Layer name="layer" srs="+proj=longlat +datum=WGS84 +no_defs"><StyleName>land</StyleName>
<Datasource><Parameter name="type">geojson</Parameter><Parameter name="file">{file}</Parameter><Parameter name="cache_features">true</Parameter></Datasource>
</Layer></Map>"""


def main(file, folder, frames, labels):
    name = os.path.basename(file).replace(".geojson", "")
    kind = "mapnik-labels" if labels else "mapnik"
    mapnik.register_fonts("/usr/share/fonts/truetype/dejavu")
    page = mapnik.Map(1600, 900)
    mapnik.load_map_from_string(page, STYLE.format(file=file, label=LABEL if labels else ""))
    for view, box in VIEWS.items():
        clock, processor = [], []
        for _ in range(frames + 1):
            image = mapnik.Image(1600, 900)
            page.zoom_to_box(mapnik.Box2d(*box))
            wall, cpu = time.time(), time.process_time()
            mapnik.render(page, image)
            clock.append(1000 * (time.time() - wall))
            processor.append(1000 * (time.process_time() - cpu))
        image.save(f"{folder}/{kind}-{name}-{view}.png", "png32")
        print(f"{kind} {name} {view} {statistics.median(clock[1:]):.1f} {statistics.median(processor[1:]):.1f}", flush=True)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), len(sys.argv) > 4)
