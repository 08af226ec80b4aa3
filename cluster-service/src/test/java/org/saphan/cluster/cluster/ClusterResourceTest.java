package org.saphan.cluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
class ClusterResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @Test
    void isProposedByItsLocalDriver() {
        Neighbours.agency("PROVINCE-52", "52");

        var proposed = Api.as("PROVINCE-52").post(CLUSTERS, Chain.cluster()).created();

        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(proposed.text("supportAgency")).isEqualTo("OSMEP");
        assertThat(proposed.at("minimumYears").asInt()).isEqualTo(3);
        assertThat(proposed.at("membersPerTier").asInt()).isEqualTo(1);
        assertThat(proposed.text("driverFacts.driverProvinceCode")).isEqualTo("52");
        var event = Published.await("cluster.cluster.proposed.v1", proposed.id());
        assertThat(event.data().path("driverAgency").asText()).isEqualTo("PROVINCE-52");
    }

    @Test
    void isNotDrivenFromOutsideItsProvince() {
        Neighbours.agency("PROVINCE-53", "53");
        Neighbours.agency("DOAE");
        Neighbours.agency("OSMEP", "52");

        for (var driver : List.of("PROVINCE-53", "DOAE", "OSMEP", "NOBODY")) {
            var cluster = Chain.cluster();
            cluster.put("driverAgency", driver);
            OPERATOR.post(CLUSTERS, cluster).refused(422, "DRIVER_NOT_LOCAL");
        }
    }

    @Test
    void mayBeDrivenFromAnywhereWhenItGoesOnOrReachesFurther() {
        var continuing = Chain.cluster();
        continuing.put("origin", "CONTINUING");
        continuing.put("driverAgency", "OSMEP");
        var regional = Chain.cluster();
        regional.put("scope", "REGIONAL");
        regional.put("provinceCodes", List.of("52", "51"));

        OPERATOR.post(CLUSTERS, continuing).created();
        assertThat(OPERATOR.post(CLUSTERS, regional).created().text("provinceCodes.0"))
                .isEqualTo("51");
    }

    @Test
    void hasTheProvincesOfItsScope() {
        var provincial = Chain.cluster();
        provincial.put("origin", "CONTINUING");
        provincial.put("provinceCodes", List.of("51", "52"));
        var regional = Chain.national();
        regional.put("scope", "REGIONAL");

        OPERATOR.post(CLUSTERS, provincial).refused(422, "PROVINCES_NOT_OF_SCOPE");
        OPERATOR.post(CLUSTERS, regional).refused(422, "PROVINCES_NOT_OF_SCOPE");
    }

    @Test
    void isTheBusinessOfItsDriverAndOfOsmep() {
        Api.as("DIP").post(CLUSTERS, Chain.national()).refused(403, "DUTY_REQUIRED");
        Api.as("PROVINCE-52").post(CLUSTERS, Chain.national()).created();
    }

    @Test
    void isSupportedForThreeToTenYears() {
        var cluster = Chain.national();
        cluster.put("minimumYears", 2);
        OPERATOR.post(CLUSTERS, cluster).refused(400, "INVALID_REQUEST").violating("MIN");
        cluster.put("minimumYears", 10);
        assertThat(OPERATOR.post(CLUSTERS, cluster).created().at("minimumYears").asInt())
                .isEqualTo(10);
    }

    @Test
    void areListedByPageAndFilter() {
        for (var province : List.of("90", "91", "90")) {
            var cluster = Chain.national();
            cluster.put("provinceCodes", List.of(province, "92"));
            cluster.put("sector", "BETTA");
            OPERATOR.post(CLUSTERS, cluster).created();
        }

        var filter = CLUSTERS + "?sector=BETTA&scope=NATIONAL&origin=CONTINUING&state=PROPOSED&driver=PROVINCE-52"
                + "&startFiscalYearBE=2562";
        var first = OPERATOR.get(filter + "&limit=2").ok();
        var second =
                OPERATOR.get(filter + "&limit=2&cursor={c}", first.text("next")).ok();
        var here = OPERATOR.get(filter + "&province=90").ok();

        assertThat(first.at("items")).hasSize(2);
        assertThat(second.at("items")).hasSize(1);
        assertThat(here.at("items")).hasSize(2);
        OPERATOR.get(CLUSTERS + "?colour=red").refused(400, "UNKNOWN_PARAMETER");
        OPERATOR.get(CLUSTERS + "?cursor=Zm9yZ2Vk").refused(400, "INVALID_CURSOR");
    }

    @Test
    void isReadByItsId() {
        var id = Chain.proposed();
        var read = OPERATOR.get(CLUSTERS + "/{id}", id).ok();

        OPERATOR.header("If-None-Match", read.etag())
                .get(CLUSTERS + "/{id}", id)
                .status(304);
        OPERATOR.get(CLUSTERS + "/{id}", "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a").refused(404, "NOT_FOUND");
    }
}
