package org.saphan.marketing.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

/// What a channel asks for, from the screening to the launch.
@QuarkusTest
@WithTestResource(Bench.class)
class LaunchReadinessTest {

    private UUID graduate;

    @BeforeEach
    void register() {
        graduate = Plan.graduate();
    }

    @Test
    @Tag("S2-08")
    void preparesWhatWasMissingAndThenSells() {
        var product = Products.makes(graduate, 4);
        Products.certifies(product, graduate, "GMP", "2999-03-01");
        var channel = Shop.asking("EXPORT", Shop.stars(4), Shop.certificate("HACCP"));

        var prepared = Shop.prepared(channel, graduate, product);
        assertThat(prepared.at("missingAtScreening")).hasSize(1);
        assertThat(prepared.text("missingAtScreening.0.code")).isEqualTo("LACKS_CERTIFICATE");
        assertThat(prepared.text("missingAtScreening.0.productId")).isEqualTo(product.toString());
        assertThat(prepared.text("missingAtScreening.0.requirement.anyOf.0")).isEqualTo("HACCP");
        assertThat(prepared.text("missingAtScreening.0.has.0.validTo")).isEqualTo("2999-03-01");
        Products.certifies(product, graduate, "HACCP", "2999-12-31");
        var live = Shop.step(prepared.text("onboardingId"), "launch", prepared).ok();

        assertThat(live.text("state")).isEqualTo("LIVE");
        assertThat(live.at("missingAtScreening")).hasSize(1);
        assertThat(Published.await("marketing.onboarding.live.v1", live.text("onboardingId"))
                        .data()
                        .has("missingAtScreening"))
                .isFalse();
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void isNotLaunchedUntilNothingIsMissing() {
        var good = Products.makes(graduate, 4);
        var bad = Products.makes(graduate, 2);
        Products.certifies(good, graduate, "HACCP", "2999-12-31");
        Products.certifies(bad, graduate, "GMP", "2999-03-01");
        var channel = Shop.asking("EXPORT", Shop.stars(4), Shop.certificate("HACCP"));

        var prepared = Shop.prepared(channel, graduate, good, bad);
        var refused =
                Shop.step(prepared.text("onboardingId"), "launch", prepared).refused(409, "NOT_READY");

        assertThat(refused.violations()).containsExactly("LACKS_STARS", "LACKS_CERTIFICATE");
        assertThat(refused.text("violations.1.pointer")).isEqualTo("/productIds/1");
        assertThat(refused.text("violations.1.detail")).isEqualTo("EXPORT needs HACCP; you have GMP (2999-03-01)");
    }

    @Test
    void namesWhatTheEntrepreneurLacksBesideItsProducts() {
        var product = Products.makes(graduate, 2);
        var prepared = Shop.prepared(Shop.asking("EXPORT", Shop.stars(4)), graduate, product);

        Register.tells(graduate, "SUSPENDED");

        var refused =
                Shop.step(prepared.text("onboardingId"), "launch", prepared).refused(409, "NOT_READY");
        assertThat(refused.violations()).containsExactly("NOT_REGISTERED", "LACKS_STARS");
        assertThat(refused.text("violations.0.pointer")).isEqualTo("/entrepreneurId");
    }

    @Test
    void takesTheReadiestProductWhereNoneIsNamed() {
        var channel = Shop.asking("EXPORT", Shop.stars(4));

        var prepared = Shop.prepared(channel, graduate);
        assertThat(prepared.text("missingAtScreening.0.code")).isEqualTo("LACKS_PRODUCT");
        Shop.step(prepared.text("onboardingId"), "launch", prepared)
                .refused(409, "NOT_READY")
                .violating("LACKS_PRODUCT");
        Products.makes(graduate, 2);
        Products.makes(graduate, 5);
        Shop.step(prepared.text("onboardingId"), "launch", prepared).ok();
    }

    @Test
    void sellsNothingThatBelongsToAnotherMeanwhile() {
        var product = Products.makes(graduate, 5);
        var prepared = Shop.prepared(Shop.opened("FAIR"), graduate, product);

        Products.transfers(product, UUID.randomUUID(), Register.registered());

        Shop.step(prepared.text("onboardingId"), "launch", prepared)
                .refused(409, "NOT_READY")
                .violating("PRODUCT");
    }
}
