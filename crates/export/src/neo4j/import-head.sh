#!/bin/sh
# Loads these tables into an empty (or to be replaced) Neo4j database, offline, with zero tolerance:
# one bad row fails the import. The server must be stopped, or the database must be a new one.
#
#   NEO4J_ADMIN  the program          (neo4j-admin)
#   REPORT       the report of faults (import.report in the folder you call from)
#
# Usage: import.sh [DATABASE]         (neo4j, the only one that the Community edition has)
set -eu
database=${1:-neo4j}
admin=${NEO4J_ADMIN:-neo4j-admin}
report=${REPORT:-import.report}
case $report in /*) ;; *) report=$(pwd)/$report ;; esac
# Names of files are read as patterns by older versions: plain relative names are safe in every folder.
cd "$(dirname "$0")"
"$admin" database import full "$database" \
  --overwrite-destination=true --id-type=string --bad-tolerance=0 --strict=true \
  --array-delimiter=';' --report-file="$report" \
