package org.saphan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A real PostgreSQL with fsync on, whose data last. Root may not run it, so root runs it in a user namespace of
/// its own.
final class PostgresEngine implements Part {

    static final String NAME = "postgresql";
    static final String SUPERUSER = "postgres";

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final Secrets secrets;
    private final int port;
    private final PostgresDatabases databases;

    PostgresEngine(PostgresBinaries binaries, Path data, Path log, Secrets secrets, int port, List<String> services) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.secrets = secrets;
        this.port = port;
        this.databases = new PostgresDatabases(port, secrets, services);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "PostgreSQL " + binaries.version();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void prepare() throws IOException {
        binaries.unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        requireSameMajorVersion();
        Files.writeString(data.resolve("postgresql.conf"), resource("postgresql.conf"));
        Files.writeString(data.resolve("pg_hba.conf"), resource("pg_hba.conf"));
    }

    private void initialise() throws IOException {
        secrets.password(passwordName(SUPERUSER));
        // The folder gets its name when it is complete, so a first start that was cut off is simply repeated.
        var fresh = data.resolveSibling(data.getFileName() + ".new");
        FileTree.delete(fresh);
        var code = Commands.run(
                asPlainUser(List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secrets.file(passwordName(SUPERUSER)),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")),
                log);
        if (code != 0) {
            throw new Obstacle("PostgreSQL could not make its data folder; the reason is in " + log + ".");
        }
        Files.move(fresh, data);
    }

    private void requireSameMajorVersion() throws IOException {
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!binaries.version().startsWith(found + ".")) {
            throw new Obstacle("The data in " + data + " were made by PostgreSQL " + found + ", which "
                    + binaries.version() + " cannot read; ./saphan reset starts anew.");
        }
    }

    @Override
    public List<String> command() {
        return asPlainUser(List.of(binaries.program("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
    }

    private static List<String> asPlainUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var unshare = Commands.onPath("unshare")
                .orElseThrow(() -> new Obstacle(
                        "PostgreSQL does not run as root without the program unshare (package util-linux)."));
        return Commands.prefixed(List.of(unshare, "-U"), command);
    }

    @Override
    public boolean ready() {
        return databases.reachable();
    }

    @Override
    public void settle() {
        databases.create();
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    @Override
    public Duration stopsWithin() {
        return Duration.ofSeconds(60);
    }

    static String passwordName(String user) {
        return "postgresql-" + user;
    }

    private static String resource(String name) throws IOException {
        try (var in = PostgresEngine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
