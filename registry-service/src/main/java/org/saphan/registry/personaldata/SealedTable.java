package org.saphan.registry.personaldata;

import java.util.List;

/// A table with what is stored sealed.
record SealedTable(String name, List<SealedColumn> columns) {

    /// Parts of imported files are sealed too, but only while an import is unfinished, and then no keys are exchanged.
    static final List<SealedTable> ALL = List.of(
            of(
                    "entrepreneur",
                    new SealedColumn("identification_cipher", "identification_hash"),
                    new SealedColumn("phone_cipher", "phone_hash")),
            of("successor", new SealedColumn("name_cipher", null)),
            of(
                    "held_client",
                    new SealedColumn("registration_uri", null),
                    new SealedColumn("registration_token", null)));

    SealedTable {
        columns = List.copyOf(columns);
    }

    private static SealedTable of(String name, SealedColumn... columns) {
        return new SealedTable(name, List.of(columns));
    }
}
