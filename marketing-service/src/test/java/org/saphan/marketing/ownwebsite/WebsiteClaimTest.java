package org.saphan.marketing.ownwebsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.Websites.claim;
import static org.saphan.marketing.Websites.claims;
import static org.saphan.marketing.Websites.path;
import static org.saphan.marketing.Websites.step;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.saphan.marketing.LocalWebsites;
import org.saphan.marketing.Register;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalWebsites.class, scope = TestResourceScope.GLOBAL)
@Tag("S2-09")
class WebsiteClaimTest {

    private static final Api STEWARD = Api.as("OPS-MOC");

    @Test
    @Tag("refuses")
    void isClaimedForWhoMaySellAndAKnownProgramme() {
        var silent = Register.registered();
        var suspended = Register.consenting();
        Register.tells(suspended, "SUSPENDED");

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
        var entrepreneur = Register.consenting();

        for (var url : new String[] {"ftp://sothon.example/", "https://a:b@sothon.example/", "sothon.example"}) {
            STEWARD.post(claims(entrepreneur), claim(url, null)).refused(422, "INVALID_WEB_ADDRESS");
        }
        STEWARD.post(claims(entrepreneur), Map.of("url", " ")).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("refuses")
    void isClaimedOnceHoweverItIsWritten() {
        var claimed = STEWARD.post(claims(Register.consenting()), claim("https://www.Nai-Suan.example/shop?a=1", null))
                .created();
        var other = Register.consenting();

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
                .mapToObj(_ -> claims(Register.consenting()))
                .map(path -> (Callable<Integer>) () -> STEWARD.post(path, claim).status())
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses =
                    threads.invokeAll(claims).stream().map(Future::resultNow).toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }
}
