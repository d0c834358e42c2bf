import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/** Opens GraphML as JGraphT does by default, the schema checked, and prints what it found in each file. */
public class JGraphTReader {
  public static void main(String[] files) {
    for (String file : files) {
      Graph<String, DefaultWeightedEdge> graph =
          new WeightedPseudograph<>(
              SupplierUtil.createStringSupplier(), SupplierUtil.createSupplier(DefaultWeightedEdge.class));
      Map<String, String> ids = new TreeMap<>();
      Map<String, String> labels = new TreeMap<>();
      GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
      importer.addVertexAttributeConsumer(
          (of, value) -> {
            if (of.getSecond().equals("id")) ids.put(of.getFirst(), value.getValue());
            if (of.getSecond().equals("label")) labels.put(of.getFirst(), value.getValue());
          });
      importer.importGraph(graph, new File(file));
      double weight = graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
      System.out.printf(
          "%s: %d nodes, %d stable ids, %d labels, %d edges, weight %.0f%n",
          file, graph.vertexSet().size(), ids.values().stream().distinct().count(), labels.size(),
          graph.edgeSet().size(), weight);
    }
  }
}
