package org.saphan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL as a child process, with fsync off: it need not outlive the tests.
final class PostgresEngine {

    private @Nullable EmbeddedPostgres postgres;
    private int databases;

    synchronized String newDatabase(String role) {
        databases++;
        var name = "bench_" + databases;
        if (databases == 1) {
            execute("create role " + role + " login password '" + role + "'");
        }
        execute("create database " + name + " owner " + role);
        return running().getJdbcUrl(role, name);
    }

    synchronized String database() {
        return running().getJdbcUrl("postgres", "bench_" + databases);
    }

    private void execute(String sql) {
        try (var connection = running().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private EmbeddedPostgres running() {
        if (postgres == null) {
            postgres = started();
        }
        return postgres;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
