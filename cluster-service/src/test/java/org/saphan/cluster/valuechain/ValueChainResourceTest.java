package org.saphan.cluster.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Chain;
import org.saphan.http.BangkokDays;
import org.saphan.journal.known.KnownRows;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-03")
class ValueChainResourceTest {

    private static final Api READER = Api.as("DIP");

    @Inject
    KnownRows rows;

    private String cluster;
    private String grower;
    private String canner;

    @BeforeEach
    void joinTwo() {
        cluster = Chain.proposed();
        grower = Chain.smeOn(cluster, "UPSTREAM");
        canner = Chain.smeOn(cluster, "MIDSTREAM");
    }

    @Test
    void namesWhatIsMissing() {
        var packer = Chain.smeOn(cluster, "MIDSTREAM");
        Chain.supplies(cluster, grower, canner);

        var chain = chain("");

        assertThat(chain.at("nodes")).hasSize(3);
        assertThat(chain.at("linkages")).hasSize(1);
        assertThat(chain.at("missingTiers")).hasSize(1);
        assertThat(chain.text("missingTiers.0")).isEqualTo("DOWNSTREAM");
        assertThat(lacking(chain))
                .containsExactlyInAnyOrder(canner + " BUYER", packer + " SUPPLIER", packer + " BUYER");
        assertThat(chain.at("tierGaps")).hasSize(1);
        assertThat(chain.text("tierGaps.0.from")).isEqualTo("MIDSTREAM");
    }

    @Test
    void lacksNothingWhenGoodsReachTheConsumer() {
        var shop = Chain.smeOn(cluster, "DOWNSTREAM");
        Chain.supplies(cluster, grower, canner);
        Chain.supplies(cluster, canner, shop);

        var chain = chain("");
        var paths = READER.get(path() + "/paths").ok();

        assertThat(chain.at("missingTiers")).isEmpty();
        assertThat(chain.at("missingLinks")).isEmpty();
        assertThat(chain.at("tierGaps")).isEmpty();
        assertThat(paths.at("items")).hasSize(1);
        assertThat(paths.at("items.0.members").findValuesAsText("membershipId")).containsExactly(grower, canner, shop);
        assertThat(paths.at("items.0.toConsumer").asBoolean()).isTrue();
        assertThat(paths.at("more").asBoolean()).isFalse();
    }

    @Test
    void showsAsManyWaysAsAreWanted() {
        var packer = Chain.smeOn(cluster, "MIDSTREAM");
        Chain.supplies(cluster, grower, canner);
        Chain.supplies(cluster, grower, packer);
        Chain.supplies(cluster, packer, canner);

        var first = READER.get(path() + "/paths?limit=1&from=" + grower + "&to=" + canner)
                .ok();

        assertThat(first.at("items.0.members")).hasSize(2);
        assertThat(first.at("items.0.toConsumer").asBoolean()).isFalse();
        assertThat(first.at("more").asBoolean()).isTrue();
    }

    @Test
    @Tag("refuses")
    void knowsNobodyWhoIsNoActiveMember() {
        READER.get(path() + "/paths?from=" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        READER.get(path() + "/paths?limit=201").refused(400, "INVALID_REQUEST");
        READER.get(path() + "?asOf=" + today().plusDays(1))
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        READER.get(Chain.CLUSTERS + "/" + UUID.randomUUID() + "/value-chain").refused(404, "NOT_FOUND");
    }

    @Test
    void isAsItWasOnADay() {
        joined(grower, LocalDate.of(2019, 4, 1));
        joined(canner, LocalDate.of(2019, 4, 1));
        Chain.supplies(cluster, grower, canner);
        var change = Map.of("tier", "MIDSTREAM", "reason", "Cans its own fruit now.");
        Api.as("OSMEP")
                .put(Chain.MEMBERS + "/" + grower + "/tier", Chain.read(grower).etag(), change)
                .ok();
        Chain.leaves(canner);

        var before = chain("?asOf=" + today().minusDays(1));

        assertThat(before.at("nodes")).hasSize(2);
        assertThat(before.text("nodes.0.tier")).isEqualTo("UPSTREAM");
        assertThat(before.at("linkages")).hasSize(1);
        assertThat(chain("?asOf=2019-03-31").at("nodes")).isEmpty();
        assertThat(chain("").at("nodes")).hasSize(1);
        assertThat(chain("").text("nodes.0.tier")).isEqualTo("MIDSTREAM");
        assertThat(chain("").at("linkages")).isEmpty();
    }

    @Test
    void goesAwayAsGraphMlAndIsReadBack() {
        var named = Map.of(
                "smeRef",
                "SME-52-0301",
                "smeName",
                "บริษัท A<B & \"C\" จำกัด",
                "provinceCode",
                "52",
                "tier",
                "DOWNSTREAM");
        var shop = Chain.active(cluster, new HashMap<>(named)).text("membershipId");
        Chain.supplies(cluster, grower, shop);
        Api.as("OSMEP")
                .post(Chain.linkages(cluster), Chain.linkage(grower, shop, "KNOWLEDGE"))
                .created();

        var answer =
                READER.header("Accept", "application/graphml+xml").get(path()).ok();

        assertThat(answer.header("Content-Type")).startsWith("application/graphml+xml");
        var attributes = new HashMap<String, Attribute>();
        var kinds = new ArrayList<String>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (key, value) -> attributes.put(key.getFirst() + " " + key.getSecond(), value));
        importer.addEdgeAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("kind")) {
                kinds.add(value.getValue());
            }
        });
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(answer.body()));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder(grower, canner, shop);
        assertThat(graph.getAllEdges(grower, shop)).hasSize(2);
        assertThat(kinds).containsExactlyInAnyOrder("SUPPLY", "KNOWLEDGE");
        assertThat(attributes.get(shop + " enterpriseName").getValue()).isEqualTo("บริษัท A<B & \"C\" จำกัด");
        assertThat(attributes.get(shop + " tier").getValue()).isEqualTo("DOWNSTREAM");
        assertThat(attributes).doesNotContainKey(grower + " enterpriseName");
    }

    private void joined(String member, LocalDate day) {
        rows.write("update membership set joined_on = ? where id = ?", List.of(UUID.fromString(member)), (row, id) -> {
            row.setObject(1, day);
            row.setObject(2, id);
        });
    }

    private static List<String> lacking(Answer chain) {
        var lacking = new ArrayList<String>();
        chain.at("missingLinks")
                .forEach(each -> lacking.add(each.path("membershipId").asText() + " "
                        + each.path("lacks").asText()));
        return lacking;
    }

    private Answer chain(String query) {
        return READER.get(path() + query).ok();
    }

    private String path() {
        return Chain.CLUSTERS + "/" + cluster + "/value-chain";
    }

    private static LocalDate today() {
        return BangkokDays.today(Clock.systemUTC());
    }
}
