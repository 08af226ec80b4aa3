package org.saphan.marketing.ownwebsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Websites.claim;
import static org.saphan.marketing.Websites.claims;
import static org.saphan.marketing.Websites.path;
import static org.saphan.marketing.Websites.step;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.marketing.LocalWebsites;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Register;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalWebsites.class, scope = TestResourceScope.GLOBAL)
@Tag("S2-09")
class OwnWebsiteTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    void isToldWithoutItsAddressAndToken() {
        var live = Websites.live(Register.consenting(), null);
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
    void isTheBusinessOfWhoHasTheDutyWhereTheEntrepreneurIs() {
        Plan.gives("WEB_24", "MICT", "24");
        Plan.gives("WEB_10", "MICT", "10");
        var entrepreneur = Register.consenting();
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
    void takesEachStepInItsTurn() {
        var verified = Websites.verified(Register.consenting(), null);

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
        var entrepreneur = Register.registered();
        var consent = Register.consents(entrepreneur);
        var verified = Websites.verified(entrepreneur, null);
        Register.withdraws(entrepreneur, consent);

        step("launch", verified).refused(422, "CONSENT_REQUIRED");
    }

    @Test
    void areListedByFilterAsATableToo() {
        Plan.gives("WEB_LIST", "MICT");
        var entrepreneur = Register.consenting();
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
        var loser = Register.consenting();
        var winner = Register.consenting();
        var live = Websites.live(loser, null);

        Register.merges(loser, winner);
        awaitEntrepreneur(live.text("ownWebsiteId"), winner);
        assertThat(Websites.counts(live)).isTrue();
        var told = Published.await("marketing.own-website.transferred.v1", live.text("ownWebsiteId"));
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        Register.unmerges(loser);

        awaitEntrepreneur(live.text("ownWebsiteId"), loser);
    }

    private static void awaitEntrepreneur(String id, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(STEWARD.get(Websites.WEBSITES + "/" + id).ok().text("entrepreneurId"))
                        .isEqualTo(entrepreneur.toString()));
    }
}
