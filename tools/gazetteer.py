#!/usr/bin/env python3
"""Writes crates/lexicon/data/regions.tsv from the npm package idn-area-data.

Downloads the pinned package with `npm pack` (or takes the archive given as the only argument), checks the archive and
each table in it against the pinned hashes, and writes one line a region in the order of the table:

    11<TAB>Aceh                      a province
    .01<TAB>Kabupaten Aceh Selatan   a regency or city of the province above
    ..01<TAB>Bakongan                a district of the regency above
    2001<TAB>Keude Bakongan          a village of the district above

The names stay as the table prints them but for two things: a double quote that stands for an apostrophe becomes one,
and blanks at the ends go. Runs with Python 3.8 or later and nothing else; gives the same bytes each time.
"""

import base64
import csv
import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "idn-area-data@4.0.1"
INTEGRITY = "PhNSIl5T7swVwwWxJOFMtCaeHAF9TUu0HLDf+36EIWZro9j7au83AFIJiBQGL+iRsBDA2OlpJ5fjiqxNYndzOQ=="
TABLES = {  # name: (rows, sha256)
    "provinces.csv": (38, "ee9e5b5aaca298c41aef1aa0888285e103856f1414134bbb7afc68b294c9a89d"),
    "regencies.csv": (514, "d5fbd54bb1500bbf5e194ddc94a3806df6e6837a310146dfa646b085bd99c0ae"),
    "districts.csv": (7285, "982f843613cf36bf474cab7ec46b5ecafc46dfeaad26e4bbadf170a6dae8ebe7"),
    "villages.csv": (83762, "6a8e53fce14d21b514f1f7d1602ceeab4ffbec6df98903e2cad949d8fee94690"),
}
DATA = Path(__file__).resolve().parent.parent / "crates" / "lexicon" / "data"


def archive() -> bytes:
    """The package's archive, checked."""
    if len(sys.argv) > 1:
        found = Path(sys.argv[1]).read_bytes()
    else:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
            found = next(Path(folder).glob("*.tgz")).read_bytes()
    if base64.b64encode(hashlib.sha512(found).digest()).decode() != INTEGRITY:
        sys.exit(f"{PACKAGE}: the archive is not the pinned one")
    return found


def rows(tar: tarfile.TarFile, name: str) -> list:
    """(code, name) of each row of a table, checked."""
    count, sha256 = TABLES[name]
    raw = tar.extractfile(f"package/data/{name}").read()
    if hashlib.sha256(raw).hexdigest() != sha256:
        sys.exit(f"{name}: the table is not the pinned one")
    found = [(row["code"], row["name"]) for row in csv.DictReader(io.StringIO(raw.decode()))]
    if len(found) != count:
        sys.exit(f"{name}: {len(found)} rows, expected {count}")
    return found


def line(code: str, name: str) -> str:
    """One line of regions.tsv."""
    depth, part = code.count("."), code.split(".")[-1]
    return f"{'' if depth == 3 else '.' * depth}{part}\t{name.replace(chr(34), chr(39)).strip()}\n"


def main() -> None:
    tar = tarfile.open(fileobj=io.BytesIO(archive()))
    table = sorted(row for name in TABLES for row in rows(tar, name))
    (DATA / "regions.tsv").write_text("".join(line(*row) for row in table), encoding="utf-8", newline="\n")
    (DATA / "LICENSE-ODbL.md").write_bytes(tar.extractfile("package/data/LICENSE.md").read())
    print(f"{DATA / 'regions.tsv'}: {len(table)} regions")


if __name__ == "__main__":
    main()
