package org.saphan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One step of a database's schema, and what it says.
///
/// @param path below the root of the project
record Migration(String path, String text) {

    private static final String FOLDER = "src/main/resources/db/migration";
    private static final Pattern CONTRACT = Pattern.compile("(?m)^-- contract: (\\S+)");
    private static final Pattern SKIPPED = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\\$(\\w*)\\$.*?\\$\\1\\$|'(?:[^']|'')*'", Pattern.DOTALL);

    /// All of all services and libraries, in the order in which a database takes them.
    static List<Migration> all(Path root) {
        var folders = new ArrayList<Path>();
        for (var parent : List.of(root, root.resolve("libs"))) {
            try (var modules = Files.newDirectoryStream(parent, Files::isDirectory)) {
                modules.forEach(module -> folders.add(module.resolve(FOLDER)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(Migration::files)
                .sorted()
                .map(file -> new Migration(root.relativize(file).toString().replace('\\', '/'), read(file)))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Since which release nobody uses what it takes away, if it says so.
    @Nullable String contractsSince() {
        var said = CONTRACT.matcher(text);
        return said.find() ? said.group(1) : null;
    }

    /// In lower case but for what is quoted, with single spaces, without comments and the bodies of functions.
    List<String> statements() {
        var plain = SKIPPED.matcher(text).replaceAll(" ");
        var quoted = new ArrayList<String>();
        var marked = QUOTED.matcher(plain).replaceAll(found -> {
            quoted.add(found.group().startsWith("'") ? found.group() : "''");
            return "\u0001" + (quoted.size() - 1) + "\u0002";
        });
        return Arrays.stream(marked.split(";", -1))
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .map(each -> Pattern.compile("\u0001(\\d+)\u0002")
                        .matcher(each)
                        .replaceAll(found -> Matcher.quoteReplacement(quoted.get(Integer.parseInt(found.group(1))))))
                .toList();
    }
}
