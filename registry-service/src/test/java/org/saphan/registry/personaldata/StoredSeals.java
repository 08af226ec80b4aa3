package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.saphan.journal.database.Database;

/// All that is stored sealed, with its hash where it has one.
final class StoredSeals {

    private final List<byte[]> ciphers = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();

    private StoredSeals() {}

    static StoredSeals read() {
        var seals = new StoredSeals();
        for (var table : SealedTable.ALL) {
            table.columns().forEach(column -> seals.read(table.name(), column));
        }
        return seals;
    }

    /// Each opens with the keys, and is hashed by them.
    void requireUnder(DataKeys keys) {
        for (var each = 0; each < ciphers.size(); each++) {
            var plain = keys.open(ciphers.get(each)).orElseThrow(() -> new AssertionError("a row does not open"));
            if (hashes.get(each) != null) {
                assertThat(hashes.get(each)).isEqualTo(keys.hash(new String(plain, StandardCharsets.UTF_8)));
            }
        }
    }

    List<byte[]> ciphers() {
        return List.copyOf(ciphers);
    }

    private void read(String table, SealedColumn column) {
        var sql = "select %s, %s from %s where %1$s is not null"
                .formatted(column.cipher(), column.hash() == null ? "null::bytea" : column.hash(), table);
        Arc.container().instance(Database.class).get().tell(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    ciphers.add(rows.getBytes(1));
                    hashes.add(rows.getBytes(2));
                }
            }
        });
    }
}
