package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// An import as a test sees it.
public final class Import {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID id;

    private Import(String id) {
        this.id = UUID.fromString(id);
    }

    /// Asks for an import as CDD.
    ///
    /// @param query `kind=AREAS`
    public static Import request(String query, String content) {
        return new Import(Api.as("CDD")
                .post("/registry/v1/imports?" + query, "text/csv", content)
                .status(202)
                .id());
    }

    /// Asks for an import and waits for its end.
    public static Answer run(String query, String content) {
        return request(query, content).ended();
    }

    public static Import of(Answer accepted) {
        return new Import(accepted.id());
    }

    public UUID id() {
        return id;
    }

    public Answer now() {
        return Api.as("CDD").get("/registry/v1/imports/{id}", id).ok();
    }

    public Answer ended() {
        Eventually.within(PATIENCE, () -> assertThat(now().text("state")).isIn("COMPLETED", "FAILED"));
        return now();
    }

    /// The refused rows as `row,column,code`.
    public static List<String> refusedRows(Answer ended) {
        return errors(ended)
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 3)))
                .toList();
    }

    /// The refused rows as CSV.
    public static String errors(Answer ended) {
        return Api.as("CDD")
                .get("/registry/v1/imports/{id}/errors", ended.text("importId"))
                .ok()
                .body();
    }
}
