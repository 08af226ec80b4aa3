package org.saphan.registry.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.saphan.journal.database.Database;

/// The data keys in effect, sealed, in the database. Who seals or hashes holds them for the rest of its transaction;
/// who exchanges them holds them alone. It is an advisory lock, because those come in the order in which they are asked
/// for: a row that somebody always shares would never be had alone.
@ApplicationScoped
class KeyInEffect {

    private static final String LOCK = "%s(" + 0x5A_50_48_41_4E_10L + ")";
    private static final String HOLD = "select " + LOCK.formatted("pg_advisory_xact_lock_shared");
    private static final String HOLD_ALONE = "select " + LOCK.formatted("pg_advisory_xact_lock");

    private static final String CURRENT = "select number, file_key, data_keys, former_file_keys from personal_data_key";
    private static final String ENTER =
            "insert into personal_data_key (number, file_key, data_keys, former_file_keys) values (?, ?, ?, ?)";
    private static final String REPLACE =
            "update personal_data_key set number = ?, file_key = ?, data_keys = ?, former_file_keys = ?, since = now()";

    private static final String SAMPLE = """
            select coalesce(
                (select identification_cipher from entrepreneur where identification_cipher is not null limit 1),
                (select phone_cipher from entrepreneur where phone_cipher is not null limit 1),
                (select name_cipher from successor where name_cipher is not null limit 1),
                (select registration_uri from held_client where registration_uri is not null limit 1),
                (select content from import_part limit 1))""";

    private final Database database;

    KeyInEffect(Database database) {
        this.database = database;
    }

    /// Nobody exchanges them until the caller's transaction ends.
    void hold() {
        execute(HOLD);
    }

    /// Nobody seals or hashes until the caller's transaction ends.
    void holdAlone() {
        execute(HOLD_ALONE);
    }

    /// A statement of its own, so that it sees what was committed while [#hold] waited.
    Optional<SealedKeys> current() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(CURRENT);
                    var row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    void enter(SealedKeys first) {
        write(ENTER, first);
    }

    void replace(SealedKeys next) {
        write(REPLACE, next);
    }

    /// Something that was sealed before there was this table; nothing in an empty register.
    Optional<byte[]> sample() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(SAMPLE);
                    var row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    private static SealedKeys read(ResultSet row) throws SQLException {
        var former = (String[]) row.getArray(4).getArray();
        return new SealedKeys(row.getInt(1), row.getString(2), row.getString(3), List.of(former));
    }

    private void execute(String sql) {
        database.tell(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private void write(String sql, SealedKeys keys) {
        database.tell(connection -> {
            try (var write = connection.prepareStatement(sql)) {
                set(write, keys);
                write.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement write, SealedKeys keys) throws SQLException {
        write.setInt(1, keys.number());
        write.setString(2, keys.fileKey());
        write.setString(3, keys.dataKeys());
        write.setArray(
                4,
                write.getConnection()
                        .createArrayOf("text", keys.formerFileKeys().toArray()));
    }
}
