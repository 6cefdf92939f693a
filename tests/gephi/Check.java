import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Brings an export into Gephi's own importers: no warning, nothing merged or dropped, codes still text, a working timeline. */
public class Check {
    private static int faults = 0;
    private static ImportController imports;
    private static ProjectController projects;

    public static void main(String[] args) throws Exception {
        Path gephi = Path.of(args[0]).resolve("gephi");
        int nodes = Math.toIntExact(rows(gephi.resolve("nodes.csv"))), edges = Math.toIntExact(rows(gephi.resolve("edges.csv")));
        projects = Lookup.getDefault().lookup(ProjectController.class);
        imports = Lookup.getDefault().lookup(ImportController.class);
        projects.newProject();

        GraphModel timed = gexf(gephi.resolve("graph.gexf"));
        check("graph.gexf", timed, nodes, edges);
        if (nodes > 0 && edges > 0 && !timed.isDynamic()) {
            fault("graph.gexf: has no timeline");
        }
        check("graph-static.gexf", gexf(gephi.resolve("graph-static.gexf")), nodes, edges);
        GraphModel tables = tables(gephi);
        check("nodes.csv and edges.csv", tables, nodes, edges);
        sameNodes(timed.getGraph(), tables.getGraph());
        if (faults > 0) {
            System.err.println("gephi: " + faults + " faults");
            System.exit(1);
        }
        System.out.println("gephi: all three forms hold " + nodes + " nodes and " + edges + " edges, without a warning");
        System.exit(0);
    }

    /** Rows behind the header; no value holds a line break. */
    private static long rows(Path table) throws Exception {
        try (BufferedReader reader = Files.newBufferedReader(table)) {
            return reader.lines().count() - 1;
        }
    }

    private static GraphModel gexf(Path file) throws Exception {
        Container container = imports.importFile(file.toFile());
        container.getLoader().setAllowAutoNode(false);
        issues(file.getFileName().toString(), container);
        Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
        imports.process(container, new DefaultProcessor(), workspace);
        return model(workspace);
    }

    private static GraphModel tables(Path folder) throws Exception {
        Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
        Container nodes = table(folder.resolve("nodes.csv").toFile(), "NODES_TABLE");
        imports.process(nodes, new DefaultProcessor(), workspace);
        Container edges = table(folder.resolve("edges.csv").toFile(), "EDGES_TABLE");
        imports.process(edges, new AppendProcessor(), workspace);
        return model(workspace);
    }

    private static Container table(File file, String mode) throws Exception {
        ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
        importer.setFile(file);
        if (!importer.getMode().name().equals(mode)) {
            fault(file.getName() + ": taken for " + importer.getMode());
        }
        if (!importer.getTimeRepresentation().name().equals("INTERVAL")) {
            fault(file.getName() + ": time is taken for " + importer.getTimeRepresentation());
        }
        Container container = imports.importFile(file, importer);
        issues(file.getName(), container);
        return container;
    }

    private static GraphModel model(Workspace workspace) {
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    }

    private static void issues(String where, Container container) {
        Iterator<Issue> issues = container.getReport().getIssues(Integer.MAX_VALUE);
        int shown = 0;
        while (issues.hasNext()) {
            Issue issue = issues.next();
            if (issue.getLevel() != Issue.Level.INFO && shown++ < 5) {
                fault(where + ": " + issue.getLevel() + ": " + issue.getMessage());
            }
        }
    }

    private static void check(String where, GraphModel model, int nodes, int edges) {
        Graph graph = model.getGraph();
        if (graph.getNodeCount() != nodes || graph.getEdgeCount() != edges) {
            fault(where + ": " + graph.getNodeCount() + " nodes and " + graph.getEdgeCount() + " edges, not " + nodes + " and " + edges);
        }
        Column code = model.getNodeTable().getColumn("code");
        if (nodes > 0 && (code == null || code.getTypeClass() != String.class)) {
            fault(where + ": the column code is " + (code == null ? "missing" : code.getTypeClass().getName()));
        }
        for (Node node : graph.getNodes().toArray()) {
            String id = String.valueOf(node.getId());
            String found = code == null ? null : (String) node.getAttribute(code);
            if (id.startsWith("region:") && !List.of(id.substring(7), "kemendagri:" + id.substring(7)).contains(found)) {
                fault(where + ": the code of " + id + " became " + found);
            }
            if (node.getLabel() == null || node.getLabel().isBlank()) {
                fault(where + ": " + id + " has no label");
            }
        }
        for (Edge edge : graph.getEdges().toArray()) {
            if (!edge.isDirected() || edge.getWeight() <= 0) {
                fault(where + ": edge " + edge.getId() + " is undirected or weighs nothing");
            }
        }
        List<String> columns = new ArrayList<>();
        for (Column column : model.getNodeTable().toArray()) {
            columns.add(column.getId() + ":" + column.getTypeClass().getSimpleName());
        }
        for (Column column : model.getEdgeTable().toArray()) {
            columns.add(column.getId() + ":" + column.getTypeClass().getSimpleName());
        }
        System.out.println("  " + where + ": " + graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges; " + String.join(" ", columns));
    }

    /** The two forms give the same label for every node, but for what defuses formulas and numbers in tables, and for backslashes. */
    private static void sameNodes(Graph first, Graph second) {
        for (Node node : first.getNodes().toArray()) {
            Node other = second.getNode(node.getId());
            String wanted = node.getLabel().replace('\\', '＼'), found = other == null ? null : other.getLabel();
            if (found == null || !(found.equals(wanted) || found.equals("'" + wanted))) {
                fault("label of " + node.getId() + ": " + wanted + " in GEXF, " + found + " in nodes.csv");
            }
        }
    }

    private static void fault(String what) {
        faults++;
        if (faults <= 30) {
            System.err.println("  FAULT: " + what);
        }
    }
}
