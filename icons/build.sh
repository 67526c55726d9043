#!/bin/sh
# Makes the window's icons from milepost.svg (librsvg's rsvg-convert). Run it after the drawing has changed.
set -e
cd "$(dirname "$0")"
mkdir -p png
for size in 16 24 32 48 64 128 256; do
    rsvg-convert -w "$size" -h "$size" -o "png/milepost-$size.png" milepost.svg
done
