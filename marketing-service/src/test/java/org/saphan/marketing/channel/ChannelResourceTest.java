package org.saphan.marketing.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Shop.CHANNELS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class ChannelResourceTest {

    private static final Api PROVIDER = Api.as("CDD");

    @Test
    void isOpenedByItsProvider() {
        var opened = PROVIDER.post(CHANNELS, Shop.channel("FAIR")).created();

        assertThat(opened.text("state")).isEqualTo("OPEN");
        assertThat(opened.at("ownChannel").asBoolean()).isFalse();
        var event = Published.await("marketing.channel.opened.v1", opened.id());
        assertThat(event.data().path("channelId").asText()).isEqualTo(opened.id());
    }

    @Test
    void isNotOpenedByAnotherAgency() {
        Api.as("DIP").post(CHANNELS, Shop.channel("FAIR")).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S1-05")
    void isTheEntrepreneursOwnWhenItIsItsWebsiteOrRunsIt() {
        var website = PROVIDER.post(CHANNELS, Shop.channel("OWN_WEBSITE")).created();
        var stall = Shop.channel("FAIR");
        stall.put("runByEntrepreneur", true);
        var ownStall = PROVIDER.post(CHANNELS, stall).created();

        assertThat(website.at("ownChannel").asBoolean()).isTrue();
        assertThat(ownStall.at("ownChannel").asBoolean()).isTrue();
    }

    @Test
    void cannotCloseBeforeItOpens() {
        var fair = Shop.channel("FAIR");
        fair.putAll(Map.of("opensOn", "2011-06-09", "closesOn", "2011-06-01"));

        PROVIDER.post(CHANNELS, fair).refused(422, "CLOSES_BEFORE_OPENING");
    }

    @Test
    void closesOnceAndWithEveryOnboarding() {
        var opened = PROVIDER.post(CHANNELS, Shop.channel("FAIR")).created();
        var onboarding = Shop.live(opened.id(), Plan.graduate()).text("onboardingId");
        var closing = CHANNELS + "/" + opened.id() + "/closing";

        PROVIDER.put(closing, null).refused(428, "PRECONDITION_REQUIRED");
        PROVIDER.put(closing, "\"41\"").refused(412, "PRECONDITION_FAILED");
        Api.as("DIP").put(closing, opened.etag()).refused(403, "DUTY_REQUIRED");
        var closed = PROVIDER.put(closing, opened.etag()).ok();

        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(Shop.read(onboarding).text("state")).isEqualTo("CLOSED");
        Published.await("marketing.channel.closed.v1", opened.id());
        Published.await("marketing.onboarding.closed.v1", onboarding);
        PROVIDER.put(closing, closed.etag()).refused(409, "CHANNEL_ALREADY_CLOSED");
    }

    @Test
    void areListedByPageAndFilter() {
        var provider = "PROVINCE-93";
        for (var type : new String[] {"FAIR", "EXPORT", "FAIR"}) {
            var channel = Shop.channel(type);
            channel.put("providerAgency", provider);
            Api.as(provider).post(CHANNELS, channel).created();
        }

        var fairs = PROVIDER.get(CHANNELS + "?provider={p}&type=FAIR&market=DOMESTIC&state=OPEN", provider)
                .ok();
        var first = PROVIDER.get(CHANNELS + "?provider={p}&limit=2", provider).ok();
        var second = PROVIDER.get(CHANNELS + "?provider={p}&limit=2&cursor={c}", provider, first.text("next"))
                .ok();

        assertThat(fairs.at("items")).hasSize(2);
        assertThat(first.at("items")).hasSize(2);
        assertThat(second.at("items")).hasSize(1);
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void aListRefusesWhatItDoesNotKnow() {
        PROVIDER.get(CHANNELS + "?colour=red").refused(400, "UNKNOWN_PARAMETER");
        PROVIDER.get(CHANNELS + "?type=STALL").refused(400, "INVALID_REQUEST");
        PROVIDER.get(CHANNELS + "?cursor=Zm9yZ2Vk").refused(400, "INVALID_CURSOR");
    }

    @Test
    void isReadByItsId() {
        var opened = PROVIDER.post(CHANNELS, Shop.channel("EXPORT")).created();

        PROVIDER.get(CHANNELS + "/{id}", opened.id()).ok();
        PROVIDER.header("If-None-Match", opened.etag())
                .get(CHANNELS + "/{id}", opened.id())
                .status(304);
        PROVIDER.get(CHANNELS + "/{id}", "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a").refused(404, "NOT_FOUND");
    }
}
