package org.saphan.journal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    private Reading reading;

    @BeforeEach
    void open() throws SQLException {
        reading = new Reading();
    }

    @AfterEach
    void close() throws SQLException {
        reading.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 1000})
    void whoWantsSomeHearsThemInTheOrderInWhichAllAreRead(int limit) throws SQLException {
        reading.execute("""
                insert into journal (type, subject, sequence, data)
                select 'bench.' || (array['village', 'town'])[1 + n % 2] || (array['.founded', '.grown'])[1 + n % 3 % 2]
                    || '.v1', 's' || n % 40, n, '{}'
                from generate_series(1, 300) n
                """);
        var all = reading.reader()
                .read(reading.connection, FenceCursor.START, 1000)
                .entries();

        for (var wanted : List.of(
                new Wanted(Set.of(), Set.of("bench.town.v1")),
                new Wanted(Set.of("bench.village.grown.v1", "bench.town.founded.v1"), Set.of()),
                new Wanted(Set.of("bench.village.grown.v1"), Set.of("bench.village.v1")),
                new Wanted(Set.of("bench.village.grown.v1"), Set.of("bench.town.v1")))) {
            reading.cursor = FenceCursor.START;
            assertThat(reading.readAll(limit, wanted))
                    .isEqualTo(all.stream()
                            .filter(each -> wanted.types().isEmpty()
                                    || wanted.types().contains(each.type().toString()))
                            .filter(each -> wanted.topics().isEmpty()
                                    || wanted.topics().contains(each.type().topic()))
                            .map(each -> each.subject() + each.sequence())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void theFenceDoesNotTearApartWhatSomebodyWants(int limit) throws SQLException {
        var towns = new Wanted(Set.of(), Set.of("bench.town.v1"));
        try (var first = reading.begin();
                var between = reading.begin();
                var last = reading.begin()) {
            Reading.take(first);
            Reading.take(between);
            Reading.write(last, "bench.town.founded.v1", "a", 1);
            Reading.write(last, "bench.town.founded.v1", "other", 1);
            Reading.write(last, "unwanted", 1);
            last.commit();
            Reading.write(first, "unwanted", 2);
            Reading.write(first, "bench.town.grown.v1", "a", 2);
            first.commit();
            var beforeTheFence = reading.readAll(limit, towns);

            between.commit();
            var afterIt = reading.readAll(limit, towns);

            assertThat(beforeTheFence).containsExactly("a1", "a2");
            assertThat(afterIt).containsExactly("other1");
        }
    }

    @Test
    void whoWantsFewIsToldWhereToGoOnAfterAStretchWithoutAny() throws SQLException {
        var towns = new Wanted(Set.of(), Set.of("bench.town.v1"));
        reading.execute("""
                insert into journal (type, subject, sequence, data)
                select 'bench.village.grown.v1', 'v', n, '{}' from generate_series(1, 90000) n
                """);
        Reading.write(reading.connection, "bench.town.founded.v1", "t", 1);

        var page = reading.reader().read(reading.connection, FenceCursor.START, 10, towns);

        assertThat(page.entries()).isEmpty();
        assertThat(page.next()).isNotEqualTo(FenceCursor.START);
        assertThat(reading.readAll(10, towns)).containsExactly("t1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void whoWantsSomeHearsThemOfAClosedEpochToo(int limit) throws SQLException {
        var towns = new Wanted(Set.of(), Set.of("bench.town.v1"));
        Reading.write(reading.connection, "bench.town.founded.v1", "a", 1);
        reading.write("unwanted", 1);
        reading.move();
        reading.rebase();
        Reading.write(reading.connection, "bench.town.grown.v1", "a", 2);

        assertThat(reading.readAll(limit, towns)).containsExactly("a1", "a2");
    }
}
