package org.saphan.bench.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What only the sources show (STYLE.md 14, 15 and 22).
final class SourceRules {

    private static final int MOST_LINES = 150;
    private static final List<String> BANNED = List.of("TODO", "FIXME", "@author", "@Disabled");

    private SourceRules() {}

    /// What breaks the rules below a source folder, a line each.
    static List<String> faults(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(SourceRules::faultsOf)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> faultsOf(Path file) {
        var lines = linesOf(file);
        var length = lines.stream().filter(SourceRules::counts).count();
        return Stream.of(
                        Faults.when(length > MOST_LINES, "[length] " + file + " has " + length + " lines of code"),
                        Faults.when(
                                file.endsWith("package-info.java")
                                        && !lines.getFirst().startsWith("///"),
                                "[words] " + file + " does not say what the package is for"),
                        BANNED.stream()
                                .filter(word -> lines.stream().anyMatch(line -> line.contains(word)))
                                .map(word -> "[banned] " + file + " says " + word))
                .flatMap(each -> each);
    }

    private static boolean counts(String line) {
        var text = line.strip();
        return !text.isEmpty() && !text.startsWith("//") && !text.startsWith("import ");
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
