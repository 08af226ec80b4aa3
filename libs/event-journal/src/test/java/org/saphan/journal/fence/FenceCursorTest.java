package org.saphan.journal.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.http.InvalidCursor;

/// Cursors, and the epochs that they count in.
class FenceCursorTest {

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
    void aCursorSurvivesBeingText() throws SQLException {
        reading.write("a", 1);
        reading.write("b", 1);
        reading.read(1);
        reading.cursor = FenceCursor.parse(reading.cursor.toString());

        assertThat(reading.read(10)).containsExactly("b1");
    }

    @Test
    @Tag("refuses")
    void aJournalThatMovedIsNotRead() throws SQLException {
        reading.write("a", 1);
        reading.move();

        assertThatThrownBy(() -> reading.read(10)).isInstanceOf(JournalMoved.class);
    }

    @Test
    void afterARebaseTheClosedEpochComesOnceMoreAndThenTheNext() throws SQLException {
        reading.write("a", 1);
        reading.write("b", 1);
        assertThat(reading.readAll(10)).containsExactly("a1", "b1");
        reading.move();
        reading.write("writtenAfterTheRestore", 1);
        reading.rebase();
        reading.write("inTheNextEpoch", 1);

        assertThat(reading.readAll(2)).containsExactly("a1", "b1", "writtenAfterTheRestore1", "inTheNextEpoch1");
        assertThat(reading.cursor.epoch()).isEqualTo(2);
    }

    @Test
    void aNewReaderReadsAllEpochs() throws SQLException {
        reading.write("a", 1);
        reading.move();
        reading.rebase();
        reading.write("b", 1);

        assertThat(reading.readAll(10)).containsExactly("a1", "b1");
    }

    @Test
    @Tag("refuses")
    void aCursorOfAnEpochToComeIsRefused() {
        reading.cursor = new FenceCursor(7, 0, 0, 0, 0);

        assertThatThrownBy(() -> reading.read(10)).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "§", "MQ", "MR8yHzMfNB81HzY", "YR9iH2MfZB9l"})
    @Tag("refuses")
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> FenceCursor.parse(text)).isInstanceOf(InvalidCursor.class);
    }
}
