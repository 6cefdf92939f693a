#!/bin/sh
# Loads an export into a real Neo4j, twice over: by the bulk importer with zero tolerance, and by import.cypher, run twice.
# Both stores must hold what the manifest says, with the types of the headers, and be equal to the last property.
#
# Usage: check.sh EXPORT TOOLS     EXPORT: the folder with neo4j/ and manifest.json; TOOLS: where the jars are and stores may be made
set -eu
export_dir=$(cd "$1" && pwd -P)
tools=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "$tools/neo4j-run.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bulk/conf" "$work/cypher"

opens=""
for package in java.lang java.util java.util.concurrent java.nio java.io sun.nio.ch; do
  opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

# import.sh itself is run, with a stand-in for the program that a packaged Neo4j installs.
cat > "$work/neo4j-admin" <<ADMIN
#!/bin/sh
exec java -Xmx1g $opens -cp '$tools/neo4j/*' org.neo4j.cli.AdminTool "\$@"
ADMIN
chmod +x "$work/neo4j-admin"
if ! NEO4J_HOME="$work/bulk" NEO4J_CONF="$work/bulk/conf" NEO4J_ADMIN="$work/neo4j-admin" REPORT="$work/import.report" \
  sh "$export_dir/neo4j/import.sh" > "$work/import.log" 2>&1; then
  cat "$work/import.log" "$work/import.report" 2>/dev/null >&2
  echo "neo4j: the bulk import failed" >&2
  exit 1
fi
if [ -s "$work/import.report" ]; then
  cat "$work/import.report" >&2
  echo "neo4j: the bulk importer reports bad rows" >&2
  exit 1
fi
grep -E "^  [0-9]+ (nodes|relationships|properties)|^IMPORT DONE" "$work/import.log" || true

exec_java() { java -Xmx1g $opens -cp "$tools/neo4j/*" "$@"; }
exec_java "$here/Check.java" "$work/bulk" "$work/cypher" "$export_dir"
