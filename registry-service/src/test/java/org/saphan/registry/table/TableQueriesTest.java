package org.saphan.registry.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;

@QuarkusTest
@WithTestResource(Bench.class)
class TableQueriesTest {

    private static final String MANY = "select n as number, 'row ' || n as text from generate_series(1, ?) n";

    @Inject
    TableQueries queries;

    @Inject
    TableSettings settings;

    @Inject
    Database database;

    /// Takes rows, and does something at each.
    private record Sink(List<Object> taken, Step step) implements TableSink {

        interface Step {
            void at(int row) throws IOException;
        }

        @Override
        public void head(List<String> columns) {
            taken.addAll(columns);
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) throws IOException {
            step.at((Integer) cells.getFirst());
        }
    }

    private long running() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(
                    "select count(*) from pg_stat_activity where query = ? and state <> 'idle'")) {
                query.setString(1, MANY.replace("?", "$1"));
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    @Test
    void namesItsColumnsAndGivesEveryRow() throws IOException {
        var names = new ArrayList<>();
        var rows = new ArrayList<Integer>();
        queries.of(MANY, List.of(5000)).writeTo(new Sink(names, rows::add));

        assertThat(names).containsExactly("number", "text");
        assertThat(rows).hasSize(5000).doesNotHaveDuplicates();
    }

    @Test
    void endsTheQueryOfAClientThatHasGone() {
        var table = queries.of(MANY, List.of(100_000_000));

        assertThatThrownBy(() -> table.writeTo(new Sink(new ArrayList<>(), row -> {
                    if (row == 10) {
                        assertThat(running()).isEqualTo(1);
                        throw new IOException("gone");
                    }
                })))
                .hasMessage("gone");
        assertThat(running()).isZero();
    }

    @Test
    void refusesMoreThanItCanReadAtOnce() throws IOException {
        var reading = new ArrayList<TableContent>();
        for (int each = 0; each < settings.atOnce(); each++) {
            reading.add(queries.of(MANY, List.of(1)));
        }
        var another = Api.as("DIP").header("Accept", "text/csv");
        another.get("/registry/v1/products").refused(503, "TOO_MANY_TABLES");

        for (var each : reading) {
            each.writeTo(new Sink(new ArrayList<>(), row -> {}));
        }
        another.get("/registry/v1/products").ok();
    }

    @Test
    void givesItsTurnBackWhenTheQueryCannotBegin() {
        for (int each = 0; each <= settings.atOnce(); each++) {
            assertThatThrownBy(() -> queries.of("select nothing", List.of())).isInstanceOf(DatabaseFailure.class);
        }
    }
}
