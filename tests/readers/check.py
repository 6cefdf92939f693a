"""Reads an export with the readers of others: NetworkX and igraph for GEXF and GraphML, Python's csv for every table.

Checks counts and values against the manifest and the tables of neo4j/, that every relationship ends on a node of the right kind,
that every file is the one the manifest names, and that a code such as 35.10 is text everywhere.

Usage: check.py EXPORT
"""

import csv
import hashlib
import json
import re
import sys
from pathlib import Path

FAULTS = []


def fault(text):
    FAULTS.append(text)
    if len(FAULTS) <= 30:
        print("  FAULT:", text, file=sys.stderr)


def table(path):
    """The rows of a table, each as wide as its header."""
    with open(path, encoding="utf-8", newline="") as handle:
        rows = list(csv.reader(handle, strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            fault(f"{path.name}: a row of {len(row)} cells under a header of {len(rows[0])}")
    return rows[0], rows[1:]


def check_files(export, manifest):
    named = {entry["path"] for entry in manifest["files"]}
    for entry in manifest["files"]:
        data = (export / entry["path"]).read_bytes()
        if hashlib.sha256(data).hexdigest() != entry["sha256"] or len(data) != entry["bytes"]:
            fault(f"{entry['path']} is not the file that the manifest names")
        if entry["path"].endswith(".csv"):
            lines = data.decode("utf-8").split("\n")
            header, rows = table(export / entry["path"])
            if lines[-1] != "" or len(lines) - 2 != entry["rows"] or len(rows) != entry["rows"]:
                fault(f"{entry['path']}: {len(rows)} rows in {len(lines) - 1} lines, the manifest says {entry['rows']}")
            if re.search(r"[\\\x00-\x09\x0b-\x1f\x7f\ufeff]", data.decode("utf-8")):
                fault(f"{entry['path']} holds a backslash, control character or byte order mark")
            if any(name == "id" or name.startswith("id:") for name in header):
                at = next(i for i, name in enumerate(header) if name == "id" or name.startswith("id:"))
                ids = [row[at] for row in rows]
                if ids != sorted(ids, key=lambda it: it.encode()):
                    fault(f"{entry['path']} is not sorted by id")
    found = {str(path.relative_to(export)) for path in export.rglob("*") if path.is_file()} - {"manifest.json"}
    if found != named:
        fault(f"files and manifest differ: {sorted(found ^ named)}")


def check_neo4j(export, manifest):
    """Unique identifiers, closed relationships, types that parse; gives the identifiers of nodes and edges."""
    nodes, edges, groups = {}, {}, {}
    counts = {"nodes": {}, "relationships": {}}
    tables = {path.name: table(path) for path in sorted((export / "neo4j").glob("*.csv"))}
    for name, (header, rows) in tables.items():
        if header[0].startswith("id:ID("):
            group = header[0][6:-1]
            groups[group] = {row[0] for row in rows}
            counts["nodes"][group] = len(rows)
            for row in rows:
                if row[0] in nodes:
                    fault(f"{name}: {row[0]} is there twice")
                nodes[row[0]] = dict(zip(header, row))
    for name, (header, rows) in tables.items():
        if header[0].startswith(":START_ID("):
            start, end = groups[header[0][10:-1]], groups[header[1][8:-1]]
            for row in rows:
                if row[0] not in start or row[1] not in end:
                    fault(f"{name}: {row[2]} has an end that no table holds")
                if row[2] in edges:
                    fault(f"{name}: {row[2]} is there twice")
                edges[row[2]] = dict(zip(header, row))
                counts["relationships"][row[-1]] = counts["relationships"].get(row[-1], 0) + 1
        for column, cells in zip(header, zip(*rows)):
            check_type(name, column, cells)
    wanted = manifest["graph"]
    if counts["nodes"] != wanted["nodes"] or counts["relationships"] != {k: v for k, v in wanted["relationships"].items() if v}:
        fault(f"counts are {counts}, the manifest says {wanted}")
    return nodes, edges


def check_type(name, column, cells):
    forms = {"date": r"\d{4}-\d\d-\d\d", "int": r"\d+", "float": r"[01]\.\d{3}", "boolean": r"true|false"}
    form = forms.get(column.rpartition(":")[2])
    if form and not all(cell == "" or re.fullmatch(form, cell) for cell in cells):
        fault(f"{name}: a cell under {column} is not of that type")


def check_graph(where, nodes, edges, found_nodes, found_edges):
    """`found_nodes` maps ids to attributes, `found_edges` is a list of (source, target, id, relation)."""
    if set(found_nodes) != set(nodes):
        fault(f"{where}: {len(found_nodes)} nodes, not the {len(nodes)} of neo4j/")
    expect = sorted((row_end(it, ":START_ID"), row_end(it, ":END_ID"), id, it[":TYPE"]) for id, it in edges.items())
    if sorted(found_edges) != expect:
        fault(f"{where}: {len(found_edges)} edges, not the {len(edges)} of neo4j/, or other ones")
    for id, attributes in found_nodes.items():
        if id.startswith("region:") and str(attributes.get("code")) != id[len("region:"):]:
            fault(f"{where}: the code of {id} became {attributes.get('code')!r}")
    print(f"  {where}: {len(found_nodes)} nodes, {len(found_edges)} edges")


def row_end(row, which):
    return next(value for name, value in row.items() if name.startswith(which))


def main():
    export = Path(sys.argv[1]).resolve()
    manifest = json.loads((export / "manifest.json").read_text(encoding="utf-8"))
    check_files(export, manifest)
    nodes, edges = check_neo4j(export, manifest)

    import igraph
    import networkx

    for name in ("graph.gexf", "graph-static.gexf"):
        graph = networkx.read_gexf(export / "gephi" / name)
        found = [(a, b, data["id"], data["relation"]) for a, b, data in graph.edges(data=True)]
        check_graph(f"NetworkX, {name}", nodes, edges, dict(graph.nodes(data=True)), found)
    path = export / "graphml" / "graph.graphml"
    if path.exists():
        graph = networkx.read_graphml(path, force_multigraph=True)
        found = [(a, b, key, data["relation"]) for a, b, key, data in graph.edges(keys=True, data=True)]
        check_graph("NetworkX, graph.graphml", nodes, edges, dict(graph.nodes(data=True)), found)
        graph = igraph.Graph.Read_GraphML(str(path))
        ids = graph.vs["id"] if graph.vcount() else []
        found = [(ids[it.source], ids[it.target], it["edge_id"], it["relation"]) for it in graph.es]
        check_graph("igraph, graph.graphml", nodes, edges, {it["id"]: it.attributes() for it in graph.vs}, found)
    if FAULTS:
        print(f"readers: {len(FAULTS)} faults", file=sys.stderr)
        raise SystemExit(1)
    print(f"readers: {len(manifest['files'])} files as the manifest says, {len(nodes)} nodes and {len(edges)} edges in each form")


if __name__ == "__main__":
    main()
