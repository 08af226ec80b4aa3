package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/// A copy of a running node by PostgreSQL's own low-level interface, which is what `pg_basebackup` does too: the files
/// may change while they are copied, and what was missed is mended from the write-ahead log, which is not copied.
final class BaseBackup {

    /// Made anew at a start; only the folders themselves must be there.
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pgsql_tmp");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "standby.signal");

    private final PostgresNode node;

    BaseBackup(PostgresNode node) {
        this.node = node;
    }

    /// @param into a folder that does not exist yet
    void take(Path into) {
        try (var connection = node.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            copy(node.data(), into);
            try (var rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(into.resolve("backup_label"), rows.getString(1));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(node.name(), refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectory(into.resolve(from.relativize(folder).toString()), owner);
                return EMPTY.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) { // the log on a volume of its own
                    Files.createDirectory(into.resolve(from.relativize(file).toString()));
                } else if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    copyIfThere(file, into.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) { // a table that was dropped meanwhile
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    private static void copyIfThere(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException _) {
            Files.deleteIfExists(to);
        }
    }
}
