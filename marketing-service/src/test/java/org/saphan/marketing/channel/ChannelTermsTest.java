package org.saphan.marketing.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Shop.CHANNELS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Shop;

/// What a channel asks for, where it leads, and how these terms change.
@QuarkusTest
@WithTestResource(Bench.class)
class ChannelTermsTest {

    private static final Api PROVIDER = Api.as("CDD");

    @Test
    @Tag("S2-08")
    @Tag("S4-12")
    void saysWhatItAsksForAndWhereItLeads() {
        var channel = abroad();
        channel.put(
                "requirements", List.of(Shop.stars(4), Shop.certificate("HACCP", "ISO"), Shop.capacity(200, "PACK")));
        channel.putAll(Map.of("capacity", 40, "countries", List.of("JP", "SG"), "exportHub", true));

        var opened = PROVIDER.post(CHANNELS, channel).created();

        assertThat(opened.text("requirements.1.anyOf.0")).isEqualTo("HACCP");
        assertThat(opened.at("requirements.0").has("anyOf")).isFalse();
        assertThat(opened.at("places.free").asInt()).isEqualTo(40);
        var told = Published.await("marketing.channel.opened.v1", opened.id()).data();
        assertThat(told.at("/requirements/2/unit").asText()).isEqualTo("PACK");
        assertThat(told.at("/countries/1").asText()).isEqualTo("SG");
        assertThat(told.path("exportHub").asBoolean()).isTrue();
        assertThat(told.has("places")).isFalse();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void asksOnlyForWhatCanBeHeldAgainstAProduct() {
        var channel = Shop.channel("EXPORT");
        channel.put(
                "requirements",
                List.of(
                        Shop.stars(6),
                        Shop.certificate("HACPP"),
                        Shop.category("HACCP"),
                        Map.of("kind", "CAPACITY", "least", 5),
                        Map.of("kind", "STARS", "least", 4, "anyOf", List.of("FOOD"))));

        var refused = PROVIDER.post(CHANNELS, channel).refused(400, "INVALID_REQUEST");

        assertThat(refused.violations())
                .containsExactly(
                        "STARS_REQUIREMENT",
                        "STANDARDS_REQUIREMENT",
                        "CATEGORIES_REQUIREMENT",
                        "CAPACITY_REQUIREMENT",
                        "STARS_REQUIREMENT");
        assertThat(refused.text("violations.1.pointer")).isEqualTo("/requirements/1");
    }

    @Test
    @Tag("S4-12")
    @Tag("refuses")
    void leadsAbroadOnlyWhereItDoes() {
        var home = Shop.channel("FAIR");
        home.putAll(Map.of("countries", List.of("JP"), "exportHub", true));
        var nowhere = abroad();
        nowhere.put("countries", List.of("JP", "TH", "ZZ"));

        var refused = PROVIDER.post(CHANNELS, home).refused(400, "INVALID_REQUEST");
        assertThat(refused.violations()).containsExactly("COUNTRY_NOT_ABROAD", "EXPORT_HUB_AT_HOME");
        var unknown = PROVIDER.post(CHANNELS, nowhere).refused(400, "INVALID_REQUEST");
        assertThat(unknown.violations()).containsExactly("COUNTRY_NOT_ABROAD", "COUNTRY_NOT_ABROAD");
        assertThat(unknown.text("violations.0.pointer")).isEqualTo("/countries/1");
    }

    @Test
    void isAmendedByItsProviderAndKeepsItsKind() {
        var opened = PROVIDER.post(CHANNELS, abroad()).created();
        var path = CHANNELS + "/" + opened.id();
        var terms = terms(Map.of("closesOn", "2999-06-09", "requirements", List.of(Shop.stars(3)), "capacity", 2));

        PROVIDER.put(path, null, terms).refused(428, "PRECONDITION_REQUIRED");
        Api.as("DIP").put(path, opened.etag(), terms).refused(403, "DUTY_REQUIRED");
        var amended = PROVIDER.put(path, opened.etag(), terms).ok();
        PROVIDER.put(path, opened.etag(), terms).refused(412, "PRECONDITION_FAILED");

        assertThat(amended.text("nameEn")).isEqualTo("Amended channel");
        assertThat(amended.text("market")).isEqualTo("FOREIGN");
        assertThat(amended.json().has("opensOn")).isFalse();
        var told = Published.await("marketing.channel.amended.v1", opened.id());
        assertThat(told.data().path("capacity").asInt()).isEqualTo(2);
    }

    @Test
    void announcesNothingWhenNothingChanges() {
        var opened = PROVIDER.post(CHANNELS, abroad()).created();
        var path = CHANNELS + "/" + opened.id();
        var terms = terms(Map.of("requirements", List.of(Shop.certificate("GMP")), "countries", List.of("LA")));

        var amended = PROVIDER.put(path, opened.etag(), terms).ok();
        assertThat(PROVIDER.put(path, amended.etag(), terms).ok().etag()).isEqualTo(amended.etag());
        PROVIDER.put(path + "/closing", amended.etag()).ok();

        Published.await("marketing.channel.closed.v1", opened.id());
        assertThat(Published.events("marketing.channel.v1", opened.id()))
                .extracting(PublishedEvent::type)
                .containsExactly(
                        "marketing.channel.opened.v1", "marketing.channel.amended.v1", "marketing.channel.closed.v1");
    }

    @Test
    void isNotAmendedAgainstItsRules() {
        var opened = PROVIDER.post(CHANNELS, Shop.channel("FAIR")).created();
        var path = CHANNELS + "/" + opened.id();

        PROVIDER.put(path, opened.etag(), terms(Map.of("opensOn", "2011-06-09", "closesOn", "2011-06-01")))
                .refused(422, "CLOSES_BEFORE_OPENING");
        PROVIDER.put(path, opened.etag(), terms(Map.of("exportHub", true)))
                .refused(400, "INVALID_REQUEST")
                .violating("EXPORT_HUB_AT_HOME");
        var closed = PROVIDER.put(path + "/closing", opened.etag()).ok();
        PROVIDER.put(path, closed.etag(), terms(Map.of())).refused(409, "CHANNEL_ALREADY_CLOSED");
    }

    @Test
    void neverHasFewerPlacesThanAreTaken() {
        var channel = Shop.withPlaces(3);
        for (var i = 0; i < 2; i++) {
            var applied = Shop.applied(channel, Plan.graduate());
            Shop.step(applied.id(), "screening", applied).ok();
        }
        var path = CHANNELS + "/" + channel;
        var etag = PROVIDER.get(path).ok().etag();

        PROVIDER.put(path, etag, terms(Map.of("capacity", 1))).refused(409, "CAPACITY_TAKEN");
        var amended = PROVIDER.put(path, etag, terms(Map.of("capacity", 2))).ok();

        assertThat(amended.at("places.taken").asInt()).isEqualTo(2);
        assertThat(amended.at("places.free").asInt()).isZero();
        var listed = PROVIDER.get(CHANNELS + "?limit=200").ok();
        assertThat(listed.body()).contains("\"places\"");
        PROVIDER.header("If-None-Match", amended.etag()).get(path).ok();
    }

    private static Map<String, Object> abroad() {
        var channel = Shop.channel("EXPORT");
        channel.put("market", "FOREIGN");
        return channel;
    }

    private static Map<String, Object> terms(Map<String, Object> more) {
        var terms = new HashMap<String, Object>(Map.of("nameTh", "ช่องทางที่แก้ไข", "nameEn", "Amended channel"));
        terms.putAll(more);
        return terms;
    }
}
