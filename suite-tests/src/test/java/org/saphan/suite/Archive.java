package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.saphan.bench.Eventually;

/// What outlives a machine: its base backup, the write-ahead log that it has archived, and the volume of the log
/// itself, where what is not archived yet stands.
final class Archive {

    private static final Duration REPLAYED_WITHIN = Duration.ofMinutes(5);

    private final Path backup;
    private final Path archived;
    private final Path log;

    Archive(Workplace workplace) {
        var folder = workplace.data().resolve("archive");
        this.backup = folder.resolve("base");
        this.archived = folder.resolve("wal");
        this.log = workplace.data().resolve("wal-volume");
        try {
            Files.createDirectories(archived);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Lets a new node write its log to the volume and archive it.
    PostgresNode keep(PostgresNode node) {
        return archiving(node.initialise("--waldir=" + log));
    }

    private PostgresNode archiving(PostgresNode node) {
        return node.set(
                "wal_level = replica",
                "archive_mode = on",
                "archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'".formatted(archived),
                "archive_timeout = 60s");
    }

    /// While it works.
    void takeBackupOf(PostgresNode node) {
        new BaseBackup(node).take(backup);
    }

    /// Puts the backup where the node's data are to be, with what the volume of the log still has.
    void putBackInto(PostgresNode node, boolean withVolume) {
        Folders.copy(backup, node.data());
        if (withVolume) {
            Folders.copyFiles(log, node.data().resolve("pg_wal"));
        }
        archiving(node).set("restore_command = 'cp \"%s/%%f\" \"%%p\"'".formatted(archived));
        try {
            Files.writeString(node.data().resolve("recovery.signal"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Replays to the end of the log, or to the moment that the settings name.
    void replay(PostgresNode node, String... settings) {
        node.set(settings).start();
        Eventually.within(REPLAYED_WITHIN, () -> {
            if (!node.ask("postgres", "select pg_is_in_recovery()").equals("f")) {
                throw new AssertionError(node.name() + " still replays");
            }
        });
    }

    /// How many segments of the log are archived.
    long segments() {
        return Folders.list(archived).size();
    }
}
