package org.saphan.cluster.externallink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;

@QuarkusTest
@WithTestResource(Bench.class)
class ExternalLinkResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final Api DRIVER = Api.as("PROVINCE-52");

    private static final String LINKS = "/cluster/v1/external-links/";

    @Test
    @Tag("S3-13")
    void namesAnOrganisationThatStrengthensTheCluster() {
        var id = Chain.proposed();

        var link = DRIVER.post(path(id), post()).created();

        assertThat(OPERATOR.get(path(id)).ok().text("items.0.kind")).isEqualTo("THAILAND_POST");
        assertThat(Published.await("cluster.external-link.made.v1", link.id()).value())
                .contains("THAILAND_POST")
                .doesNotContain("ไปรษณีย์");
        var ended = DRIVER.put(LINKS + link.id() + "/ending", link.etag(), Map.of("until", "2019-12-31"))
                .ok();
        assertThat(ended.text("until")).isEqualTo("2019-12-31");
        Published.await("cluster.external-link.ended.v1", link.id());
    }

    @Test
    @Tag("S3-13")
    @Tag("refuses")
    void doesNotEndBeforeItBeganOrTwice() {
        var id = Chain.proposed();
        var turned = post();
        turned.put("until", "2019-03-31");
        OPERATOR.post(path(id), turned).refused(400, "INVALID_REQUEST").violating("BEFORE_SINCE");
        var link = OPERATOR.post(path(id), post()).created();
        var ending = LINKS + link.id() + "/ending";

        OPERATOR.put(ending, link.etag(), Map.of("until", "2019-03-31"))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_SINCE");
        var ended =
                OPERATOR.put(ending, link.etag(), Map.of("until", "2019-12-31")).ok();
        OPERATOR.put(ending, ended.etag(), Map.of("until", "2020-01-31")).refused(409, "EXTERNAL_LINK_ALREADY_ENDED");
        OPERATOR.put(ending, ended.etag(), Map.of("until", "2019-06-30")).ok();
    }

    @Test
    @Tag("S3-13")
    @Tag("refuses")
    void isOfAClusterThatGoesOnAndOfWhoDrivesIt() {
        var id = Chain.underReview().text("clusterId");
        var link = OPERATOR.post(path(id), post()).created();

        Api.as("FTI").post(path(id), post()).refused(403, "DUTY_REQUIRED");
        Api.as("FTI")
                .put(LINKS + link.id() + "/ending", link.etag(), Map.of("until", "2019-12-31"))
                .refused(403, "DUTY_REQUIRED");
        OPERATOR.put(LINKS + link.id() + "/ending", null, Map.of("until", "2019-12-31"))
                .refused(428, "PRECONDITION_REQUIRED");
        var open = OPERATOR.get(CLUSTERS + "/{id}", id).ok();
        OPERATOR.put(CLUSTERS + "/" + id + "/graduation", open.etag(), Map.of("closedOn", "2022-09-30"))
                .ok();
        OPERATOR.post(path(id), post()).refused(409, "CLUSTER_STATE_FORBIDS");
    }

    private static Map<String, Object> post() {
        return new HashMap<>(Map.of(
                "kind", "THAILAND_POST",
                "organisation", "บริษัท ไปรษณีย์ไทย จำกัด",
                "purpose", "จัดส่งสินค้าของสมาชิกในอัตราพิเศษ",
                "since", "2019-04-01"));
    }

    private static String path(String cluster) {
        return CLUSTERS + "/" + cluster + "/external-links";
    }
}
