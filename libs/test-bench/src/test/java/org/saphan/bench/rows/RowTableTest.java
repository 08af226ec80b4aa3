package org.saphan.bench.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final RowTest ACCEPTS = new RowTest("S1-01", false, "registry-service", "ATest.accepts");
    private static final RowTest REFUSES = new RowTest("S1-01", true, "plan", "BTest.refuses");

    @Test
    void isCompleteWithATestThatAcceptsAndOneThatRefuses() {
        assertThat(new RowTable(List.of("S1-01"), List.of(ACCEPTS, REFUSES)).gaps())
                .isEmpty();
    }

    @Test
    void missesTheTestThatRefuses() {
        assertThat(new RowTable(List.of("S1-01"), List.of(ACCEPTS)).gaps())
                .containsExactly("S1-01: no test that refuses");
    }

    @Test
    void missesBothForARowThatNobodyShows() {
        var table = new RowTable(List.of("S1-01", "S1-02"), List.of(ACCEPTS, REFUSES));
        assertThat(table.gaps()).containsExactly("S1-02: no test that accepts", "S1-02: no test that refuses");
        assertThat(table.lines()).contains("MISSING S1-02: no test that refuses", "rows: 2 claimed, 1 shown in full");
    }

    @Test
    void showsRowsThatAreNotClaimed() {
        assertThat(new RowTable(List.of(), List.of(ACCEPTS)).lines())
                .contains("S1-01  (not claimed)", "  accepts  registry-service: ATest.accepts", "  refuses  –");
    }

    @Test
    void readsItsOwnNotes() {
        assertThat(RowTest.parse(REFUSES.line())).isEqualTo(REFUSES);
    }
}
