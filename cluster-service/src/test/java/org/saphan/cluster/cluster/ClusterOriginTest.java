package org.saphan.cluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Chain;

/// The clusters that the programme of 2562 names: those that go on, and those that begin.
@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-05")
class ClusterOriginTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @ParameterizedTest
    @CsvSource({
        "CONTINUING, HERBS",
        "CONTINUING, MUAY_THAI",
        "CONTINUING, DIGITAL_CONTENT",
        "NEW, SPORT_ECONOMY",
        "NEW, AGRI_TECHNOLOGY",
        "NEW, GARLIC",
        "NEW, CREATIVE_ENTERTAINMENT",
        "NEW, HALAL_INNOVATION",
        "CONTINUING, BETTA"
    })
    void isFoundByItsOriginAndItsSector(String origin, String sector) {
        var cluster = Chain.national();
        cluster.put("origin", origin);
        cluster.put("sector", sector);
        var proposed = OPERATOR.post(CLUSTERS, cluster).created().id();
        var other = origin.equals("NEW") ? "CONTINUING" : "NEW";

        assertThat(found(origin, sector)).contains(proposed);
        assertThat(found(other, sector)).doesNotContain(proposed);
    }

    @Test
    @Tag("refuses")
    void beginsOrGoesOnAndNothingElse() {
        var cluster = Chain.national();
        cluster.put("origin", "OLD");
        OPERATOR.post(CLUSTERS, cluster).refused(400, "INVALID_REQUEST");
        cluster.remove("origin");
        OPERATOR.post(CLUSTERS, cluster).refused(400, "INVALID_REQUEST").violating("NOT_NULL");
    }

    private static String found(String origin, String sector) {
        return OPERATOR.get(CLUSTERS + "?origin={origin}&sector={sector}&limit=200", origin, sector)
                .ok()
                .body();
    }
}
