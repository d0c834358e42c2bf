package org.cytoscape.io.internal.read.graphml;

import java.io.FileInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.cytoscape.model.CyNode;
import org.cytoscape.model.NetworkTestSupport;
import org.cytoscape.model.subnetwork.CySubNetwork;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Opens GraphML by the reader of Cytoscape Desktop and prints what it found in each file. */
public class CytoscapeReader {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      NetworkTestSupport cytoscape = new NetworkTestSupport();
      CySubNetwork network = (CySubNetwork) cytoscape.getNetworkFactory().createNetwork();
      GraphMLParser parser =
          new GraphMLParser(
              null, cytoscape.getNetworkFactory(), cytoscape.getRootNetworkFactory(), network.getRootNetwork(), network);
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(parser);
      InputSource source = new InputSource(new FileInputStream(file));
      source.setEncoding("UTF-8");
      reader.parse(source);
      int unlike = 0;
      for (CyNode node : network.getNodeList()) {
        String name = network.getRow(node).get("name", String.class);
        if (!name.equals(network.getRow(node).get("label", String.class))) unlike++;
      }
      System.out.printf(
          "%s: %d networks, %d nodes, %d of them with another name than their label, %d edges, called %s%n",
          file, parser.getCyNetworks().length, network.getNodeCount(), unlike, network.getEdgeCount(),
          network.getRow(network).get("name", String.class));
    }
  }
}
