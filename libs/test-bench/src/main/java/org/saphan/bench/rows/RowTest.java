package org.saphan.bench.rows;

import java.util.Comparator;

/// A test that shows a row.
///
/// @param row `S1-08`
/// @param refuses whether it shows what is refused, rather than what is accepted
/// @param module where the test stands
/// @param test `EntrepreneurTest.cannotBeSuspendedTwice`
record RowTest(String row, boolean refuses, String module, String test) implements Comparable<RowTest> {

    private static final Comparator<RowTest> ORDER = Comparator.comparing(RowTest::row)
            .thenComparing(RowTest::refuses)
            .thenComparing(RowTest::module)
            .thenComparing(RowTest::test);

    /// Reads what [#line] wrote.
    static RowTest parse(String line) {
        var parts = line.split("\t", -1);
        return new RowTest(parts[0], parts[1].equals("refuses"), parts[2], parts[3]);
    }

    String line() {
        return String.join("\t", row, refuses ? "refuses" : "accepts", module, test);
    }

    @Override
    public int compareTo(RowTest other) {
        return ORDER.compare(this, other);
    }
}
