package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class ProductAndRatingImportTest {

    private static final String OWNER = Csv.number();

    private static boolean isOwnerRegistered;

    @BeforeEach
    void owner() {
        if (!isOwnerRegistered) {
            Register.loadAreas();
            Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(Csv.group(OWNER))));
            isOwnerRegistered = true;
        }
    }

    private static String product() {
        var number = Csv.number();
        var ended = Import.run(
                "kind=PRODUCTS", Csv.products(number + "," + OWNER + ",ขนมสมมุติ,Sweets,FOOD,B,เรื่องสมมุติ"));
        assertThat(ended.at("rowsAccepted").asInt()).as(Import.errors(ended)).isEqualTo(1);
        return number;
    }

    /// Waits for the event that takes a product to a version.
    private static PublishedEvent eventOfProduct(String externalNo, long sequence) {
        var found = new ArrayList<PublishedEvent>();
        Eventually.until(() -> {
            Published.events("registry.product.v1").stream()
                    .filter(each -> each.data().path("externalNo").asText().equals(externalNo))
                    .filter(each -> each.sequence() == sequence)
                    .forEach(found::add);
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    private static List<String> members(PublishedEvent event) {
        return event.data().properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String idOf(String externalNo) {
        return eventOfProduct(externalNo, 0).key();
    }

    @Test
    void registersAProductAsTheResourceDoes() {
        var imported = eventOfProduct(product(), 0);

        var entered = Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/"
                                + imported.data().path("entrepreneurId").asText() + "/products",
                        Map.of(
                                "externalNo",
                                Csv.number(),
                                "nameTh",
                                "ก",
                                "nameEn",
                                "A",
                                "category",
                                "FOOD",
                                "quadrant",
                                "B"))
                .created();

        var expected = Published.await("registry.product.registered.v1", entered.id());
        assertThat(members(imported)).isEqualTo(members(expected));
        assertThat(imported.type()).isEqualTo(expected.type());
    }

    @Test
    void amendsAProductThatIsDifferent() {
        var number = product();

        Import.run("kind=PRODUCTS", Csv.products(number + "," + OWNER + ",ขนมสมมุติ,Sweets,BEVERAGE,,"));

        var event = eventOfProduct(number, 1);
        assertThat(event.type()).isEqualTo("registry.product.amended.v1");
        assertThat(event.data().has("quadrant")).isFalse();
    }

    @Test
    void refusesAProductOfNobodyAndOneOfSomebodyElse() {
        var other = Csv.number();
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(Csv.group(other))));

        var ended = Import.run(
                "kind=PRODUCTS",
                Csv.products(
                        Csv.number() + ",nobody,ก,,FOOD,,",
                        product() + "," + other + ",ก,,FOOD,,",
                        Csv.number() + "," + OWNER + ",ก,,SWEETS,E,"));

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "2,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR",
                        "3,entrepreneurExternalNo,NOT_AMENDABLE",
                        "4,category,INVALID_VALUE",
                        "4,quadrant,INVALID_VALUE");
    }

    @Test
    @Tag("S1-01")
    void ratesAsTheResourceDoes() {
        var year = Rounds.open();
        var number = product();

        var ended = Import.run("kind=RATINGS&round=" + year, Csv.ratings(number + ",28.5,22,39.5"));

        assertThat(ended.at("rowsAccepted").asInt()).as(Import.errors(ended)).isEqualTo(1);
        var rating = Api.as("DIP")
                .get("/registry/v1/opc-rounds/" + year + "/ratings")
                .ok();
        assertThat(rating.text("items.0.stars")).isEqualTo("5");
        assertThat(rating.at("items.0.total").decimalValue()).isEqualByComparingTo("90");
        assertThat(rating.text("items.0.productId")).isEqualTo(idOf(number));
        var imported = Published.await("registry.rating.given.v1", rating.text("items.0.ratingId"));
        var entered = Api.as("CDD")
                .post(
                        "/registry/v1/opc-rounds/" + year + "/ratings",
                        Map.of(
                                "productId",
                                idOf(product()),
                                "scoreA",
                                1,
                                "scoreB",
                                1,
                                "scoreC",
                                1,
                                "committeeLevel",
                                "NATIONAL"))
                .created();
        var expected = Published.await("registry.rating.given.v1", entered.id());
        assertThat(members(imported)).isEqualTo(members(expected));
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void refusesScoresOutsideTheSchemeAndUnknownProducts() {
        var number = product();

        var ended = Import.run(
                "kind=RATINGS&round=" + Rounds.open(),
                Csv.ratings(
                        "nobody,1,1,1",
                        number + ",30.01,-1,45",
                        number + ",1,x,1",
                        number + ",1,1,1",
                        number + ",2,2,2"));

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "2,productExternalNo,UNKNOWN_PRODUCT",
                        "3,scoreA,SCORE_OUT_OF_RANGE",
                        "3,scoreB,SCORE_OUT_OF_RANGE",
                        "4,scoreB,INVALID_VALUE",
                        "6,productExternalNo,DUPLICATE_IN_FILE");
    }

    @Test
    void holdsScoresToTheMaximumOfTheProductsCategory() {
        var herbs = Map.of("section", "C", "category", "NON_FOOD_HERB", "maximum", 40);
        var food = Map.of("section", "A", "category", "FOOD", "maximum", 20);
        var year = Rounds.open(Map.of("categoryMaxima", List.of(herbs, food)));

        var ended = Import.run(
                "kind=RATINGS&round=" + year, Csv.ratings(product() + ",20.01,25,45", product() + ",20,25,45"));

        assertThat(Import.refusedRows(ended)).containsExactly("2,scoreA,SCORE_OUT_OF_RANGE");
    }

    @Test
    void amendsARatingUntilTheRoundIsAnnounced() {
        var year = Rounds.open();
        var number = product();
        Import.run("kind=RATINGS&round=" + year, Csv.ratings(number + ",1,1,1"));
        Import.run("kind=RATINGS&round=" + year, Csv.ratings(number + ",1,1,1"));

        Import.run("kind=RATINGS&round=" + year, Csv.ratings(number + ",30,25,45"));

        var rating = Api.as("DIP")
                .get("/registry/v1/opc-rounds/" + year + "/ratings")
                .ok()
                .text("items.0.ratingId");
        assertThat(Published.await("registry.rating.amended.v1", rating).sequence())
                .isEqualTo(1);
        Rounds.announce(year);
        Api.as("CDD")
                .post("/registry/v1/imports?kind=RATINGS&round=" + year, "text/csv", Csv.ratings(number + ",1,1,1"))
                .refused(409, "ROUND_CLOSED");
    }

    @Test
    void needsAnOpenRound() {
        var file = Csv.ratings("x,1,1,1");
        Api.as("CDD")
                .post("/registry/v1/imports?kind=RATINGS", "text/csv", file)
                .refused(400, "INVALID_REQUEST");
        Api.as("CDD")
                .post("/registry/v1/imports?kind=RATINGS&round=" + Rounds.planned(), "text/csv", file)
                .refused(409, "ROUND_NOT_OPEN");
        Api.as("CDD")
                .post("/registry/v1/imports?kind=RATINGS&round=" + Rounds.unusedYear(), "text/csv", file)
                .refused(404, "NOT_FOUND");
    }
}
