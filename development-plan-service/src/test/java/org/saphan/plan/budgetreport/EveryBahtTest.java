package org.saphan.plan.budgetreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;

/// Many officers do at random what can be done with money. Afterwards the documents and the ledger tell the same,
/// and no ceiling was passed at any entry, to the satang.
@QuarkusTest
@WithTestResource(Bench.class)
class EveryBahtTest {

    private static final int OFFICERS = 8;
    private static final int DEEDS = 60;

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S1-15")
    @Tag("S5-01")
    @Tag("refuses")
    void afterHundredsOfDeedsAtOnceTheLedgerAgreesWithTheDocumentsAndNoCeilingWasPassed() throws Exception {
        var world = MoneyWorld.open();
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var seed = new Random().nextLong();
        var officers = IntStream.range(0, OFFICERS)
                .<Callable<Void>>mapToObj(each -> () -> {
                    var deeds = new MoneyDeeds(world, new Random(seed + each));
                    IntStream.range(0, DEEDS).forEach(_ -> statuses.add(deeds.next()));
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(OFFICERS)) {
            for (var each : pool.invokeAll(officers)) {
                each.get();
            }
        }
        assertThat(statuses).as("seed " + seed).isSubsetOf(200, 201, 409, 412).contains(200, 201, 409);
        for (var question : questions()) {
            assertThat(answers(question, world.programme()))
                    .as("seed %d: %s", seed, question)
                    .isEmpty();
        }
    }

    /// Each asks for what must not be.
    private static List<String> questions() throws IOException {
        try (var file = EveryBahtTest.class.getResourceAsStream("/money-that-must-not-be.sql")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split(";\\s*", -1)).stream()
                    .filter(each -> !each.isBlank())
                    .toList();
        }
    }

    private List<String> answers(String question, String programme) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, programme);
            var rows = new ArrayList<String>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result, result.getMetaData().getColumnCount()));
                }
            }
            return rows;
        }
    }

    private static String row(ResultSet result, int columns) throws Exception {
        var cells = new ArrayList<String>();
        for (var i = 1; i <= columns; i++) {
            cells.add(result.getString(i));
        }
        return String.join(" ", cells);
    }
}
