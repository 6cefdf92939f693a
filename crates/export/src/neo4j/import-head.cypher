// Loads these tables into a running Neo4j (5.23 or later, any edition), or brings a loaded database up to date.
// It may be run again: every node and relationship is merged on its identifier, everything else is set anew.
//
// The tables must lie where the server may read them: in its import folder, or in the folder that its setting
// server.directories.import names. Then:  cypher-shell -f import.cypher   (in the Browser, put :auto before each LOAD CSV)
//
// What the tables no longer hold stays in the database until prune.cypher is run.

