#!/usr/bin/python3
"""Draws a GeoJSON file by QGIS, held in memory with a spatial index, as DrawingTable does: draw_qgis.py FILE FOLDER FRAMES [labels].
Debian: python3-qgis."""
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OGR_GEOJSON_MAX_OBJ_SIZE", "0")

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsFillSymbol, QgsMapRendererParallelJob,
                       QgsMapSettings, QgsPalLayerSettings, QgsProject, QgsRectangle, QgsTextFormat, QgsVectorLayer,
                       QgsVectorLayerSimpleLabeling)

VIEWS = {"world": (-180, -90, 180, 90), "europe": (-25, 34, 45, 72), "brest": (22.2, 51.3, 25.2, 53.0)}


def settings(layer, view, labels):
    page = QgsMapSettings()
    page.setLayers([layer])
    page.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    page.setBackgroundColor(QColor(200, 220, 240))
    page.setOutputSize(QSize(1600, 900))
    page.setOutputDpi(96)
    page.setFlag(QgsMapSettings.Antialiasing, True)
    page.setFlag(QgsMapSettings.UseRenderingOptimization, True)
    page.setFlag(QgsMapSettings.DrawLabeling, labels)
    page.setExtent(QgsRectangle(*VIEWS[view]))
    return page


def named(layer):
    rules = QgsPalLayerSettings()
    rules.fieldName = "name"
    look = QgsTextFormat()
    look.setFont(QFont("DejaVu Sans"))
    look.setSize(9)
    rules.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(rules))
    layer.setLabelsEnabled(True)


def main(file, folder, frames, labels):
    name = os.path.basename(file).replace(".geojson", "")
    kind = "qgis-labels" if labels else "qgis"
    program = QgsApplication([], False)
    program.initQgis()
    layer = QgsVectorLayer(file, "layer", "ogr").materialize(QgsFeatureRequest())
    layer.dataProvider().createSpatialIndex()
    QgsProject.instance().addMapLayer(layer)
    layer.renderer().setSymbol(QgsFillSymbol.createSimple(
        {"color": "230,220,190,255", "outline_color": "60,60,60,255", "outline_width": "0.26"}))
    if labels:
        named(layer)
    for view in VIEWS:
        clock, processor = [], []
        for _ in range(frames + 1):
            job = QgsMapRendererParallelJob(settings(layer, view, labels))
            wall, cpu = time.time(), time.process_time()
            job.start()
            job.waitForFinished()
            image = job.renderedImage()
            clock.append(1000 * (time.time() - wall))
            processor.append(1000 * (time.process_time() - cpu))
        image.save(f"{folder}/{kind}-{name}-{view}.png")
        print(f"{kind} {name} {view} {statistics.median(clock[1:]):.1f} {statistics.median(processor[1:]):.1f}", flush=True)
    os._exit(0)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), len(sys.argv) > 4)
