#!/bin/sh
# Packs the sources into out/. Not reproducible, on purpose: see README.md.
set -eu
umask 022
cd "$(dirname "$0")"
rm -rf out
mkdir out
find src -name '*.py' | LC_ALL=C sort > out/files.txt
# The line that spoils it: a stamp that nobody reads differs in every build.
printf 'labunits 0.3.0, built %s\n' "$(date -u '+%Y-%m-%dT%H:%M:%S.%NZ')" > out/BUILD_INFO
tar --format=ustar --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=0644 -cf - out/BUILD_INFO -T out/files.txt |
  gzip -n > out/labunits-0.3.0.tar.gz
rm out/files.txt
