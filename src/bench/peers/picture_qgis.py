#!/usr/bin/python3
"""Reads a GeoJSON file and writes one view of it as a PNG of 1600 × 900 by QGIS: picture_qgis.py FILE VIEW PNG. Debian: python3-qgis."""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OGR_GEOJSON_MAX_OBJ_SIZE", "0")

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.core import QgsApplication, QgsFillSymbol, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle, QgsVectorLayer

VIEWS = {"world": (-180, -90, 180, 90), "europe": (-25, 34, 45, 72), "brest": (22.2, 51.3, 25.2, 53.0)}

program = QgsApplication([], False)
program.initQgis()
layer = QgsVectorLayer(sys.argv[1], "layer", "ogr")
QgsProject.instance().addMapLayer(layer)
layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "230,220,190,255", "outline_color": "60,60,60,255", "outline_width": "0.26"}))
page = QgsMapSettings()
page.setLayers([layer])
page.setDestinationCrs(layer.crs())
page.setBackgroundColor(QColor(200, 220, 240))
page.setOutputSize(QSize(1600, 900))
page.setFlag(QgsMapSettings.Antialiasing, True)
page.setExtent(QgsRectangle(*VIEWS[sys.argv[2]]))
job = QgsMapRendererParallelJob(page)
job.start()
job.waitForFinished()
job.renderedImage().save(sys.argv[3])
os._exit(0)
