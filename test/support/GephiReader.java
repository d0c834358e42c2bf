import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens files as Gephi does and prints what it found in them: an array of JSON, an object a file. */
public class GephiReader {
  public static void main(String[] files) throws Exception {
    PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<Object> graphs = new ArrayList<>();
    for (String file : files) graphs.add(read(new File(file)));
    output.println(json(graphs));
    output.flush();
    System.exit(0);
  }

  private static Object read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    List<Object> issues = new ArrayList<>();
    container.getReport().getIssues(1000).forEachRemaining((Issue issue) -> {
      if (issue.getLevel() != Issue.Level.INFO) issues.add(issue.getLevel() + ": " + issue.getMessage());
    });
    // Gephi asks whether to add up parallel edges; here they stay apart.
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();

    List<Object> nodes = new ArrayList<>();
    for (Node node : graph.getNodes()) {
      Map<String, Object> properties = elementOf(node, model.getNodeTable());
      properties.put("x", (double) node.x());
      properties.put("y", (double) node.y());
      nodes.add(properties);
    }
    List<Object> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges()) {
      Map<String, Object> properties = elementOf(edge, model.getEdgeTable());
      properties.put("source", edge.getSource().getId());
      properties.put("target", edge.getTarget().getId());
      properties.put("directed", edge.isDirected());
      properties.put("kind", edge.getTypeLabel());
      properties.put("weight", edge.getWeight());
      edges.add(properties);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("issues", issues);
    result.put("dynamic", model.isDynamic());
    result.put("timeFormat", String.valueOf(model.getTimeFormat()));
    result.put("timeRepresentation", String.valueOf(model.getConfiguration().getTimeRepresentation()));
    result.put("nodes", nodes);
    result.put("edges", edges);
    return result;
  }

  private static Map<String, Object> elementOf(Element element, Table table) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Column column : table) {
      if (column.isProperty()) continue;
      Object value = element.getAttribute(column);
      if (value != null) attributes.put(column.getTitle(), value);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", element.getId());
    properties.put("label", element.getLabel());
    Interval[] intervals = element.getIntervals();
    properties.put("start", intervals.length == 0 ? null : day(intervals[0].getLow()));
    properties.put("end", intervals.length == 0 ? null : day(intervals[0].getHigh()));
    properties.put("attributes", attributes);
    return properties;
  }

  private static String day(double milliseconds) {
    if (Double.isInfinite(milliseconds)) return null;
    return Instant.ofEpochMilli((long) milliseconds).atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> fields = new ArrayList<>();
      map.forEach((name, field) -> fields.add(json(name) + ":" + json(field)));
      return "{" + String.join(",", fields) + "}";
    }
    if (value instanceof List<?> list) return "[" + String.join(",", list.stream().map(GephiReader::json).toList()) + "]";
    if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
    StringBuilder text = new StringBuilder("\"");
    for (char character : value.toString().toCharArray()) {
      boolean plain = character >= ' ' && character != '"' && character != '\\';
      text.append(plain ? String.valueOf(character) : String.format("\\u%04x", (int) character));
    }
    return text.append('"').toString();
  }
}
