package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.saphan.bench.Eventually;
import org.saphan.local.PostgresBinaries;

/// One PostgreSQL whose data last (fsync is on), on a port and in a folder of its own: a primary, a standby, or one
/// that
/// is restored from a base backup. It takes whoever comes from this machine.
final class PostgresNode {

    static final String SUPERUSER = "postgres";

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final List<String> SETTINGS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "max_connections = 300",
            "shared_buffers = 64MB",
            "fsync = on",
            "transaction_timeout = 2min",
            "idle_in_transaction_session_timeout = 30s",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'");
    private static final List<String> LOGINS =
            List.of("host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust");

    private final String name;
    private final Path data;
    private final Path log;
    private final int port = Ports.free();
    private final PostgresBinaries binaries;
    private final List<String> settings = new ArrayList<>(SETTINGS);
    private final OwnProcess process;

    /// @param name of the folder of its data, of its log, and of itself where it follows another node
    PostgresNode(String name, Workplace workplace) {
        this.name = name;
        this.data = workplace.data().resolve(name);
        this.log = workplace.logs().resolve(name + ".log");
        this.binaries = PostgresBinaries.below(workplace.programs());
        this.process = OwnProcess.of(
                log,
                asPlainUser(
                        List.of(binaries.program("postgres"), "-D", data.toString(), "-p", Integer.toString(port))));
    }

    /// Makes empty data.
    ///
    /// @param further options of `initdb`
    PostgresNode initialise(String... further) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        command.addAll(List.of(further));
        try {
            binaries.unpack();
            var initialising = OwnProcess.of(log, asPlainUser(command));
            initialising.start();
            initialising.awaitEnd();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(data.resolve("PG_VERSION")).as("see %s", log).exists();
        return this;
    }

    /// PostgreSQL does not run as root, but does in a user namespace of its own.
    private static List<String> asPlainUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var prefixed = new ArrayList<>(List.of("unshare", "-U"));
        prefixed.addAll(command);
        return prefixed;
    }

    /// Adds lines to its `postgresql.conf`; the last of a setting counts. A running node takes them with
    /// [#reload()].
    PostgresNode set(String... lines) {
        settings.addAll(List.of(lines));
        return this;
    }

    /// Starts and waits until it takes connections, which a node in recovery does when it is consistent.
    PostgresNode start() {
        configure();
        process.start();
        Eventually.within(READY_WITHIN, () -> {
            assertThat(process.isAlive()).as("alive, see %s", log).isTrue();
            assertThat(isReachable()).as("reachable, see %s", log).isTrue();
        });
        return this;
    }

    void reload() {
        configure();
        execute("postgres", "select pg_reload_conf()");
    }

    private void configure() {
        try {
            Files.write(data.resolve("postgresql.conf"), settings);
            Files.write(data.resolve("pg_hba.conf"), LOGINS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Ends in order: clients are sent away, what is in memory is written.
    void stop() {
        process.interrupt();
    }

    /// SIGKILL to it and to all that serve its clients.
    void kill() {
        process.kill();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Its disk is gone.
    void loseData() {
        Folders.delete(data);
    }

    String name() {
        return name;
    }

    Path data() {
        return data;
    }

    /// Host and port, as they stand in a URL.
    String address() {
        return "127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Connection connect(String database) throws SQLException {
        var url =
                "jdbc:postgresql://%s/%s?user=%s&sslmode=disable&gssEncMode=disable&connectTimeout=2&socketTimeout=60";
        return DriverManager.getConnection(url.formatted(address(), database, SUPERUSER));
    }

    private boolean isReachable() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    void execute(String database, String... statements) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(name, refused);
        }
    }

    /// The first column of the first row.
    String ask(String database, String query) {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException refused) {
            throw new IllegalStateException(name, refused);
        }
    }

    /// A database and a user for each service, as an operator makes them.
    void createDatabases() {
        Member.services().stream()
                .map(Member::word)
                .forEach(each -> execute(
                        "postgres",
                        "create role %1$s login password '%1$s'".formatted(each),
                        "create database %1$s owner %1$s".formatted(each),
                        "revoke connect on database %s from public".formatted(each)));
    }

    /// Copies this running node and lets the copy follow: every change is sent on as it is made.
    ///
    /// @param standby not yet started
    void makeStandby(PostgresNode standby) {
        execute("postgres", "select pg_create_physical_replication_slot('%s', true)".formatted(standby.name));
        new BaseBackup(this).take(standby.data);
        standby.follow(this);
    }

    /// Follows another node from now on, which keeps what was not yet taken under this node's name.
    private void follow(PostgresNode primary) {
        var login = "host=127.0.0.1 port=%d user=%s application_name=%s".formatted(primary.port, SUPERUSER, name);
        set("primary_conninfo = '" + login + "'", "primary_slot_name = '" + name + "'");
        try {
            Files.writeString(data.resolve("standby.signal"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Makes a standby the primary, and waits until it is.
    void promote() {
        assertThat(ask("postgres", "select pg_promote()")).as("promoted").isEqualTo("t");
    }
}
