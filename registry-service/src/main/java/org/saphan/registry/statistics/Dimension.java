package org.saphan.registry.statistics;

/// Something by which is counted.
interface Dimension {

    /// Its name in requests and answers.
    String member();

    /// Its value of a row.
    String sql();

    /// Whether it is a place, which has names.
    boolean isArea();
}
