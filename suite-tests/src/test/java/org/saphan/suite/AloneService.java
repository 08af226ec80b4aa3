package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.bench.Answer;
import org.saphan.bench.Eventually;

/// A second marketing-service beside the suite's, as an agency runs it by itself: with a database of its own, and the
/// suite's issuer.
final class AloneService implements AutoCloseable {

    private static final Member MARKETING = Member.MARKETING;

    private final Suite suite;
    private final int port = Ports.free();
    private final MemberProcess process;

    /// @param settings where its database is, and where its copies come from
    AloneService(Suite suite, String name, Map<String, String> settings) {
        this.suite = suite;
        var all = new HashMap<>(settings);
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("saphan.sandbox", "true");
        all.put("saphan.token.issuer", suite.issuer());
        all.put("saphan.token.jwks", suite.issuer() + "/jwks");
        process = new MemberProcess(MARKETING, name, suite.workplace(), port, all);
        process.process().start();
        process.awaitReady();
    }

    Answer get(String path) {
        return suite.operator(MARKETING).get(address(path));
    }

    Answer post(String path, Object body) {
        return suite.operator(MARKETING).post(address(path), body);
    }

    private String address(String path) {
        return "http://localhost:" + port + MARKETING.path(path);
    }

    /// What it says of its part in the exchange.
    String health(String name) {
        var checks =
                RestAssured.get("http://localhost:" + port + "/q/health/ready").asString();
        return Json.tree(checks)
                .path("checks")
                .valueStream()
                .filter(each -> each.path("name").asText().equals("journal"))
                .map(each -> each.path("data").path(name).asText())
                .findFirst()
                .orElse("");
    }

    /// The topics that it keeps copies of.
    Stream<String> topics() {
        return known().map(each -> each.path("topic").asText());
    }

    Stream<JsonNode> known() {
        return get("/known").ok().at("items").valueStream();
    }

    /// Waits until its copies are equal to what their owners have published.
    ///
    /// @return how long that took
    Duration awaitEqual(Duration patience) {
        var began = System.nanoTime();
        Eventually.within(
                patience,
                () -> assertThat(suite.copies().differences("alone", known())).isEmpty());
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        process.process().kill();
    }
}
