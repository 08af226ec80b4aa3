package org.saphan.registry.personaldata;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Seals and hashes a table anew. Versions stay: nothing has changed that a history or an event would tell.
final class Resealing {

    private static final int CHUNK = 5_000;

    private final String name;
    private final List<SealedColumn> columns;
    private final DataKeys former;
    private final DataKeys next;

    Resealing(SealedTable table, DataKeys former, DataKeys next) {
        name = table.name();
        columns = table.columns();
        this.former = former;
        this.next = next;
    }

    /// @return how many rows
    long run(Connection connection) throws SQLException {
        var rows = 0L;
        var last = new UUID(0, 0);
        try (var read = connection.prepareStatement(select());
                var write = connection.prepareStatement(update())) {
            Chunk chunk;
            do {
                read.setObject(1, last);
                chunk = chunk(read);
                rows += write(write, chunk);
                last = chunk.ids.isEmpty() ? last : chunk.ids.getLast();
            } while (chunk.ids.size() == CHUNK);
        }
        return rows;
    }

    private Chunk chunk(PreparedStatement read) throws SQLException {
        var chunk = new Chunk();
        try (var rows = read.executeQuery()) {
            while (rows.next()) {
                chunk.add(rows);
            }
        }
        return chunk;
    }

    private static int write(PreparedStatement write, Chunk chunk) throws SQLException {
        var connection = write.getConnection();
        write.setArray(1, connection.createArrayOf("uuid", chunk.ids.toArray()));
        for (int each = 0; each < chunk.values.size(); each++) {
            var values = chunk.values.get(each).toArray(byte[][]::new);
            write.setArray(each + 2, connection.createArrayOf("bytea", values));
        }
        return write.executeUpdate();
    }

    private String select() {
        var ciphers = columns.stream().map(SealedColumn::cipher).toList();
        return "select id, " + String.join(", ", ciphers) + " from " + name + " where id > ? and ("
                + String.join(" is not null or ", ciphers) + " is not null) order by id limit " + CHUNK;
    }

    private String update() {
        var names = columns.stream()
                .flatMap(each -> Stream.of(each.cipher(), each.hash()))
                .filter(Objects::nonNull)
                .toList();
        return "update " + name + " t set "
                + names.stream().map(each -> each + " = k." + each).collect(Collectors.joining(", "))
                + " from unnest(?" + ", ?".repeat(names.size()) + ") as k (id, " + String.join(", ", names)
                + ") where t.id = k.id";
    }

    /// Rows as columns.
    private final class Chunk {

        private final List<UUID> ids = new ArrayList<>();
        private final List<List<byte @Nullable []>> values = new ArrayList<>();

        Chunk() {
            columns.forEach(each -> {
                values.add(new ArrayList<>());
                if (each.hash() != null) {
                    values.add(new ArrayList<>());
                }
            });
        }

        void add(ResultSet row) throws SQLException {
            var id = row.getObject(1, UUID.class);
            ids.add(id);
            var at = 0;
            for (var each : columns) {
                var plain = open(id, each, row.getBytes(each.cipher()));
                values.get(at++).add(plain == null ? null : next.encrypt(plain));
                if (each.hash() != null) {
                    values.get(at++).add(plain == null ? null : next.hash(new String(plain, StandardCharsets.UTF_8)));
                }
            }
        }

        private byte @Nullable [] open(UUID id, SealedColumn column, byte @Nullable [] sealed) {
            return sealed == null
                    ? null
                    : former.open(sealed)
                            .orElseThrow(() -> new IllegalStateException(
                                    "%s of the %s %s does not open".formatted(column.cipher(), name, id)));
        }
    }
}
