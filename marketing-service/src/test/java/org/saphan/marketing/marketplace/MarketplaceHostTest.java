package org.saphan.marketing.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S2-09")
class MarketplaceHostTest {

    private static final String HOSTS = "/marketing/v1/marketplace-hosts";
    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    void theWellKnownOnesAreThereFromTheBeginning() {
        var hosts = Api.as("MICT").get(HOSTS).ok().at("items").findValuesAsText("host");

        assertThat(hosts)
                .contains("shopee.co.th", "facebook.com", "lnwshop.com", "line.me")
                .isSorted();
        assertThat(Api.as("MICT").get(HOSTS + "/lazada.co.th").ok().text("state"))
                .isEqualTo("LISTED");
    }

    @Test
    void areEnteredAndRemovedAndEnteredAgain() {
        var entered = STEWARD.put(HOSTS + "/Bazaar.Example", null).ok();
        var repeated = STEWARD.put(HOSTS + "/bazaar.example", null).ok();
        assertThat(entered.text("host")).isEqualTo("bazaar.example");
        assertThat(repeated.etag()).isEqualTo(entered.etag());

        STEWARD.delete(HOSTS + "/bazaar.example", null).refused(428, "PRECONDITION_REQUIRED");
        STEWARD.delete(HOSTS + "/bazaar.example", "\"41\"").refused(412, "PRECONDITION_FAILED");
        STEWARD.delete(HOSTS + "/bazaar.example", entered.etag()).status(204);
        STEWARD.get(HOSTS + "/bazaar.example").refused(404, "NOT_FOUND");
        STEWARD.delete(HOSTS + "/bazaar.example", entered.etag()).refused(404, "NOT_FOUND");
        STEWARD.put(HOSTS + "/bazaar.example", null).ok();

        Published.await("marketing.marketplace-host.removed.v1", "bazaar.example");
        var told = Published.events("marketing.marketplace-host.v1", "bazaar.example");
        assertThat(told)
                .extracting(PublishedEvent::type)
                .startsWith("marketing.marketplace-host.entered.v1", "marketing.marketplace-host.removed.v1");
    }

    @Test
    @Tag("refuses")
    void areTheBusinessOfTheSteward() {
        var listed = Api.as("MICT").get(HOSTS + "/etsy.com").ok();

        Api.as("MICT").put(HOSTS + "/bazaar-2.example", null).refused(403, "DUTY_REQUIRED");
        Api.as("MICT").delete(HOSTS + "/etsy.com", listed.etag()).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void areHostsOfTheWeb() {
        STEWARD.put(HOSTS + "/com", null).refused(422, "INVALID_WEB_ADDRESS");
        STEWARD.put(HOSTS + "/10.0.0.1", null).refused(422, "INVALID_WEB_ADDRESS");
        STEWARD.put(HOSTS + "/a@b.example", null).refused(400, "INVALID_REQUEST");
        STEWARD.get(HOSTS + "/shop.lnwshop.com").refused(404, "NOT_FOUND");
    }
}
