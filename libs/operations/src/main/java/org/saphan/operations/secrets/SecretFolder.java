package org.saphan.operations.secrets;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// A folder in which each file is a setting: its name is the name, its text without the last line's end is the value.
/// Files whose names begin with a dot, and folders, are none: mounted secrets have such for their own use.
final class SecretFolder {

    private static final Logger LOG = Logger.getLogger(SecretFolder.class);
    private static final int LARGEST = 64 * 1024;

    /// Settings are read more than once in a start; each complaint is made once.
    private static final Set<Path> COMPLAINED_OF = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final List<Path> files;

    SecretFolder(Path folder) {
        this.folder = folder;
        try (var inside = Files.list(folder)) {
            this.files = inside.filter(SecretFolder::isSetting).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "SAPHAN_SECRETS names " + folder + ", which is no folder that this program can read.", e);
        }
    }

    private static boolean isSetting(Path file) {
        return !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file);
    }

    Map<String, String> settings() {
        return files.stream().collect(toMap(file -> file.getFileName().toString(), SecretFolder::read));
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalStateException(file + " is too large to be a secret.");
            }
            return Files.readString(file).replaceFirst("\\R\\z", "");
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read by this program as text.", e);
        }
    }

    /// Says which files everybody on the machine can read. Where permissions are unknown nothing is said.
    void complain() {
        for (var file : readableByAll()) {
            if (COMPLAINED_OF.add(file)) {
                LOG.warnf("%s can be read by everybody on this machine: take the right to read away from others", file);
            }
        }
    }

    /// A link is as secret as what it leads to; nobody gets there through a folder that is closed to others.
    List<Path> readableByAll() {
        if (!isOpenToOthers(folder, PosixFilePermission.OTHERS_EXECUTE)) {
            return List.of();
        }
        return files.stream()
                .filter(file -> isOpenToOthers(file, PosixFilePermission.OTHERS_READ))
                .toList();
    }

    private static boolean isOpenToOthers(Path path, PosixFilePermission right) {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return view != null && view.readAttributes().permissions().contains(right);
        } catch (IOException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
