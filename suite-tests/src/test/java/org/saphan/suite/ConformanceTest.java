package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphan.conformance.Conformance;

/// Asks our own services what every agency's service is asked.
class ConformanceTest {

    private static final String NEW_SUBSCRIPTION = """
            {"name": "{unique}", "url": "https://receiver.example/{unique}", "from": "NOW"}""";

    @ParameterizedTest
    @EnumSource(
            value = Member.class,
            names = {"REGISTRY", "PLAN", "MARKETING", "CLUSTER"})
    void everyServiceKeepsTheConventions(Member service, @TempDir Path folder) throws IOException {
        Suite.running();
        var body = Files.writeString(folder.resolve("body.json"), NEW_SUBSCRIPTION);
        var said = new ByteArrayOutputStream();
        var exit = Conformance.run(
                List.of(
                        "--base-url",
                        RestAssured.baseURI + ":" + RestAssured.port + service.path(""),
                        "--agency",
                        service.operator(),
                        "--write",
                        "--create",
                        "webhooks=" + body),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        var report = said.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(report).isZero();
        assertThat(report).doesNotContain("left out  ");
    }
}
