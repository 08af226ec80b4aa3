package org.saphan.suite;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each program carries a list of what it is made of, which is true and of which everybody may make use.
class BillOfMaterialsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("saphan.root", "..")).toAbsolutePath();
    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final Pattern OURS = Pattern.compile("org\\.saphan:.*");

    /// Licences of which one is enough: a program may be passed on under the Apache License with such a part.
    private static final Set<String> GOOD = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "ISC",
            "CC0-1.0",
            "UPL-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "EDL-1.0",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "Public Domain",
            "PostgreSQL",
            "Unicode-3.0");

    @ParameterizedTest
    @EnumSource(Member.class)
    void namesEveryLibraryOfTheProgram(Member member) throws IOException {
        var named = components(member).keySet();

        assertThat(named).containsAll(libraries(member));
    }

    @ParameterizedTest
    @EnumSource(Member.class)
    void hasNothingThatMayNotBePassedOn(Member member) throws IOException {
        var bad = components(member).entrySet().stream()
                .filter(each -> !OURS.matcher(each.getKey()).matches())
                .filter(each -> licences(each.getValue()).noneMatch(GOOD::contains))
                .map(each -> each.getKey() + " " + each.getValue().path("licenses"))
                .toList();

        assertThat(bad).isEmpty();
    }

    private static Stream<String> licences(JsonNode component) {
        return component.path("licenses").valueStream().flatMap(each -> {
            var licence = each.path("license");
            return Stream.of(
                    each.path("expression").asText(),
                    licence.path("id").asText(),
                    licence.path("name").asText());
        });
    }

    private static Map<String, JsonNode> components(Member member) throws IOException {
        var app = ROOT.resolve(member.module()).resolve("target/quarkus-app/app");
        try (var inside = Files.list(app);
                var jar = new JarFile(inside.findFirst().orElseThrow().toFile())) {
            var entry = jar.getEntry(BILL);
            assertThat(entry)
                    .as("%s of %s, which no build with mvn -o makes", BILL, jar.getName())
                    .isNotNull();
            var bill = Json.tree(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return bill.path("components")
                    .valueStream()
                    .collect(toMap(
                            each -> each.path("group").asText() + ":"
                                    + each.path("name").asText(),
                            each -> each,
                            (one, other) -> one));
        }
    }

    /// What Quarkus has put into the program, as it says itself: `group:name:classifier:type:version`.
    private static Set<String> libraries(Member member) throws IOException {
        var list = ROOT.resolve(member.module()).resolve("target/quarkus-app/quarkus-app-dependencies.txt");
        return Files.readAllLines(list).stream()
                .map(line -> line.split(":"))
                .filter(parts -> parts.length >= 2)
                .map(parts -> parts[0] + ":" + parts[1])
                .collect(toSet());
    }
}
