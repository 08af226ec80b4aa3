package org.saphan.bench.rows;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Run by [RowListenerTest] only: surefire does not know it as a test.
class Tagged {

    @Test
    @Tag("S1-01")
    void accepts() {}

    @Test
    @Tag("S1-01")
    @Tag("S1-02")
    @Tag("refuses")
    void refuses() {}

    @Test
    @Tag("S1-03")
    void fails() {
        Assertions.fail();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("S1-04")
    void failsOnce(boolean holds) {
        Assertions.assertTrue(holds);
    }

    @Test
    @Tag("slow")
    void showsNoRow() {}
}
