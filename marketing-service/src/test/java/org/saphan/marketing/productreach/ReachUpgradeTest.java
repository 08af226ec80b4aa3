package org.saphan.marketing.productreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Shop;

/// What was before the reach of goods was kept.
@QuarkusTest
@WithTestResource(Bench.class)
class ReachUpgradeTest {

    @Inject
    AgroalDataSource database;

    @Inject
    WorkOutUnknownReach workOutUnknown;

    @Test
    void isFilledFromTheJournalByAnUpgrade() throws SQLException, IOException {
        var entrepreneur = Plan.graduate();
        var product = Products.makes(entrepreneur, 5);
        var fair = Shop.live(Shop.opened("FAIR"), entrepreneur, product);
        var paused = Shop.live(Shop.opened("EXPORT"), entrepreneur, product).text("onboardingId");
        tells("update journal set occurred_at = timestamptz '2012-01-01T20:00:00Z' where subject = '" + paused
                + "' and type like '%.live.v1'");
        Shop.reasoned(paused, "pause", Shop.read(paused)).ok();
        tells(
                "delete from product_presence",
                "delete from product_reach where id = '" + product + "'",
                "delete from journal where topic = 'marketing.product-reach.v1' and subject = '" + product + "'");

        tells(fill());
        workOutUnknown.run();

        var reach = Api.as("DIP")
                .get("/marketing/v1/products/{id}/market-reach", product)
                .ok();
        assertThat(reach.text("reach")).isEqualTo("NATIONAL");
        assertThat(reach.text("channels.0.onboardingId")).isEqualTo(fair.text("onboardingId"));
        assertThat(reach.text("history.0.reach")).isEqualTo("INTERNATIONAL");
        assertThat(reach.text("history.0.from")).isEqualTo("2012-01-02");
        assertThat(reach.text("history.0.until"))
                .isEqualTo(BangkokDays.today(Clock.systemUTC()).toString());
        Eventually.until(() -> assertThat(Published.await("marketing.product-reach.changed.v1", product)
                        .data()
                        .path("history"))
                .hasSize(2));
    }

    private static String fill() throws IOException {
        try (var migration = ReachUpgradeTest.class.getResourceAsStream("/db/migration/V0212__product_reach.sql")) {
            var text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("insert into product_presence"));
        }
    }

    private void tells(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            for (var each : statements) {
                change.executeUpdate(each);
            }
        }
    }
}
