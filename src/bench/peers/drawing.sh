#!/usr/bin/env bash
# drawing.sh FOLDER FILE…: Mapnik and QGIS draw each file; prints "peer file view milliseconds processor-milliseconds".
# Peers that are not installed are passed over. QGIS takes minutes to name large outlines, so names are asked of small files only.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
shift
for file in "$@"; do
  large=$([ "$(stat -c %s "$file")" -gt 100000000 ] && echo yes)
  for peer in mapnik qgis; do
    /usr/bin/python3 -c "import $([ $peer = qgis ] && echo qgis.core || echo mapnik)" 2>/dev/null || continue
    /usr/bin/python3 "$here/draw_$peer.py" "$file" "$folder" 5 2>/dev/null
    [ -n "$large" ] || /usr/bin/python3 "$here/draw_$peer.py" "$file" "$folder" 5 labels 2>/dev/null
  done
done
