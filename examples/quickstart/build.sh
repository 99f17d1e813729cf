#!/bin/sh
# Packs the sources into out/, with the same bytes in every place, at every time, for every user.
# Needs sh, GNU tar, gzip and coreutils only.
set -eu

# What the caller's environment could change is fixed here: sort order and messages, permissions of new files,
# options handed to tar and gzip behind our back.
LC_ALL=C
export LC_ALL
unset TAR_OPTIONS GZIP POSIXLY_CORRECT
umask 022

cd "$(dirname "$0")"
name=tinystats-1.0.0
rm -rf out
mkdir out

# The files by name, not whatever lies about: caches and editors' backups stay outside.
find src data -type f \( -name '*.py' -o -name '*.csv' \) | sort > out/files.txt
printf '%s\n' pyproject.toml data_contracts.yaml | sort >> out/files.txt

# Order from the list; no clock, no user, no umask in the headers. The pipe keeps tar's name out of gzip, -n its time.
tar --format=ustar --no-recursion --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=0644 \
  --transform="s,^,$name/," -cf - -T out/files.txt | gzip -n -9 > "out/$name.tar.gz"

xargs sha256sum < out/files.txt > out/SHA256SUMS
rm out/files.txt
