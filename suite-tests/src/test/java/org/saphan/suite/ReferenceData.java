package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphan.bench.Answer;
import org.saphan.bench.Eventually;

/// What stands in the register and in plan before anybody begins: a few real areas, some agencies, and the four
/// programmes, from the files that `./saphan up` loads.
final class ReferenceData {

    /// All provinces, or the programme would have fewer places than it needs; and one district of Chachoengsao, of Nong
    /// Khai, and of Bueng Kan, which was no province yet on the programme's day.
    private static final Pattern AREAS = Pattern.compile("(code|\\d\\d|(2401|3801|4301)\\d*),.*");

    private static final Set<String> AGENCIES =
            Set.of("OSMEP", "CDD", "DIP", "DOAE", "OPS-MOC", "TCC", "FTI", "PROVINCE-24", "PROVINCE-43");

    /// Each after those that it names.
    private static final List<String> PROGRAMMES =
            List.of("otop-to-sme", "otop-plus-next", "dip-recovery-7", "community-strengthening", "sme-cluster-2562");

    private final Exchange exchange;
    private final Path root;

    ReferenceData(Exchange exchange, Path root) {
        this.exchange = exchange;
        this.root = root;
    }

    void load() {
        areas();
        agencies();
        programmes();
    }

    /// What a register needs that stands alone.
    void areas() {
        var csv = read("deploy/reference/areas.csv")
                .lines()
                .filter(line -> AREAS.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
        var job = exchange.agency("CDD")
                .post("/registry/v1/imports?kind=AREAS", "text/csv; charset=utf-8", csv)
                .status(202)
                .id();
        Eventually.until(() -> assertThat(importOf(job).text("state")).isEqualTo("COMPLETED"));
        assertThat(importOf(job).at("rowsAccepted").asLong())
                .isEqualTo(csv.lines().count() - 1);
    }

    private Answer importOf(String job) {
        return exchange.agency("CDD").get("/registry/v1/imports/{job}", job).ok();
    }

    private void agencies() {
        for (var agency : Json.tree(read("deploy/reference/agencies.json"))) {
            var code = agency.path("code").asText();
            if (AGENCIES.contains(code)) {
                var content = Json.without(agency, "code"); // in the path, not in the body
                exchange.agency("CDD")
                        .put("/registry/v1/agencies/" + code, null, content)
                        .ok();
            }
        }
    }

    /// The units of their province sets come from the areas that plan has heard of.
    private void programmes() {
        exchange.copies().awaitEqual(Duration.ofSeconds(30));
        for (var file : PROGRAMMES) {
            var programme = read("deploy/programmes/" + file + ".json");
            var owner = Json.tree(programme).path("ownerAgency").asText();
            exchange.agency(owner).post("/plan/v1/programmes", programme).created();
        }
    }

    private String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
