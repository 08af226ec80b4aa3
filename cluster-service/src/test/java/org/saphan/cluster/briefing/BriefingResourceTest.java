package org.saphan.cluster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;

@QuarkusTest
@WithTestResource(Bench.class)
class BriefingResourceTest {

    private static final String BRIEFINGS = "/cluster/v1/briefings";
    private static final Api OPERATOR = Api.as("OSMEP");
    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Test
    @Tag("S3-12")
    void feedsInformationToThoseWhomItIsFor() {
        var knowing = cda("HERBS");
        var other = cda("HALAL");
        var provider = Help.provider();
        var cluster = Chain.national();
        cluster.put("sector", "HERBS");
        Help.assignServiceProvider(
                        OPERATOR.post(CLUSTERS, cluster).created().id(), Map.of("serviceProviderId", provider))
                .created();

        var briefing =
                issue(Map.of("audience", "BOTH", "sectors", List.of("HERBS"))).created();

        var event = Published.await("cluster.briefing.issued.v1", briefing.id());
        assertThat(event.data().path("sectors").path(0).asText()).isEqualTo("HERBS");
        assertThat(event.value()).doesNotContain("เกณฑ์ใหม่", "title", "https");
        assertThat(received(Help.CDAS, knowing)).contains(briefing.id());
        assertThat(received(Help.PROVIDERS, provider)).contains(briefing.id());
        assertThat(received(Help.CDAS, other)).doesNotContain(briefing.id());
        assertThat(received(Help.PROVIDERS, Help.provider())).doesNotContain(briefing.id());
        assertThat(OPERATOR.get(BRIEFINGS + "/{id}", briefing.id()).ok().text("text"))
                .isEqualTo("ประกาศเกณฑ์ใหม่");
    }

    @Test
    void reachesWhoHelpsItsCluster() {
        var cluster = Chain.proposed();
        var helping = Help.cda();
        var assigned = Help.assignCda(cluster, Map.of("cdaId", helping)).created();
        var stranger = Help.cda();

        var briefing = DRIVER.post(BRIEFINGS, briefing(Map.of("audience", "CDAS", "clusterId", cluster)))
                .created()
                .id();

        assertThat(received(Help.CDAS, helping)).startsWith(briefing);
        assertThat(received(Help.CDAS, stranger)).doesNotContain(briefing);
        assertThat(listed(briefing, "")).containsExactly(helping);
        DRIVER.put(Help.ASSIGNMENTS + "/" + assigned.id() + "/ending", assigned.etag())
                .ok();
        assertThat(received(Help.CDAS, helping)).doesNotContain(briefing);
    }

    @Test
    void reachesServiceProvidersOnlyWhenItIsForThem() {
        var cda = Help.cda();
        var provider = Help.provider();

        var forCdas = issue(Map.of("audience", "CDAS")).created().id();
        var forProviders =
                issue(Map.of("audience", "SERVICE_PROVIDERS")).created().id();

        assertThat(received(Help.CDAS, cda)).contains(forCdas).doesNotContain(forProviders);
        assertThat(received(Help.PROVIDERS, provider)).contains(forProviders).doesNotContain(forCdas);
    }

    @Test
    @Tag("S3-12")
    void showsTheNewestFirstAndPageByPage() {
        var cda = Help.cda();
        var older = issue(Map.of("audience", "CDAS")).created().id();
        var newer = issue(Map.of("audience", "CDAS")).created().id();
        var path = Help.CDAS + "/" + cda + "/briefings?limit=1";

        var first = OPERATOR.get(path).ok();

        assertThat(first.text("items.0.briefing.briefingId")).isEqualTo(newer);
        assertThat(OPERATOR.get(path + "&cursor={c}", first.text("next")).ok().text("items.0.briefing.briefingId"))
                .isEqualTo(older);
        assertThat(OPERATOR.get(BRIEFINGS + "?limit=1").ok().text("items.0.briefingId"))
                .isEqualTo(newer);
    }

    @Test
    @Tag("S3-12")
    void isAcknowledgedOnceAndListsWhoHasNotYet() {
        var cluster = Chain.proposed();
        var quick = Help.cda();
        var slow = Help.cda();
        Help.assignCda(cluster, Map.of("cdaId", quick)).created();
        Help.assignCda(cluster, Map.of("cdaId", slow)).created();
        var briefing = issue(Map.of("audience", "BOTH", "clusterId", cluster))
                .created()
                .id();
        var acknowledgement = acknowledgements(briefing) + "/" + quick;

        var acknowledged = DRIVER.put(acknowledgement, null).ok();
        var again = OPERATOR.put(acknowledgement, null).ok();

        assertThat(again.body()).isEqualTo(acknowledged.body());
        assertThat(listed(briefing, "")).containsExactly(quick, slow);
        assertThat(listed(briefing, "?missing=true")).containsExactly(slow);
        assertThat(OPERATOR.get(Help.CDAS + "/" + quick + "/briefings").ok().text("items.0.acknowledgedOn"))
                .isNotEmpty();
        var table = OPERATOR.header("Accept", "text/csv").get(acknowledgements(briefing) + "?missing=true");
        assertThat(table.ok().rows())
                .containsExactly("recipientId,role,agency,acknowledgedOn", slow + ",CDA,PROVINCE-52,");
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isAcknowledgedByWhoItIsFor() {
        var briefing = issue(Map.of("audience", "SERVICE_PROVIDERS")).created().id();
        var provider = Help.provider();

        DRIVER.put(acknowledgements(briefing) + "/" + Help.cda(), null).refused(422, "BRIEFING_NOT_MEANT");
        DRIVER.put(acknowledgements(briefing) + "/" + provider, null).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(acknowledgements(briefing) + "/" + UUID.randomUUID(), null).refused(404, "NOT_FOUND");
        OPERATOR.put(acknowledgements(UUID.randomUUID().toString()) + "/" + provider, null)
                .refused(404, "NOT_FOUND");
        OPERATOR.put(acknowledgements(briefing) + "/" + provider, null).ok();
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isIssuedByOsmepOrByWhoDrivesTheCluster() {
        DRIVER.post(BRIEFINGS, briefing(Map.of("audience", "CDAS"))).refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .post(BRIEFINGS, briefing(Map.of("audience", "CDAS", "clusterId", Chain.proposed())))
                .refused(403, "DUTY_REQUIRED");
        issue(Map.of("audience", "CDAS", "clusterId", UUID.randomUUID())).refused(404, "NOT_FOUND");
        issue(Map.of("audience", "CDAS", "text", "ติดต่อ a.b@example.th")).refused(422, "PERSONAL_DATA_IN_TEXT");
        issue(Map.of("audience", "CDAS", "links", List.of("http://example.th/")))
                .refused(400, "INVALID_REQUEST")
                .violating("PATTERN");
    }

    private static Answer issue(Map<String, ?> more) {
        return OPERATOR.post(BRIEFINGS, briefing(more));
    }

    private static Map<String, Object> briefing(Map<String, ?> more) {
        var briefing = new HashMap<String, Object>(
                Map.of("titleTh", "เกณฑ์ใหม่", "text", "ประกาศเกณฑ์ใหม่", "links", List.of("https://www.acfs.go.th/")));
        briefing.putAll(more);
        return briefing;
    }

    private static String cda(String sector) {
        var cda = Help.newCda();
        cda.put("sectors", List.of(sector));
        return Help.register(cda).id();
    }

    private static List<String> received(String register, String id) {
        return OPERATOR.get(register + "/" + id + "/briefings?limit=200")
                .ok()
                .at("items")
                .findValuesAsText("briefingId");
    }

    private static String acknowledgements(String briefing) {
        return BRIEFINGS + "/" + briefing + "/acknowledgements";
    }

    private static List<String> listed(String briefing, String query) {
        return OPERATOR.get(acknowledgements(briefing) + query).ok().at("items").findValuesAsText("recipientId");
    }
}
