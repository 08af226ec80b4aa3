package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A password on the command line, or better in a file that the command line names.
final class GivenSecret {

    private GivenSecret() {}

    /// @return null where neither option is given
    static @Nullable String of(Map<String, String> given, String option, String fileOption) {
        var file = given.get(fileOption);
        if (file != null && given.containsKey(option)) {
            throw new Obstacle(option + " and " + fileOption + " exclude each other.");
        }
        return file == null ? given.get(option) : read(fileOption, file);
    }

    static String read(String option, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new Obstacle("The file " + file + ", which " + option + " names, cannot be read.", e);
        }
    }
}
