package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.saphan.bench.Eventually;

/// A year of a cluster of the programme of 2562: judged, selected, filled from SME Connext, linked, helped, monitored,
/// reviewed and renewed. One journey, told in the order in which it happens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterYearJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite = Suite.running();
    private final ClusterYear year = new ClusterYear(suite);
    private String weavers = "";

    @BeforeAll
    void weaversThatClusterKnows() {
        weavers = new Register(suite).group(Register.SOTHON);
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(1)
    @Tag("S3-06")
    @Tag("refuses")
    void onlyWhatWasFoundPromisingIsSelected() {
        year.proposes();
        year.selects().refused(409, "ASSESSMENT_REQUIRED");
        year.assesses();
        year.selects().ok();
    }

    @Test
    @Order(2)
    @Tag("S3-14")
    void theApplicationBringsTheMembersOnce() {
        var first = year.imports(weavers).ok();
        assertThat(outcomes(first.body())).contains("CREATED").doesNotContain("REFUSED");

        var again = year.imports(weavers).ok();
        assertThat(outcomes(again.body())).contains("UNCHANGED").doesNotContain("CREATED");
    }

    @Test
    @Order(3)
    @Tag("S3-03")
    @Tag("S3-04")
    @Tag("S3-12")
    void itIsActiveOnceTiersAndHelpAreThere() {
        year.activates().refused(409, "TIER_MISSING").violating("CDA_MISSING");
        year.membersJoin();
        year.isHelped();
        year.activates().ok();
        assertThat(year.chain().at("missingLinks")).isNotEmpty();

        year.links();

        assertThat(year.chain().at("missingLinks")).isEmpty();
        assertThat(year.chainAs("application/graphml+xml").body())
                .contains("<graphml")
                .contains("SUPPLY");
    }

    @Test
    @Order(4)
    @Tag("S3-15")
    @Tag("refuses")
    void aRoundClosesWithBothKindsOfDataAndNoCdaRecordsThem() {
        year.opensARound();
        year.closesTheRound().refused(409, "ECONOMIC_DATA_MISSING").violating("SOCIAL_DATA_MISSING");
        year.refusesTheCdasAgency();
        year.recordsResults();
        year.closesTheRound().ok();

        var summary = year.summary();

        assertThat(summary.at("clusters").asInt()).isEqualTo(1);
        assertThat(summary.at("economicValue").decimalValue()).isEqualByComparingTo("630000");
    }

    @Test
    @Order(5)
    @Tag("S3-08")
    @Tag("refuses")
    void itIsRenewedAfterItsReview() {
        year.isReviewed(year::renews);
        year.renews().ok();
    }

    @Test
    @Order(6)
    @Tag("S3-10")
    @Tag("refuses")
    void whoClosesItEarlySaysWhy() {
        year.isOpenedForReview();
        year.dissolves(Map.of()).refused(422, "JUSTIFICATION_REQUIRED");
        year.dissolves(Map.of("justification", "The members founded one company."))
                .ok();

        Eventually.within(
                PATIENCE,
                () -> assertThat(suite.agency("CDD")
                                .get("/registry/v1/entrepreneurs/{id}/journey", weavers)
                                .ok()
                                .body())
                        .contains("CLUSTER_JOINED", "CLUSTER_LEFT"));
    }

    private static List<String> outcomes(String body) {
        return Json.tree(body).findValuesAsText("outcome");
    }
}
