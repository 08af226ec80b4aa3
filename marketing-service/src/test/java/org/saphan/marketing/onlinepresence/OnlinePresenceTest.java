package org.saphan.marketing.onlinepresence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;
import org.saphan.marketing.Websites;

/// What counts, and what does not.
@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S2-09")
class OnlinePresenceTest {

    private static final String HOSTS = "/marketing/v1/marketplace-hosts/";
    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    void countsEachEntrepreneurOnceAndEachShop() {
        var programme = aims("WEB_ONCE", 2);
        var one = Register.consenting();
        Websites.live(one, programme);
        Websites.live(one, programme);
        Websites.live(Register.consenting(), programme);
        Websites.live(Register.consenting(), null);
        Websites.verified(Register.consenting(), programme);

        var items = targets(programme).at("items");
        assertThat(items.path(0).path("actual").asInt()).isEqualTo(2);
        assertThat(items.path(1).path("actual").asInt()).isEqualTo(3);
    }

    @Test
    void asManyAsPromisedMeetsAtLeast() {
        var programme = aims("WEB_ENOUGH", 2);
        Websites.live(Register.consenting(), programme);
        Websites.live(Register.consenting(), programme);

        var websites = targets(programme).at("items.0");

        assertThat(websites.path("metric").asText()).isEqualTo("OWN_WEBSITE_ENTREPRENEURS");
        assertThat(websites.path("status").asText()).isEqualTo("MET");
        assertThat(websites.path("shortfall").asInt()).isZero();
    }

    @Test
    @Tag("refuses")
    void asManyAsPromisedIsNotMoreThan() {
        var programme = aims("WEB_MORE", 2);
        Websites.live(Register.consenting(), programme);
        var channel = Shop.opened("ONLINE_MARKETPLACE");
        Shop.live(channel, graduateOf(programme), programme);

        var shops = targets(programme).at("items.1");
        assertThat(shops.path("metric").asText()).isEqualTo("ONLINE_SHOPS");
        assertThat(shops.path("actual").asInt()).isEqualTo(2);
        assertThat(shops.path("status").asText()).isEqualTo("NOT_MET");
        assertThat(shops.path("shortfall").asInt()).isOne();
        Shop.live(channel, graduateOf(programme), programme);

        assertThat(targets(programme).at("items.1").path("status").asText()).isEqualTo("MET");
        assertThat(targets(programme).at("items.0").path("actual").asInt()).isOne();
    }

    @Test
    @Tag("refuses")
    void countsNoWebsiteOnAHostThatIsEnteredLater() {
        var programme = aims("WEB_HOST", 1);
        var live = Websites.live(Register.consenting(), programme);
        var host = HOSTS + live.text("url").replaceAll("http://|:.*", "");

        var entered = STEWARD.put(host, null).ok();
        assertThat(Websites.counts(live)).isFalse();
        assertThat(targets(programme).at("items.0").path("status").asText()).isEqualTo("NOT_MET");
        STEWARD.delete(host, entered.etag()).status(204);

        assertThat(Websites.counts(live)).isTrue();
        assertThat(targets(programme).at("items.0").path("status").asText()).isEqualTo("MET");
    }

    @Test
    @Tag("refuses")
    void countsNobodyWhoMayNotSell() {
        var entrepreneur = Register.registered();
        var consent = Register.consents(entrepreneur);
        var live = Websites.live(entrepreneur, null);

        Register.tells(entrepreneur, "SUSPENDED");
        assertThat(Websites.counts(live)).isFalse();
        Register.tells(entrepreneur, "REGISTERED");
        assertThat(Websites.counts(live)).isTrue();
        Register.withdraws(entrepreneur, consent);
        assertThat(Websites.counts(live)).isFalse();
        Register.consents(entrepreneur);
        assertThat(Websites.counts(live)).isTrue();
        Register.tells(entrepreneur, "DEREGISTERED");

        assertThat(Websites.counts(live)).isFalse();
        assertThat(Websites.read(live).text("state")).isEqualTo("LIVE");
    }

    @Test
    void isToldByProvinceAsATableToo() {
        var programme = aims("WEB_PROVINCE", 1);
        var one = Register.consenting();
        Websites.live(one, programme);
        Websites.live(one, programme);
        Shop.live(Shop.opened("ONLINE_MARKETPLACE"), graduateOf(programme), programme);
        var path = "/marketing/v1/programmes/" + programme + "/online-presence";

        var report = Api.as("TCC").get(path + "?by=province").ok();
        var table = Api.as("TCC").header("Accept", "text/csv").get(path).ok().rows();

        assertThat(report.at("items")).hasSize(1);
        assertThat(report.text("items.0.provinceCode")).isEqualTo("24");
        assertThat(report.at("items.0.ownWebsiteEntrepreneurs").asInt()).isOne();
        assertThat(report.at("items.0.onlineShops").asInt()).isEqualTo(3);
        assertThat(table).containsExactly("provinceCode,ownWebsiteEntrepreneurs,onlineShops", "24,1,3");
        Api.as("TCC").get(path + "?by=colour").refused(400, "INVALID_REQUEST");
        Api.as("TCC").get("/marketing/v1/programmes/UNHEARD_OF/online-presence").refused(404, "NOT_FOUND");
    }

    /// A programme that promises at least so many entrepreneurs with websites, and more than so many shops.
    private static String aims(String programme, int number) {
        Plan.opens(
                programme,
                Map.of(
                        "targets",
                        List.of(
                                Map.of(
                                        "metric", "OWN_WEBSITE_ENTREPRENEURS",
                                        "comparator", "GTE",
                                        "value", number,
                                        "unit", "ENTREPRENEUR"),
                                Map.of(
                                        "metric", "ONLINE_SHOPS",
                                        "comparator", "GT",
                                        "value", number,
                                        "unit", "SHOP"))));
        return programme;
    }

    private static Answer targets(String programme) {
        return Api.as("TCC")
                .get("/marketing/v1/programmes/{code}/targets", programme)
                .ok();
    }

    private static UUID graduateOf(String programme) {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, programme, "GRADUATED");
        return entrepreneur;
    }
}
