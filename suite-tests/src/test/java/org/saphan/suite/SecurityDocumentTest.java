package org.saphan.suite;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `SECURITY.md` claims that tests show what it says; they are there.
class SecurityDocumentTest {

    private static final Path ROOT =
            Path.of(System.getProperty("saphan.root", "..")).toAbsolutePath();
    private static final Pattern NAMED = Pattern.compile("`(\\w+(Test|Drill))`");
    private static final Pattern A_TEST = Pattern.compile("(\\w+(Test|Drill))\\.java");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var named = NAMED.matcher(Files.readString(ROOT.resolve("SECURITY.md")))
                .results()
                .map(each -> each.group(1))
                .collect(toSet());

        assertThat(named).isNotEmpty().isSubsetOf(tests());
    }

    private static Set<String> tests() throws IOException {
        try (var folders = Files.list(ROOT)) {
            var tests = new HashSet<String>();
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var files =
                        Files.find(folder, 20, (file, _) -> file.toString().contains("/src/test/"))) {
                    files.map(file -> A_TEST.matcher(file.getFileName().toString()))
                            .flatMap(matcher -> matcher.results().map((MatchResult found) -> found.group(1)))
                            .forEach(tests::add);
                }
            }
            return tests;
        }
    }
}
