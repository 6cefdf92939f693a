import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/** Compares the store that the bulk importer made, and one that import.cypher makes, with the manifest and with each other. */
public class Check {
    private static int faults = 0;

    public static void main(String[] args) throws Exception {
        Path bulk = Path.of(args[0]), cypher = Path.of(args[1]), export = Path.of(args[2]);
        Map<String, Long> wanted = manifest(export);
        Map<String, String> fromBulk = new TreeMap<>(), fromCypher = new TreeMap<>();

        open(bulk, export, db -> {
            same("bulk import against manifest", wanted, counts(db));
            types("bulk import", db, export);
            fromBulk.putAll(dump(db));
            script(db, export, "import.cypher");
            same("import.cypher on top of the bulk import", wanted, counts(db));
            same("properties after import.cypher on top of the bulk import", fromBulk, dump(db));
        });
        open(cypher, export, db -> {
            script(db, export, "import.cypher");
            same("import.cypher, first run", wanted, counts(db));
            types("import.cypher", db, export);
            script(db, export, "import.cypher");
            same("import.cypher, second run", wanted, counts(db));
            fromCypher.putAll(dump(db));
            stray(db);
            script(db, export, "prune.cypher");
            same("prune.cypher after strays were added", wanted, counts(db));
            same("properties after prune.cypher", fromCypher, dump(db));
        });
        same("every property, bulk import against import.cypher", fromBulk, fromCypher);
        if (faults > 0) {
            System.err.println("neo4j: " + faults + " faults");
            System.exit(1);
        }
        System.out.println("neo4j: both imports hold " + wanted);
    }

    private interface Work {
        void on(GraphDatabaseService db) throws Exception;
    }

    private static void open(Path home, Path export, Work work) throws Exception {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
            .setConfig(GraphDatabaseSettings.load_csv_file_url_root, export.resolve("neo4j"))
            .build();
        try {
            work.on(service.database("neo4j"));
        } finally {
            service.shutdown();
        }
    }

    /** Runs each statement of a script by itself, as cypher-shell does. */
    private static void script(GraphDatabaseService db, Path export, String name) throws Exception {
        for (String statement : Files.readString(export.resolve("neo4j").resolve(name)).split(";\n")) {
            if (statement.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("//"))) {
                db.executeTransactionally(statement);
            }
        }
    }

    private static Map<String, Long> manifest(Path export) throws Exception {
        JsonNode graph = new ObjectMapper().readTree(export.resolve("manifest.json").toFile()).get("graph");
        Map<String, Long> counts = new TreeMap<>();
        for (String group : List.of("nodes", "relationships")) {
            graph.get(group).fields().forEachRemaining(it -> {
                if (it.getValue().asLong() > 0) {
                    counts.put(it.getKey(), it.getValue().asLong());
                }
            });
        }
        return counts;
    }

    private static Map<String, Long> counts(GraphDatabaseService db) {
        Map<String, Long> counts = new TreeMap<>();
        count(db, "MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS n", counts);
        count(db, "MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS n", counts);
        return counts;
    }

    private static void count(GraphDatabaseService db, String query, Map<String, Long> into) {
        db.executeTransactionally(query, Map.of(), result -> {
            result.forEachRemaining(row -> into.put((String) row.get("name"), (Long) row.get("n")));
            return null;
        });
    }

    /** Every property has the type that the header of its file says. */
    private static void types(String where, GraphDatabaseService db, Path export) throws Exception {
        Map<String, String> names = Map.of("", "STRING", "string[]", "LIST<STRING NOT NULL>", "date", "DATE",
            "int", "INTEGER", "float", "FLOAT", "boolean", "BOOLEAN");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(export.resolve("neo4j"), "*.csv")) {
            for (Path file : files) {
                List<String> header;
                String kind;
                try (BufferedReader reader = Files.newBufferedReader(file)) {
                    header = Arrays.asList(reader.readLine().split(","));
                    String row = reader.readLine();
                    if (row == null) {
                        continue;
                    }
                    kind = row.substring(row.lastIndexOf(',') + 1);
                }
                String pattern = header.get(0).startsWith(":START_ID")
                    ? "MATCH (:" + group(header.get(0)) + ")-[x:" + kind + "]->(:" + group(header.get(1)) + ")"
                    : "MATCH (x:" + kind + ")";
                for (String column : header) {
                    String name = column.contains(":") ? column.substring(0, column.indexOf(':')) : column;
                    String type = column.contains(":") ? column.substring(column.indexOf(':') + 1) : "";
                    if (name.isEmpty()) {
                        continue;
                    }
                    TreeSet<String> found = new TreeSet<>();
                    String query = pattern + " WHERE x." + name + " IS NOT NULL RETURN DISTINCT valueType(x." + name + ") AS t";
                    db.executeTransactionally(query, Map.of(), result -> {
                        result.forEachRemaining(row -> found.add((String) row.get("t")));
                        return null;
                    });
                    String expect = names.get(type.startsWith("ID(") ? "" : type) + " NOT NULL";
                    if (!found.isEmpty() && !found.equals(new TreeSet<>(List.of(expect)))) {
                        fault(where + ": " + file.getFileName() + " " + column + " became " + found);
                    }
                }
            }
        }
        List<String> codes = new ArrayList<>();
        db.executeTransactionally("MATCH (r:Region) WHERE r.id <> 'region:' + r.code RETURN r.id AS id", Map.of(), result -> {
            result.forEachRemaining(row -> codes.add((String) row.get("id")));
            return null;
        });
        if (!codes.isEmpty()) {
            fault(where + ": codes were not kept as text: " + codes);
        }
    }

    private static String group(String column) {
        return column.substring(column.indexOf('(') + 1, column.indexOf(')'));
    }

    /** All nodes and relationships as text, by identifier. */
    private static Map<String, String> dump(GraphDatabaseService db) {
        Map<String, String> all = new TreeMap<>();
        try (Transaction tx = db.beginTx(); var nodes = tx.getAllNodes(); var edges = tx.getAllRelationships()) {
            for (Node node : (Iterable<Node>) nodes.stream()::iterator) {
                all.put((String) node.getProperty("id"), node.getLabels() + properties(node.getAllProperties()));
            }
            for (Relationship edge : (Iterable<Relationship>) edges.stream()::iterator) {
                String ends = edge.getStartNode().getProperty("id") + " " + edge.getType() + " " + edge.getEndNode().getProperty("id");
                all.put((String) edge.getProperty("id"), ends + properties(edge.getAllProperties()));
            }
        }
        return all;
    }

    private static String properties(Map<String, Object> properties) {
        Map<String, String> shown = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (value instanceof Object[] list) {
                shown.put(name, Arrays.toString(list));
            } else if (value instanceof Number number && !(value instanceof Long)) {
                // The bulk importer reads a float, LOAD CSV a double: the files say three decimals.
                shown.put(name, String.format("%.3f", number.doubleValue()));
            } else {
                shown.put(name, String.valueOf(value));
            }
        });
        return shown.toString();
    }

    /** One node and one relationship that the tables do not hold. */
    private static void stray(GraphDatabaseService db) {
        db.executeTransactionally("CREATE (:Official {id: 'official:stray'})-[:SAID {id: 'edge:stray'}]->(:Statement {id: 'statement:stray'})");
        db.executeTransactionally("MATCH (a:Region) WITH a LIMIT 1 MERGE (a)-[:PART_OF {id: 'edge:stray2'}]->(a)");
    }

    private static void same(String what, Map<String, ?> expect, Map<String, ?> found) {
        if (expect.equals(found)) {
            System.out.println("  same: " + what + " (" + found.size() + ")");
            return;
        }
        TreeSet<String> keys = new TreeSet<>(expect.keySet());
        keys.addAll(found.keySet());
        keys.stream().filter(it -> !java.util.Objects.equals(expect.get(it), found.get(it))).limit(5).forEach(it ->
            fault(what + ": " + it + "\n    expected " + expect.get(it) + "\n    found    " + found.get(it)));
    }

    private static void fault(String what) {
        faults++;
        System.err.println("  FAULT: " + what);
    }
}
