package org.saphan.marketing.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.marketing.AtOnce;
import org.saphan.marketing.Partner;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class CallBackTest {

    private static final String EARLY = "2013-05-20T03:15:00Z";
    private static final String LATER = "2013-06-20T03:15:00Z";
    private static final String LAST = "2013-07-20T03:15:00Z";

    private String channel;

    @BeforeEach
    void openChannel() {
        channel = Shop.opened("ONLINE_MARKETPLACE");
    }

    @Test
    @Tag("S2-07")
    void letsSellWhatThePartnerHasListed() {
        var onboarding = prepared();
        var report = Partner.report(onboarding, "LISTED", EARLY);
        report.put("listingUrl", "https://market.example/otop/1");

        var received = Partner.reports(channel, report).created();

        assertThat(received.at("applied").asBoolean()).isTrue();
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("LIVE");
        assertThat(Published.await("marketing.onboarding.live.v1", onboarding)
                        .headers()
                        .get("ce_agency"))
                .isEqualTo("CDD");
        var event = Published.await("marketing.call-back.received.v1", received.id())
                .data();
        assertThat(event.path("onboardingId").asText()).isEqualTo(onboarding);
        assertThat(event.has("partnerReference") || event.has("listingUrl")).isFalse();
    }

    @Test
    void keepsTheSameReportOnce() {
        var report = Partner.report(prepared(), "LISTED", EARLY);
        var first = Partner.reports(channel, report).created();

        var again = Partner.reports(channel, report).created();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.at("applied").asBoolean()).isTrue();
        report.put("occurredAt", LATER);
        Partner.reports(channel, report).refused(409, "PARTNER_REFERENCE_USED");
    }

    @Test
    @Tag("S2-07")
    @Tag("refuses")
    void comesFromTheProviderAndHoldsTheChecksOfALaunch() {
        var application = Shop.applied(channel, Plan.graduate());
        var early = Partner.report(application.id(), "LISTED", EARLY);
        var entrepreneur = Register.registered();
        var consent = Register.consents(entrepreneur);
        Plan.takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");
        var unwilling = Shop.prepared(channel, entrepreneur).text("onboardingId");
        Register.withdraws(entrepreneur, consent);

        Api.as("OPS-MOC").post(Partner.callBacks(channel), early).refused(403, "DUTY_REQUIRED");
        Partner.reports(channel, early).refused(409, "ONBOARDING_STATE_FORBIDS");
        Partner.reports(channel, unwilling, "LISTED", EARLY).refused(422, "CONSENT_REQUIRED");
        assertThat(list().at("items")).isEmpty();
        var screened = Shop.step(application.id(), "screening", application).ok();
        Shop.step(application.id(), "preparation", screened).ok();
        Partner.reports(channel, early).created();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void listsNothingThatLacksWhatTheChannelAsksFor() {
        var maker = Plan.graduate();
        var product = Products.makes(maker, 2);
        var demanding = Shop.asking("EXPORT", Shop.stars(4));
        var onboarding = Shop.prepared(demanding, maker, product).text("onboardingId");

        var refused = Partner.reports(demanding, onboarding, "LISTED", EARLY).refused(409, "NOT_READY");

        assertThat(refused.violations()).containsExactly("LACKS_STARS");
        assertThat(Api.as("OPS-MOC").get(Partner.callBacks(demanding)).ok().at("items"))
                .isEmpty();
    }

    @Test
    void rejectsWhatThePartnerRefuses() {
        var onboarding = Shop.applied(channel, Plan.graduate()).id();
        var live = prepared();
        Partner.reports(channel, live, "LISTED", EARLY).created();

        Partner.reports(channel, onboarding, "REFUSED", EARLY).created();
        Partner.reports(channel, live, "REFUSED", LATER).refused(409, "ONBOARDING_STATE_FORBIDS");

        assertThat(Shop.read(onboarding).text("state")).isEqualTo("REJECTED");
        assertThat(Shop.read(onboarding).text("reason")).isEqualTo("REFUSED_BY_PARTNER");
        Partner.reports(channel, onboarding, "LISTED", LATER).refused(409, "ONBOARDING_STATE_FORBIDS");
        assertThat(reported(onboarding, "REFUSED", LATER).text("notApplied")).isEqualTo("ALREADY_SO");
    }

    @Test
    void pausesWhatThePartnerTookOffAndAPersonAloneLetsItGoOn() {
        var onboarding = prepared();
        Partner.reports(channel, onboarding, "LISTED", EARLY).created();

        Partner.reports(channel, onboarding, "DELISTED", LATER).created();

        assertThat(Shop.read(onboarding).text("state")).isEqualTo("PAUSED");
        assertThat(Shop.read(onboarding).text("pauseCause")).isEqualTo("BY_PARTNER");
        var listed = reported(onboarding, "LISTED", LAST);
        assertThat(listed.at("applied").asBoolean()).isFalse();
        assertThat(listed.text("notApplied")).isEqualTo("PAUSED");
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("PAUSED");
        var resumed = Shop.step(onboarding, "resumption", Shop.read(onboarding)).ok();
        assertThat(resumed.text("state")).isEqualTo("LIVE");
    }

    @Test
    void keepsWhatComesLateAndDoesNothing() {
        var onboarding = prepared();
        Partner.reports(channel, onboarding, "LISTED", LATER).created();

        var late = reported(onboarding, "DELISTED", EARLY);
        var asOld = reported(onboarding, "DELISTED", LATER);
        var already = reported(onboarding, "LISTED", LAST);

        assertThat(late.text("notApplied")).isEqualTo("LATE");
        assertThat(asOld.text("notApplied")).isEqualTo("LATE");
        assertThat(already.text("notApplied")).isEqualTo("ALREADY_SO");
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("LIVE");
        assertThat(Published.await("marketing.call-back.received.v1", late.id())
                        .data()
                        .path("applied")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void takesReportsThatComeAtOnceOneAfterTheOther() throws Exception {
        var onboarding = prepared();
        var same = Partner.report(onboarding, "LISTED", EARLY);

        var answers = AtOnce.of(8, () -> Partner.reports(channel, same));
        var others = AtOnce.of(8, () -> Partner.reports(channel, onboarding, "DELISTED", LATER));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::id)
                .containsOnly(answers.getFirst().id());
        assertThat(others).extracting(each -> each.created().text("notApplied")).containsOnlyOnce("");
        Published.await("marketing.onboarding.paused.v1", onboarding);
        assertThat(Published.events("marketing.onboarding.v1", onboarding))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("marketing.onboarding.live.v1")
                .containsOnlyOnce("marketing.onboarding.paused.v1");
    }

    @Test
    void givesAReferenceToOneOnboardingOnly() throws Exception {
        var reports = List.of(Partner.report(prepared(), "LISTED", EARLY), Partner.report(prepared(), "LISTED", EARLY));
        reports.forEach(each -> each.put("partnerReference", "SHARED-" + channel));
        var turn = reports.iterator();

        var statuses = AtOnce.of(2, () -> {
            var report = AtOnce.next(turn);
            return Partner.reports(channel, report).status();
        });

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isOfAnOnboardingOfTheChannelAndOfATimeThatWas() {
        var elsewhere = Shop.prepared(Shop.opened("FAIR"), Plan.graduate()).text("onboardingId");

        Partner.reports(channel, elsewhere, "LISTED", EARLY).refused(422, "ONBOARDING_NOT_IN_CHANNEL");
        Partner.reports(channel, elsewhere, "LISTED", "2999-01-01T00:00:00Z")
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        Partner.reports(UUID.randomUUID().toString(), elsewhere, "LISTED", EARLY)
                .refused(404, "NOT_FOUND");
    }

    @Test
    void areListedInTheOrderInWhichTheyCame() {
        var onboarding = prepared();
        var other = prepared();
        var listed = Partner.reports(channel, onboarding, "LISTED", LATER).created();
        Partner.reports(channel, other, "LISTED", EARLY).created();
        var late = Partner.reports(channel, onboarding, "DELISTED", EARLY).created();

        var own = Api.as("OPS-MOC")
                .get(Partner.callBacks(channel) + "?onboarding={o}", onboarding)
                .ok();

        assertThat(list().at("items")).hasSize(3);
        assertThat(own.json().path("items").findValuesAsText("callBackId")).containsExactly(listed.id(), late.id());
        Api.as("DIP").get(Partner.callBacks(UUID.randomUUID().toString())).refused(404, "NOT_FOUND");
        assertThat(Api.as("DIP")
                        .get(Partner.callBacks(channel) + "/{id}", late.id())
                        .ok()
                        .text("outcome"))
                .isEqualTo("DELISTED");
    }

    private String prepared() {
        return Shop.prepared(channel, Plan.graduate()).text("onboardingId");
    }

    private Answer reported(String onboarding, String outcome, String occurredAt) {
        return Partner.reports(channel, onboarding, outcome, occurredAt).created();
    }

    private Answer list() {
        return Api.as("OPS-MOC").get(Partner.callBacks(channel)).ok();
    }
}
