package org.saphan.marketing.ownwebsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Websites.claim;
import static org.saphan.marketing.Websites.claims;
import static org.saphan.marketing.Websites.step;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.LocalWebsites;
import org.saphan.marketing.Register;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalWebsites.class, scope = TestResourceScope.GLOBAL)
@Tag("S2-09")
class WebsiteProofTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    void isProvenByItsTokenAndGoesLive() {
        var claimed = Websites.claimed(Register.consenting(), null);
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
    @Tag("refuses")
    void isNotProvenWithoutItsToken() {
        var claimed = Websites.claimed(Register.consenting(), null);
        var other = Websites.claimed(Register.consenting(), null);

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
        var entrepreneur = Register.consenting();
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
        var entrepreneur = Register.consenting();
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
        var entrepreneur = Register.consenting();
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
}
