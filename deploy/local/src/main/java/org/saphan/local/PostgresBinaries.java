package org.saphan.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked once from the jar that carries them.
public final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("-(\\d[\\d.]*)\\.jar!");
    private static final int ANY_EXECUTE_BIT = 0b001_001_001;

    private final URL archive;
    private final String version;
    private final Path folder;

    private PostgresBinaries(URL archive, String version, Path folder) {
        this.archive = archive;
        this.version = version;
        this.folder = folder;
    }

    /// @param home the folder below which they are unpacked
    public static PostgresBinaries below(Path home) {
        requireLinuxOnAmd64();
        var archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new Obstacle("The PostgreSQL binaries are missing from the launcher's jars; run ./saphan build.");
        }
        var matcher = VERSION.matcher(archive.toString());
        var version = matcher.find() ? matcher.group(1) : "unknown";
        return new PostgresBinaries(archive, version, home.resolve("postgres-" + version));
    }

    private static void requireLinuxOnAmd64() {
        var system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).equals("linux on amd64")) {
            throw new Obstacle("The embedded PostgreSQL runs on Linux on amd64 only, and this is " + system
                    + "; here a service runs with: ./saphan up --only NAME --kafka … --database …");
        }
    }

    String version() {
        return version;
    }

    public String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /// Does nothing where they are unpacked already.
    public void unpack() throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        // The folder gets its name when it is complete, so a broken start is simply repeated.
        var fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(fresh, entry, tar);
            }
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, folder);
    }

    private static void place(Path into, TarArchiveEntry entry, TarArchiveInputStream content) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & ANY_EXECUTE_BIT) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
