package org.saphan.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/// One PostgreSQL with a database and a user for each service. Its fsync is off: the data need not outlive the tests,
/// and
/// no test kills the database itself.
final class Databases {

    private final EmbeddedPostgres postgres;

    private Databases(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Databases start() {
        try {
            var databases = new Databases(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start());
            Member.services().forEach(databases::create);
            return databases;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void create(Member member) {
        create(member.word());
    }

    private void create(String name) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %1$s login password '%1$s'".formatted(name));
            statement.execute("create database %1$s owner %1$s".formatted(name));
            statement.execute("revoke connect on database %s from public".formatted(name));
        } catch (SQLException refused) {
            throw new IllegalStateException(name, refused);
        }
    }

    /// How a service finds its own; the gateway has none.
    Map<String, String> settings(Member member) {
        var name = member.word();
        if (member == Member.GATEWAY) {
            return Map.of();
        }
        return settings(name);
    }

    /// One more, for a service beside the suite.
    Map<String, String> another(String name) {
        create(name);
        return settings(name);
    }

    private Map<String, String> settings(String name) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl(name, name),
                "quarkus.datasource.username",
                name,
                "quarkus.datasource.password",
                name);
    }
}
