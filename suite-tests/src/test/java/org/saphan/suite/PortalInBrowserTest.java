package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The portal as people see it: a real browser reads every page of the running suite, in both languages.
class PortalInBrowserTest {

    private static final Path CHECKS = Path.of(System.getProperty("saphan.root"), "portal/checks/run.sh");

    private final Suite suite = Suite.running();

    @Test
    @Timeout(900)
    void everyPageIsReadableForEverybody() throws Exception {
        assertThat(suite.isReady(Member.GATEWAY)).isTrue();

        var checks = run("bash", CHECKS.toString(), RestAssured.baseURI + ":" + RestAssured.port);

        System.out.println("[portal] " + checks.said().strip());
        assertThat(checks.code()).as(checks.said()).isZero();
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private record Outcome(int code, String said) {}
}
