package org.saphan.marketing.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;
import org.saphan.marketing.channel.ChannelQueries;

@QuarkusTest
@WithTestResource(Bench.class)
class ReadinessTest {

    private static final Api READER = Api.as("TCC");

    @Inject
    ReadinessRows readiness;

    @Inject
    ChannelQueries channels;

    @Test
    @Tag("S2-08")
    void saysWhatIsMissingInTheReadersLanguage() {
        var maker = Register.consenting();
        var product = Products.makes(maker, 3);
        Products.certifies(product, maker, "GMP", "2999-03-01");
        var channel = Shop.asking("EXPORT", Shop.certificate("HACCP"));

        var missing = of(READER, maker, channel).at("/missing/0");

        assertThat(missing.path("code").asText()).isEqualTo("LACKS_CERTIFICATE");
        assertThat(missing.path("detail").asText()).isEqualTo("export needs HACCP; you have GMP until 2999-03-01");
        assertThat(missing.at("/requirement/anyOf/0").asText()).isEqualTo("HACCP");
        assertThat(missing.at("/has/0/standard").asText()).isEqualTo("GMP");
        assertThat(missing.at("/has/0/validTo").asText()).isEqualTo("2999-03-01");
        var thai = of(READER.header("Accept-Language", "th-TH, en;q=0.5"), maker, channel);
        assertThat(thai.at("/missing/0/detail").asText())
                .isEqualTo("การส่งออก ต้องมี HACCP ปัจจุบันมี GMP ถึงวันที่ 2999-03-01");
    }

    @Test
    @Tag("S2-08")
    void turnsWithTheRegistersNewsAndWithTheCalendar() {
        var maker = Register.consentingIn("91");
        var product = Products.makes(maker, 4);
        var channel = Shop.asking("EXPORT", Shop.certificate("HACCP", "ISO"));

        assertThat(of(READER, maker, channel).path("ready").asBoolean()).isFalse();
        var iso = Products.certifies(product, maker, "ISO", "2998-12-31");
        assertThat(of(READER, maker, channel).path("ready").asBoolean()).isTrue();

        assertThat(isReady(channel, maker, "2998-12-31")).isTrue();
        assertThat(isReady(channel, maker, "2999-01-01")).isFalse();
        assertThat(isReady(channel, maker, "2010-12-31")).isFalse();
        Products.revokes(iso, product, maker, "ISO", "2998-12-31");
        assertThat(of(READER, maker, channel).path("ready").asBoolean()).isFalse();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void callsNobodyReadyWhoMayNotSell() {
        var maker = Register.registered();
        Products.makes(maker, 5);
        var channel = Shop.asking("FAIR", Shop.stars(5));

        assertThat(codes(of(READER, maker, channel))).containsExactly("LACKS_CONSENT");
        Register.consents(maker);
        assertThat(of(READER, maker, channel).path("ready").asBoolean()).isTrue();
        Register.tells(maker, "SUSPENDED");
        assertThat(codes(of(READER, maker, channel))).containsExactly("NOT_REGISTERED");
        READER.get("/marketing/v1/entrepreneurs/{id}/readiness", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
        READER.get("/marketing/v1/channels/{id}/readiness", UUID.randomUUID()).refused(404, "NOT_FOUND");
    }

    @Test
    void speaksOfTheProductThatLacksLeast() {
        var maker = Register.consenting();
        var starred = Products.makes(maker, 5);
        var certified = Products.makes(maker, 2);
        Products.certifies(certified, maker, "HALAL", "2999-12-31");
        Shop.states(certified, 500, "2012-01-01");
        Shop.states(starred, 100, "2012-01-01");
        var channel = Shop.asking(
                "EXPORT",
                Shop.stars(4),
                Shop.certificate("HALAL"),
                Shop.category("FOOD", "BEVERAGE"),
                Shop.capacity(400, "PACK"));

        var row = of(READER, maker, channel);

        assertThat(row.path("productId").asText()).isEqualTo(certified.toString());
        assertThat(row.path("productNameTh").asText()).isEqualTo("ขนมไทย");
        assertThat(codes(row)).containsExactly("LACKS_STARS");
        assertThat(row.at("/missing/0/has/0/stars").asInt()).isEqualTo(2);
    }

    @Test
    void countsOnlyAnnouncedStarsAndTheLatestCapacity() {
        var maker = Register.consenting();
        var product = Products.makes(maker, 3);
        Products.rates(UUID.randomUUID(), product, maker, 5, false);
        Shop.states(product, 900, "2012-05-01");
        Shop.states(product, 300, "2013-05-01");
        Shop.states(product, 800, "2011-05-01");
        var channel = Shop.asking(
                "FAIR", Shop.stars(4), Shop.capacity(400, "PACK"), Shop.category("BEVERAGE"), Shop.stars(3));

        var row = of(READER, maker, channel);

        assertThat(codes(row)).containsExactly("LACKS_STARS", "LACKS_CAPACITY", "LACKS_CATEGORY");
        assertThat(row.at("/missing/1/detail").asText()).isEqualTo("fair needs 400 packs a month; you have 300 packs");
        assertThat(row.at("/missing/2/detail").asText()).isEqualTo("fair takes beverages; this is food");
        assertThat(codes(of(READER, maker, Shop.asking("FAIR", Shop.capacity(1, "LITRE")))))
                .containsExactly("LACKS_CAPACITY");
    }

    @Test
    void saysThatThereIsNoProductAtAll() {
        var maker = Register.consenting();

        assertThat(codes(of(READER, maker, Shop.asking("FAIR", Shop.stars(1)))))
                .containsExactly("LACKS_PRODUCT", "LACKS_STARS");
        assertThat(of(READER, maker, Shop.opened("FAIR")).path("ready").asBoolean())
                .isTrue();
    }

    @Test
    @Tag("S2-08")
    void listsWhoIsReadyAndWhoLacksWhat() {
        var channel = Shop.asking("EXPORT", Shop.stars(4), Shop.certificate("GI"), Shop.category("FOOD"));
        var ready = Register.consentingIn("92");
        var product = Products.makes(ready, 4);
        Products.certifies(product, ready, "GI", "2999-12-31");
        Products.makes(ready, 1);
        var lacking = Register.consentingIn("92");
        Products.makes(lacking, 4);
        var empty = Register.consentingIn("92");
        var path = "/marketing/v1/channels/" + channel + "/readiness?province=92";

        var all = READER.get(path).ok();
        assertThat(all.at("items").findValuesAsText("entrepreneurId"))
                .containsExactlyInAnyOrder(ready.toString(), lacking.toString(), empty.toString())
                .isSorted();
        all.at("items")
                .forEach(row -> assertThat(row.path("missing"))
                        .isEqualTo(of(
                                        READER,
                                        UUID.fromString(
                                                row.path("entrepreneurId").asText()),
                                        channel)
                                .path("missing")));
        var isReady = READER.get(path + "&ready=true").ok();
        assertThat(isReady.at("items")).hasSize(1);
        assertThat(isReady.text("items.0.productId")).isEqualTo(product.toString());
        assertThat(isReady.text("items.0.name")).isEqualTo("กลุ่มตัวอย่าง");
        var first = READER.get(path + "&ready=false&limit=1").ok();
        var second = READER.get(path + "&ready=false&limit=1&cursor={c}", first.text("next"))
                .ok();
        assertThat(List.of(first.text("items.0.entrepreneurId"), second.text("items.0.entrepreneurId")))
                .containsExactlyInAnyOrder(lacking.toString(), empty.toString());
        assertThat(second.json().has("next")).isFalse();
        READER.get(path + "&ready=perhaps").refused(400, "INVALID_REQUEST");
    }

    @Test
    void isATableToo() {
        var channel = Shop.asking("EXPORT", Shop.certificate("HACCP"));
        var maker = Register.consentingIn("93");
        Products.certifies(Products.makes(maker, 4), maker, "GMP", "2999-03-01");

        var rows = READER.header("Accept", "text/csv")
                .get("/marketing/v1/channels/{id}/readiness?province=93&ready=false", channel)
                .ok()
                .rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("entrepreneurId,otopRegistrationNo,name,provinceCode,ready");
        assertThat(rows.getLast())
                .startsWith(maker + ",OTOP-2401-2552-00001,กลุ่มตัวอย่าง,93,false,")
                .endsWith("LACKS_CERTIFICATE,export needs HACCP; you have GMP until 2999-03-01");
    }

    private boolean isReady(String channel, UUID maker, String day) {
        var filter = new ReadinessFilter();
        filter.province = "91";
        filter.ready = "true";
        return readiness
                .of(
                        channels.read(UUID.fromString(channel)),
                        filter,
                        new UUID(0, 0),
                        10,
                        LocalDate.parse(day),
                        Locale.ENGLISH)
                .stream()
                .anyMatch(each -> each.entrepreneurId().equals(maker));
    }

    /// The row of the channel among all that have not ended.
    private static JsonNode of(Api reader, UUID maker, String channel) {
        var page = reader.get("/marketing/v1/entrepreneurs/{id}/readiness?limit=200", maker)
                .ok();
        while (true) {
            for (var row : page.at("items")) {
                if (row.path("channelId").asText().equals(channel)) {
                    return row;
                }
            }
            page = reader.get(
                            "/marketing/v1/entrepreneurs/{id}/readiness?limit=200&cursor={c}", maker, page.text("next"))
                    .ok();
        }
    }

    private static List<String> codes(JsonNode row) {
        return row.path("missing").findValuesAsText("code");
    }
}
