package org.saphan.marketing.ownwebsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Websites.claim;
import static org.saphan.marketing.Websites.claims;
import static org.saphan.marketing.Websites.path;
import static org.saphan.marketing.Websites.step;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.LocalWebsites;
import org.saphan.marketing.Neighbours;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalWebsites.class, scope = TestResourceScope.GLOBAL)
@Tag("S2-09")
class OwnWebsiteTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    void isProvenByItsTokenAndGoesLive() {
        var claimed = Websites.claimed(Neighbours.consenting(), null);
        assertThat(claimed.text("state")).isEqualTo("CLAIMED");
        assertThat(claimed.text("instructions.address"))
                .isEqualTo(claimed.text("url") + ".well-known/saphan-website.txt");

        Websites.show(claimed.text("url"), "hello\r\n  " + claimed.text("token") + "  \r\n");
        var verified = step("verification", claimed).ok();
        var live = step("launch", verified).ok();

        assertThat(verified.text("state")).isEqualTo("VERIFIED");
        assertThat(verified.text("verifiedAt")).isNotEmpty();
        assertThat(live.text("state")).isEqualTo("LIVE");
        assertThat(live.text("liveOn"))
                .isEqualTo(BangkokDays.today(Clock.systemUTC()).toString());
        assertThat(Websites.counts(live)).isTrue();
    }

    @Test
    void isToldWithoutItsAddressAndToken() {
        var live = Websites.live(Neighbours.consenting(), null);
        var id = live.text("ownWebsiteId");
        step("retirement", live).ok();

        Published.await("marketing.own-website.retired.v1", id);
        var told = Published.events("marketing.own-website.v1", id);
        assertThat(told)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        "marketing.own-website.claimed.v1",
                        "marketing.own-website.verified.v1",
                        "marketing.own-website.launched.v1",
                        "marketing.own-website.retired.v1");
        assertThat(told)
                .allSatisfy(each -> assertThat(each.data().toString())
                        .doesNotContain(live.text("token"))
                        .doesNotContain("saphan.test"));
    }

    @Test
    @Tag("refuses")
    void isNotProvenWithoutItsToken() {
        var claimed = Websites.claimed(Neighbours.consenting(), null);
        var other = Websites.claimed(Neighbours.consenting(), null);

        step("verification", claimed).refused(422, "NOT_AN_OWN_WEBSITE").violating("TOKEN_NOT_FOUND");
        Websites.show(claimed.text("url"), other.text("token"));
        step("verification", claimed).refused(422, "NOT_AN_OWN_WEBSITE").violating("TOKEN_NOT_FOUND");
        step("launch", claimed).refused(422, "NOT_AN_OWN_WEBSITE").violating("NOT_VERIFIED");
        assertThat(Websites.read(claimed).etag()).isEqualTo(claimed.etag());
        assertThat(Websites.counts(claimed)).isFalse();
    }

    @Test
    @Tag("refuses")
    void isOnNoMarketplace() {
        var entrepreneur = Neighbours.consenting();
        var leading = Websites.claimed(entrepreneur, null);
        Websites.show(leading.text("url"), "→https://www.facebook.com/saphan");

        STEWARD.post(claims(entrepreneur), claim("https://sothon.lnwshop.com/", null))
                .refused(422, "NOT_AN_OWN_WEBSITE")
                .violating("MARKETPLACE_HOST");
        step("verification", leading).refused(422, "NOT_AN_OWN_WEBSITE").violating("MARKETPLACE_HOST");
    }

    @Test
    @Tag("refuses")
    void isNotProvenByWhatOnlyThisServiceSees() {
        var entrepreneur = Neighbours.consenting();
        var site = Websites.site();
        var port = site.replaceAll("\\D*\\d+\\D*(\\d+)/", "$1");
        for (var inside : new String[] {
            "http://127.0.0.1:" + port, "http://2130706433/", "http://[::1]/", "http://inside.example/"
        }) {
            var claimed =
                    STEWARD.post(claims(entrepreneur), claim(inside, null)).created();
            step("verification", claimed).refused(422, "NOT_AN_OWN_WEBSITE").violating("PRIVATE_ADDRESS");
        }
        var leading = STEWARD.post(claims(entrepreneur), claim(site, null)).created();
        Websites.show(site, "→http://127.0.0.1:" + port + "/.well-known/saphan-website.txt");
        step("verification", leading).refused(422, "NOT_AN_OWN_WEBSITE").violating("PRIVATE_ADDRESS");
    }

    @Test
    @Tag("refuses")
    void isNotProvenByASiteThatMisbehaves() {
        var entrepreneur = Neighbours.consenting();
        var nowhere = STEWARD.post(claims(entrepreneur), claim("https://nowhere.example", null))
                .created();
        var circle = Websites.claimed(entrepreneur, null);
        var much = Websites.claimed(entrepreneur, null);
        Websites.show(circle.text("url"), "→/.well-known/saphan-website.txt");
        Websites.show(much.text("url"), "x".repeat(70_000) + "\n" + much.text("token"));

        step("verification", nowhere).refused(422, "NOT_AN_OWN_WEBSITE").violating("UNREACHABLE");
        step("verification", circle).refused(422, "NOT_AN_OWN_WEBSITE").violating("TOO_MANY_REDIRECTS");
        step("verification", much).refused(422, "NOT_AN_OWN_WEBSITE").violating("TOO_MUCH");
    }

    @Test
    void isTheBusinessOfWhoHasTheDutyWhereTheEntrepreneurIs() {
        Neighbours.gives("WEB_24", "MICT", "24");
        Neighbours.gives("WEB_10", "MICT", "10");
        var entrepreneur = Neighbours.consenting();
        var mict = Api.as("MICT");

        mict.post(claims(entrepreneur), claim(Websites.site(), "WEB_10")).refused(403, "DUTY_REQUIRED");
        mict.post(claims(entrepreneur), claim(Websites.site(), null)).refused(403, "DUTY_REQUIRED");
        var claimed = mict.post(claims(entrepreneur), claim(Websites.site(), "WEB_24"))
                .created();
        Websites.show(claimed.text("url"), claimed.text("token"));
        for (var step : new String[] {"verification", "launch", "retirement"}) {
            Api.as("TCC").put(path(claimed) + "/" + step, claimed.etag()).refused(403, "DUTY_REQUIRED");
        }
        mict.put(path(claimed) + "/verification", claimed.etag()).ok();

        assertThat(mict.get(path(claimed)).ok().json().has("token")).isTrue();
        assertThat(Api.as("TCC").get(path(claimed)).ok().json().has("token")).isFalse();
        assertThat(Api.as("TCC").get(path(claimed)).ok().json().has("instructions"))
                .isFalse();
    }

    @Test
    @Tag("refuses")
    void isClaimedForWhoMaySellAndAKnownProgramme() {
        var silent = Neighbours.registered();
        var suspended = Neighbours.consenting();
        Neighbours.tells(suspended, "SUSPENDED");

        STEWARD.post(claims(UUID.randomUUID()), claim(Websites.site(), null))
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
        STEWARD.post(claims(suspended), claim(Websites.site(), null)).refused(422, "NOT_ELIGIBLE");
        STEWARD.post(claims(silent), claim(Websites.site(), null)).refused(422, "CONSENT_REQUIRED");
        STEWARD.post(claims(silent), claim(Websites.site(), "UNHEARD_OF")).refused(422, "UNKNOWN_PROGRAMME");
    }

    @Test
    @Tag("refuses")
    void isAnAddressOfTheWeb() {
        var entrepreneur = Neighbours.consenting();

        for (var url : new String[] {"ftp://sothon.example/", "https://a:b@sothon.example/", "sothon.example"}) {
            STEWARD.post(claims(entrepreneur), claim(url, null)).refused(422, "INVALID_WEB_ADDRESS");
        }
        STEWARD.post(claims(entrepreneur), Map.of("url", " ")).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("refuses")
    void isClaimedOnceHoweverItIsWritten() {
        var claimed = STEWARD.post(
                        claims(Neighbours.consenting()), claim("https://www.Nai-Suan.example/shop?a=1", null))
                .created();
        var other = Neighbours.consenting();

        assertThat(claimed.text("url")).isEqualTo("https://www.nai-suan.example/");
        for (var url : new String[] {"http://nai-suan.example", "https://WWW.NAI-SUAN.EXAMPLE.:443/#x"}) {
            STEWARD.post(claims(other), claim(url, null)).refused(409, "WEBSITE_ALREADY_CLAIMED");
        }
        step("retirement", claimed).ok();
        STEWARD.post(claims(other), claim("http://nai-suan.example", null)).created();
    }

    @Test
    void isClaimedOnceAtATime() throws Exception {
        var claim = claim(Websites.site(), null);
        var claims = IntStream.range(0, 8)
                .mapToObj(_ -> claims(Neighbours.consenting()))
                .map(path -> (Callable<Integer>) () -> STEWARD.post(path, claim).status())
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses =
                    threads.invokeAll(claims).stream().map(Future::resultNow).toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    @Tag("refuses")
    void takesEachStepInItsTurn() {
        var verified = Websites.verified(Neighbours.consenting(), null);

        STEWARD.put(path(verified) + "/launch", null).refused(428, "PRECONDITION_REQUIRED");
        STEWARD.put(path(verified) + "/verification", "\"41\"").refused(412, "PRECONDITION_FAILED");
        var live = step("launch", verified).ok();
        step("launch", verified).refused(412, "PRECONDITION_FAILED");
        step("launch", live).refused(409, "OWN_WEBSITE_STATE_FORBIDS");
        assertThat(step("verification", live).ok().etag()).isEqualTo(live.etag());
        var retired = step("retirement", live).ok();
        for (var step : new String[] {"verification", "launch", "retirement"}) {
            step(step, retired).refused(409, "OWN_WEBSITE_STATE_FORBIDS");
        }
        STEWARD.get(Websites.WEBSITES + "/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        STEWARD.get(Websites.WEBSITES + "/" + UUID.randomUUID() + "/check").refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("refuses")
    void goesLiveOnlyOfWhoMaySell() {
        var entrepreneur = Neighbours.registered();
        var consent = Neighbours.consents(entrepreneur);
        var verified = Websites.verified(entrepreneur, null);
        Neighbours.withdraws(entrepreneur, consent);

        step("launch", verified).refused(422, "CONSENT_REQUIRED");
    }

    @Test
    void areListedByFilterAsATableToo() {
        Neighbours.gives("WEB_LIST", "MICT");
        var entrepreneur = Neighbours.consenting();
        var live = Websites.live(entrepreneur, "WEB_LIST");
        Websites.claimed(entrepreneur, "WEB_LIST");
        Websites.claimed(entrepreneur, null);
        var api = Api.as("TCC");

        var first = api.get(Websites.WEBSITES + "?programme=WEB_LIST&limit=1").ok();
        var second = api.get(Websites.WEBSITES + "?programme=WEB_LIST&limit=1&cursor={c}", first.text("next"))
                .ok();
        var table = api.header("Accept", "text/csv")
                .get(Websites.WEBSITES + "?programme=WEB_LIST&state=LIVE")
                .ok()
                .rows();

        assertThat(first.at("items.0.counting").asBoolean()).isTrue();
        assertThat(second.text("items.0.state")).isEqualTo("CLAIMED");
        assertThat(second.json().has("next")).isFalse();
        assertThat(api.get(Websites.WEBSITES + "?entrepreneur={e}", entrepreneur)
                        .ok()
                        .at("items"))
                .hasSize(3);
        assertThat(table).hasSize(2);
        assertThat(table.get(1)).startsWith(live.text("ownWebsiteId")).endsWith(",true");
        assertThat(first.body()).doesNotContain(live.text("token"));
        api.get(Websites.WEBSITES + "?state=GONE").refused(400, "INVALID_REQUEST");
        api.get(Websites.WEBSITES + "?colour=red").refused(400, "UNKNOWN_PARAMETER");
    }

    @Test
    void goesAlongWhenTheRegisterMergesAndTakesThatBack() {
        var loser = Neighbours.consenting();
        var winner = Neighbours.consenting();
        var live = Websites.live(loser, null);

        Neighbours.merges(loser, winner);
        awaitEntrepreneur(live.text("ownWebsiteId"), winner);
        assertThat(Websites.counts(live)).isTrue();
        var told = Published.await("marketing.own-website.transferred.v1", live.text("ownWebsiteId"));
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        Neighbours.unmerges(loser);

        awaitEntrepreneur(live.text("ownWebsiteId"), loser);
    }

    private static void awaitEntrepreneur(String id, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(STEWARD.get(Websites.WEBSITES + "/" + id).ok().text("entrepreneurId"))
                        .isEqualTo(entrepreneur.toString()));
    }
}
