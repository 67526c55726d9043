#!/usr/bin/python3
# Loads a GeoJSON file with Mapnik (features cached, R-tree) or GDAL (into its memory layer) and prints "seconds N".
# Usage: layers_peers.py mapnik|gdal FILE. Debian packages: python3-mapnik, python3-gdal.
import sys
import time

peer, path = sys.argv[1], sys.argv[2]
try:
    if peer == "mapnik":
        import mapnik
        start = time.time()
        source = mapnik.Datasource(type="geojson", file=path, cache_features=True)
        seconds = time.time() - start
        found = sum(1 for _ in source.features(mapnik.Query(mapnik.Box2d(23, 51.5, 24.5, 52.5))))
    else:
        from osgeo import gdal, ogr
        gdal.UseExceptions()
        gdal.SetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "0")
        start = time.time()
        layer = ogr.GetDriverByName("Memory").CopyDataSource(ogr.Open(path), "copy").GetLayer(0)
        seconds = time.time() - start
        layer.SetSpatialFilterRect(23, 51.5, 24.5, 52.5)
        found = layer.GetFeatureCount()
    print("seconds %.6f" % seconds)
    print("found %d" % found)
except ImportError as missing:
    print("%s is not installed: %s" % (peer, missing), file=sys.stderr)
