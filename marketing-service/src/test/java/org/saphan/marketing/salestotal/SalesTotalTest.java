package org.saphan.marketing.salestotal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Books;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Products;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class SalesTotalTest {

    private static final Api STEWARD = Api.as("OPS-MOC");
    private static final LocalDate SINCE = LocalDate.of(2013, 1, 1);

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S2-08")
    void addsUpByWhateverIsAskedFor() {
        Books.programme("SALES_TOTALS");
        var fair = Shop.opened("FAIR");
        var export = exported();
        var here = Plan.graduate();
        var elsewhere = Plan.graduate();
        Register.movesTo(elsewhere, "10");
        var food = Products.makesA(here, "FOOD");
        var cloth = Products.makesA(elsewhere, "TEXTILE");
        var one = Books.selling(database, fair, here, "SALES_TOTALS", SINCE);
        var two = Books.selling(database, export, elsewhere, "SALES_TOTALS", SINCE);
        sells(one, food, "2013-05", "100.25", "0");
        var wrong = sells(one, food, "2013-06", "999", "0");
        sells(two, cloth, "2013-06", "10", "300");
        STEWARD.post(Books.path(wrong) + "/supersession", Map.of("reason", "x", "domestic", 50, "foreign", 0))
                .created();

        var whole = totals("SALES_TOTALS", "");
        var months = totals("SALES_TOTALS", "?by=month");
        var all = totals("SALES_TOTALS", "?by=category,channel,province,month,market&from=2013-06&until=2013-06");

        assertThat(whole.at("items")).hasSize(1);
        assertThat(whole.at("items.0.domestic").decimalValue()).isEqualByComparingTo("160.25");
        assertThat(whole.at("items.0.foreign").decimalValue()).isEqualByComparingTo("300");
        assertThat(whole.at("items.0.total").decimalValue()).isEqualByComparingTo("460.25");
        assertThat(whole.at("items.0.entrepreneurs").asInt()).isEqualTo(2);
        assertThat(whole.at("items.0").has("month")).isFalse();
        assertThat(months.json().at("/items").findValuesAsText("month")).containsExactly("2013-05", "2013-06");
        assertThat(all.at("items")).hasSize(2);
        assertThat(all.json().at("/items").findValuesAsText("market")).containsExactlyInAnyOrder("DOMESTIC", "FOREIGN");
        assertThat(all.json().at("/items").findValuesAsText("provinceCode")).containsExactlyInAnyOrder("24", "10");
        assertThat(all.json().at("/items").findValuesAsText("category")).containsExactlyInAnyOrder("FOOD", "TEXTILE");
        var table = Api.as("TCC")
                .header("Accept", "text/csv")
                .get("/marketing/v1/programmes/SALES_TOTALS/sales?by=month,market")
                .ok();
        assertThat(table.rows())
                .containsExactly(
                        "month,market,domestic,foreign,total,entrepreneurs,products",
                        "2013-05,DOMESTIC,100.25,0.00,100.25,1,1",
                        "2013-06,DOMESTIC,50.00,0.00,50.00,1,1",
                        "2013-06,FOREIGN,10.00,300.00,310.00,1,1");
    }

    @Test
    @Tag("S2-08")
    void showsAProviderWhatItsChannelSold() {
        var channel = Shop.opened("FAIR");
        var entrepreneur = Plan.graduate();
        var product = Products.makesA(entrepreneur, "FOOD");
        var onboarding = Books.selling(database, channel, entrepreneur, null, SINCE);
        sells(onboarding, product, "2013-05", "100", "7");
        var sales = "/marketing/v1/channels/" + channel + "/sales";

        assertThat(Api.as("CDD")
                        .get(sales + "?by=channel")
                        .ok()
                        .at("items.0.total")
                        .decimalValue())
                .isEqualByComparingTo("107");
        assertThat(Api.as("CDD").header("Accept", "text/csv").get(sales).ok().rows())
                .containsExactly("domestic,foreign,total,entrepreneurs,products", "100.00,7.00,107.00,1,1");
    }

    @Test
    @Tag("S2-08")
    @Tag("refuses")
    void showsThemToNobodyElse() {
        Books.programme("SALES_INSIDE");
        var channel = Shop.opened("FAIR");

        Api.as("TCC").get("/marketing/v1/channels/{id}/sales", channel).refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .get("/marketing/v1/channels/{id}/sales", UUID.randomUUID())
                .refused(404, "NOT_FOUND");
        Api.as("MCOT").get("/marketing/v1/programmes/SALES_INSIDE/sales").refused(403, "DUTY_REQUIRED");
        Api.as("TCC").get("/marketing/v1/programmes/UNHEARD_OF/sales").refused(404, "NOT_FOUND");
        Api.as("TCC")
                .get("/marketing/v1/programmes/SALES_INSIDE/sales?by=colour")
                .refused(400, "INVALID_REQUEST");
        assertThat(totals("SALES_INSIDE", "").at("items.0.total").decimalValue())
                .isEqualByComparingTo("0");
    }

    private static String exported() {
        var channel = Shop.channel("EXPORT");
        channel.put("market", "FOREIGN");
        return STEWARD.post(Shop.CHANNELS, channel).created().id();
    }

    private static Answer sells(String onboarding, UUID product, String period, String domestic, String foreign) {
        return STEWARD.post(Books.sales(onboarding), Books.sales(product, period, domestic, foreign))
                .created();
    }

    private static Answer totals(String programme, String query) {
        return Api.as("OSMEP")
                .get("/marketing/v1/programmes/" + programme + "/sales" + query)
                .ok();
    }
}
