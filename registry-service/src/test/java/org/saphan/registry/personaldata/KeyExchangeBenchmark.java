package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.saphan.journal.database.Database;
import org.saphan.registry.Register;
import org.saphan.registry.registerimport.Csv;
import org.saphan.registry.registerimport.Import;

/// Exchanges the keys of 100,000 entrepreneurs with a number and a phone each, three times. It is no test: run it with
/// `-Dtest=KeyExchangeBenchmark`.
@QuarkusTest
@WithTestResource(SeveralKeys.class)
class KeyExchangeBenchmark {

    private static final int ROWS = Integer.getInteger("saphan.benchmark.rows", 100_000);
    private static final int ROUNDS = 3;

    @Inject
    Database database;

    @Test
    void printsSeconds() {
        Register.loadAreas();
        var groups = new ArrayList<Map<String, String>>(ROWS);
        for (var each = 0; each < ROWS; each++) {
            var group = Csv.group("B-" + each);
            group.put("phone", "08%08d".formatted(each));
            groups.add(group);
        }
        var ended = Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(groups));
        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(ROWS);
        database.tell(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze entrepreneur");
            }
        });

        System.out.printf("%n%-24s %10s%n", ROWS + " entrepreneurs", "seconds");
        for (var round = 1; round <= ROUNDS; round++) {
            var replica = Replica.withNextKey();
            var start = System.nanoTime();
            var done = replica.exchanges().orElseThrow();
            var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertThat(done.rows()).isEqualTo(ROWS);
            System.out.printf("%-24s %10.1f%n", "exchange " + round, millis / 1000.0);
        }
    }
}
