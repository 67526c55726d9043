#!/bin/bash
# Asks PostGIS and S2 the questions of the benchmark. Usage: peers.sh FOLDER, with border-NAME.txt and places-NAME.txt in it.
# Prints lines "name border number". Debian packages: postgresql-15-postgis-3, g++ libs2-dev libgeographiclib-dev libabsl-dev libssl-dev.
set -u
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd)
scratch=$(mktemp -d)
server=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
trap 'stop' EXIT

as_server() {
  if [ "$(id -u)" = 0 ]; then su postgres -s /bin/bash -c "$*"; else bash -c "$*"; fi
}

stop() {
  [ -f "$scratch/data/postmaster.pid" ] && as_server "'$server/pg_ctl' -D '$scratch/data' -m fast stop" >/dev/null
  rm -rf "$scratch"
}

ask() { PGOPTIONS="-c client_min_messages=warning" psql -h "$scratch" -p 5599 -U "$user" -d postgres -qAt -c "$1"; }

# Three runs; the best time in milliseconds of a statement.
best_time() {
  for _ in 1 2 3; do ask "explain (analyze, timing off, costs off, summary on) $1" | sed -n 's/Execution Time: \([0-9.]*\) ms/\1/p'; done | sort -g | head -1
}

postgis() {
  user=$([ "$(id -u)" = 0 ] && echo postgres || id -un)
  [ "$(id -u)" = 0 ] && chown postgres "$scratch"
  as_server "'$server/initdb' -D '$scratch/data' -A trust" >/dev/null || return 1
  as_server "'$server/pg_ctl' -D '$scratch/data' -w -l '$scratch/log' -o \"-p 5599 -k '$scratch' -c listen_addresses='' -c jit=off -c shared_buffers=256MB -c max_parallel_workers_per_gather=0\" start" >/dev/null || return 1
  ask 'create extension postgis' || return 1
  for name in small detail; do
    ask "drop table if exists vertex, place, border, edge; create table vertex(n serial, ring int, lon float8, lat float8); create table place(i int, lon float8, lat float8, metres float8)"
    ask "copy vertex(ring, lon, lat) from stdin with (delimiter ' ')" < "$folder/border-$name.txt"
    ask "copy place from stdin with (delimiter ' ')" < "$folder/places-$name.txt"
    ask "alter table place add p geography; update place set p = ST_Point(lon, lat)::geography"
    ask "create table border as select ST_Collect(line)::geography g from (select ST_MakeLine(ST_Point(lon, lat) order by n) line from vertex group by ring) r"
    ask "create table edge as select ST_MakeLine(ST_Point(a.lon, a.lat), ST_Point(b.lon, b.lat))::geography g from vertex a join vertex b on b.n = a.n + 1 and b.ring = a.ring; create index on edge using gist(g)"
    ask "vacuum full analyze"
    ms=$(best_time "select sum(ST_Distance(p, g)) from place, border")
    awk -v ms="$ms" -v name="$name" 'BEGIN { printf "postgis-statement %s %.0f\n", name, 1e6 / ms }'
    ms=$(best_time "select sum(d) from place cross join lateral (select ST_Distance(p, g) d from edge order by g <-> p limit 1) nearest")
    awk -v ms="$ms" -v name="$name" 'BEGIN { printf "postgis-knn %s %.0f\n", name, 1e6 / ms }'
    echo "postgis-error $name $(ask "select max(abs(ST_Distance(p, g) - metres)) from place, border")"
  done
}

s2() {
  g++ -O3 -march=native -std=c++17 "$here/s2_nearest.cpp" -o "$scratch/s2" -ls2 -lGeographicLib -labsl_base -labsl_strings -lcrypto || return 1
  for name in small detail; do "$scratch/s2" "$name" "$folder/border-$name.txt" "$folder/places-$name.txt"; done
}

if [ -n "$server" ] && ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1; then postgis || echo "PostGIS did not run."; else echo "PostGIS is not installed: no comparison with it."; fi
if [ -f /usr/include/s2/s2closest_edge_query.h ] && [ -f /usr/include/GeographicLib/Geodesic.hpp ]; then s2 || echo "S2 did not run."; else echo "S2 or GeographicLib for C++ is not installed: no comparison with them."; fi
