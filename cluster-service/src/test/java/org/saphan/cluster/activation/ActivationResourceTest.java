package org.saphan.cluster.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
class ActivationResourceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Test
    void beginsWhenNothingIsMissing() {
        var cluster = Chain.selected();
        fillTiers(idOf(cluster));
        assignCda(cluster);
        assignServiceProvider(cluster);

        var active = activate(cluster).ok();

        assertThat(active.text("state")).isEqualTo("ACTIVE");
        assertThat(active.text("activatedOn")).isNotEmpty();
        Published.await("cluster.cluster.activated.v1", idOf(cluster));
        DRIVER.put(path(cluster), active.etag()).refused(409, "CLUSTER_STATE_FORBIDS");
    }

    @Test
    void needsMembersOnEveryTierAndReportsAllThatIsMissing() {
        var cluster = Chain.selected();
        Chain.active(idOf(cluster), Chain.member(Neighbours.registered(), "UPSTREAM"));
        Chain.active(idOf(cluster), Chain.sme("SME-52-0001", "MIDSTREAM"));

        var refused = activate(cluster).refused(409, "TIER_MISSING");

        assertThat(refused.violations()).containsExactly("TIER_MISSING", "CDA_MISSING", "SERVICE_PROVIDER_MISSING");
        assertThat(refused.text("violations.0.pointer")).isEqualTo("/tiers/DOWNSTREAM");
    }

    @Test
    void needsACda() {
        var cluster = Chain.selected();
        fillTiers(idOf(cluster));
        assignServiceProvider(cluster);

        activate(cluster).refused(409, "CDA_MISSING");
    }

    @Test
    void needsAServiceProvider() {
        var cluster = Chain.selected();
        fillTiers(idOf(cluster));
        assignCda(cluster);

        activate(cluster).refused(409, "SERVICE_PROVIDER_MISSING");
    }

    @Test
    void needsAsManyMembersAsItSetItself() {
        var demanding = Chain.national();
        demanding.put("membersPerTier", 2);
        var cluster =
                Chain.select(Api.as("OSMEP").post(CLUSTERS, demanding).created().id());
        fillTiers(idOf(cluster));

        assertThat(activate(cluster).refused(409, "TIER_MISSING").violations())
                .startsWith("TIER_MISSING", "TIER_MISSING", "TIER_MISSING");
    }

    @Test
    void needsASelectedClusterAndItsDriver() {
        var proposed = Api.as("OSMEP").get(CLUSTERS + "/{id}", Chain.proposed()).ok();

        activate(proposed).refused(409, "CLUSTER_STATE_FORBIDS");
        Api.as("FTI").put(path(proposed), proposed.etag()).refused(403, "DUTY_REQUIRED");
        DRIVER.put(path(proposed), null).refused(428, "PRECONDITION_REQUIRED");
    }

    private static void fillTiers(String cluster) {
        Chain.active(cluster, Chain.member(Neighbours.registered(), "UPSTREAM"));
        Chain.active(cluster, Chain.sme("SME-52-0001", "MIDSTREAM"));
        Chain.active(cluster, Chain.sme("SME-52-0002", "DOWNSTREAM"));
    }

    private static void assignCda(Answer cluster) {
        Help.assignCda(idOf(cluster));
    }

    private static void assignServiceProvider(Answer cluster) {
        Help.assignServiceProvider(idOf(cluster));
    }

    private static Answer activate(Answer cluster) {
        return DRIVER.put(path(cluster), cluster.etag());
    }

    private static String path(Answer cluster) {
        return CLUSTERS + "/" + idOf(cluster) + "/activation";
    }

    private static String idOf(Answer cluster) {
        return cluster.text("clusterId");
    }
}
