package org.saphan.journal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceReaderTest {

    private Reading reading;

    @BeforeEach
    void open() throws SQLException {
        reading = new Reading();
    }

    @AfterEach
    void close() throws SQLException {
        reading.close();
    }

    @Test
    void anUncommittedEventIsNotRead() throws SQLException {
        try (var writer = reading.begin()) {
            Reading.write(writer, "a", 1);

            assertThat(reading.read(10)).isEmpty();

            writer.commit();
            assertThat(reading.read(10)).containsExactly("a1");
        }
    }

    @Test
    void aRolledBackEventIsNeverRead() throws SQLException {
        try (var writer = reading.begin()) {
            Reading.write(writer, "a", 1);
            writer.rollback();
        }
        reading.write("b", 1);

        assertThat(reading.read(10)).containsExactly("b1");
    }

    @Test
    void whatCommitsLateWithAnEarlierPositionIsNotLost() throws SQLException {
        try (var late = reading.begin()) {
            Reading.write(late, "late", 1);
            reading.write("early", 1);
            assertThat(reading.read(10)).isEmpty();

            late.commit();

            assertThat(reading.read(10)).containsExactly("late1", "early1");
        }
    }

    @Test
    void theLaterChangeComesLaterAlsoFromATransactionThatBeganEarlier() throws SQLException {
        try (var earlier = reading.begin()) {
            Reading.take(earlier);
            reading.write("a", 1);
            Reading.write(earlier, "a", 2);
            earlier.commit();

            assertThat(reading.read(10)).containsExactly("a1", "a2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void theFenceDoesNotTearAnAggregateApart(int limit) throws SQLException {
        try (var first = reading.begin();
                var between = reading.begin();
                var last = reading.begin()) {
            Reading.take(first);
            Reading.take(between);
            Reading.write(last, "a", 1);
            Reading.write(last, "other", 1);
            last.commit();
            Reading.write(first, "a", 2);
            first.commit();
            var beforeTheFence = reading.readAll(limit);

            between.commit();
            var afterIt = reading.readAll(limit);

            assertThat(beforeTheFence).containsExactly("a1", "a2");
            assertThat(afterIt).containsExactly("other1");
        }
    }

    @Test
    void aLongTransactionElsewhereHoldsEventsBackAndThePageSaysSo() throws SQLException {
        try (var elsewhere = reading.begin()) {
            Reading.take(elsewhere);
            reading.write("a", 1);

            var page = reading.page(10);

            assertThat(page.entries()).isEmpty();
            assertThat(page.heldBack()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 100})
    void pagesOfAnySizeGiveTheSame(int limit) throws SQLException {
        var written = new ArrayList<String>();
        for (var i = 0; i < 21; i++) {
            reading.write("s" + i, 1);
            written.add("s" + i + "1");
        }

        assertThat(reading.readAll(limit)).isEqualTo(written);
    }

    @Test
    void anIdleJournalDoesNotMoveTheCursor() throws SQLException {
        var before = reading.cursor;
        reading.connection.createStatement().execute("select pg_current_xact_id()");

        reading.read(10);

        assertThat(reading.cursor).isEqualTo(before);
    }

    @Test
    void aSetBasedInsertIsReadInItsOrder() throws SQLException {
        reading.connection.createStatement().execute("""
                insert into journal (type, subject, sequence, agency, occurred_at, correlation_id, data)
                select 'bench.village.founded.v1', 'v' || n, 1, 'CDD', now(), 'import-1', jsonb_build_object('n', n)
                from generate_series(1, 25) n order by n
                """);

        assertThat(reading.readAll(10))
                .hasSize(25)
                .startsWith("v11", "v21", "v31")
                .endsWith("v251");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void gapsInThePositionsAreSkipped(int limit) throws SQLException {
        reading.write("a", 1);
        reading.execute("alter table journal alter column position restart with 9000");
        reading.write("b", 1);
        reading.execute("alter table journal alter column position restart with 9000000000");
        reading.write("c", 1);

        assertThat(reading.readAll(limit)).containsExactly("a1", "b1", "c1");
    }

    @Test
    void aWindowLargerThanAStretchIsReadWhole() throws SQLException {
        reading.execute("""
                insert into journal (type, subject, sequence, data)
                select 'bench.village.grown.v1', 'v' || n % 3, n, '{}' from generate_series(1, 12000) n
                """);

        assertThat(reading.readAll(1000)).hasSize(12_000).doesNotHaveDuplicates();
        assertThat(reading.readAll(1000)).isEmpty();
    }

    @Test
    void aCursorThatPromisesMoreThanThereIsEndsAllTheSame() throws SQLException {
        reading.write("a", 1);
        reading.cursor = new FenceCursor(1, 0, Long.MAX_VALUE - 1, 0, Long.MAX_VALUE);

        assertThat(reading.readAll(10)).containsExactly("a1");
    }
}
