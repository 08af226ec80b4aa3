package org.saphan.cluster.valuechain;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.linkage.LinkageDetails;

/// A chain as GraphML, for programs that draw and analyse graphs. What is missing is not in it: they find that
/// themselves.
final class GraphMl {

    static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String UNREADABLE = "\uFFFD";

    private GraphMl() {}

    static byte[] of(ValueChain chain) {
        var exporter = new GraphMLExporter<ChainMember, LinkageDetails>(
                member -> member.membershipId().toString());
        exporter.setEdgeIdProvider(linkage -> linkage.linkageId().toString());
        declare(exporter, AttributeCategory.GRAPH, "clusterId", "asOf");
        declare(exporter, AttributeCategory.NODE, "tier", "entrepreneurId", "smeRef", "enterpriseName", "provinceCode");
        declare(exporter, AttributeCategory.EDGE, "kind", "since");
        exporter.setGraphIdProvider(() -> "c-" + chain.clusterId());
        exporter.setGraphAttributeProvider(() -> texts("clusterId", chain.clusterId(), "asOf", chain.asOf()));
        exporter.setVertexAttributeProvider(GraphMl::ofMember);
        exporter.setEdgeAttributeProvider(each -> texts("kind", each.kind(), "since", each.since()));
        var text = new StringWriter();
        exporter.exportGraph(graph(chain), text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void declare(GraphMLExporter<?, ?> exporter, AttributeCategory category, String... names) {
        for (var name : names) {
            exporter.registerAttribute(name, category, AttributeType.STRING);
        }
    }

    private static Graph<ChainMember, LinkageDetails> graph(ValueChain chain) {
        var graph = new DirectedMultigraph<ChainMember, LinkageDetails>(null, null, false);
        chain.nodes().forEach(graph::addVertex);
        Map<UUID, ChainMember> members =
                chain.nodes().stream().collect(Collectors.toMap(ChainMember::membershipId, Function.identity()));
        chain.linkages()
                .forEach(each -> graph.addEdge(members.get(each.fromMemberId()), members.get(each.toMemberId()), each));
        return graph;
    }

    private static Map<String, Attribute> ofMember(ChainMember member) {
        return texts(
                "tier",
                member.tier(),
                "entrepreneurId",
                member.entrepreneurId(),
                "smeRef",
                member.smeRef(),
                "enterpriseName",
                member.enterpriseName(),
                "provinceCode",
                member.provinceCode());
    }

    /// @param pairs name and value by turns; what is null is left out
    private static Map<String, Attribute> texts(@Nullable Object... pairs) {
        var texts = new LinkedHashMap<String, Attribute>();
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                texts.put(String.valueOf(pairs[i]), DefaultAttribute.createAttribute(readable(pairs[i + 1])));
            }
        }
        return texts;
    }

    /// What XML has no place for stands as the sign for something unreadable.
    private static String readable(Object value) {
        return value.toString()
                .codePoints()
                .mapToObj(each -> isOfXml(each) ? Character.toString(each) : UNREADABLE)
                .collect(Collectors.joining());
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
