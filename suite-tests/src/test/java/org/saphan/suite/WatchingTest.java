package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What an operator watches the suite with asks for nothing that is not there.
class WatchingTest {

    /// What Prometheus itself, or who tells it whom to ask, adds to every metric.
    private static final Set<String> OF_TARGETS = Set.of("job", "instance", "suite");

    /// What others show; deploy/watching/README.md says who.
    private static final Map<String, Set<String>> OF_EXPORTERS = Map.ofEntries(
            Map.entry("up", Set.of()),
            Map.entry("ALERTS", Set.of("alertname", "alertstate")),
            Map.entry("pg_up", Set.of()),
            Map.entry("pg_stat_activity_max_tx_duration", Set.of("state", "datname")),
            Map.entry("pg_replication_lag_seconds", Set.of()),
            Map.entry("pg_stat_archiver_failed_count", Set.of()),
            Map.entry("saphan_backup_completed_timestamp_seconds", Set.of("database")),
            Map.entry("node_filesystem_avail_bytes", Set.of("mountpoint")),
            Map.entry("node_filesystem_size_bytes", Set.of("mountpoint")),
            Map.entry("probe_ssl_earliest_cert_expiry", Set.of()),
            Map.entry("kafka_server_replicamanager_underreplicatedpartitions", Set.of()));

    private final Suite suite = Suite.running();
    private final Path folder = suite.workplace().root().resolve("deploy/watching");
    private final ShownMetrics shown = ShownMetrics.of(suite);

    @Test
    void everyMetricAndLabelOfTheRulesIsShown() {
        assertThat(ruleExpressions())
                .hasSizeGreaterThan(30)
                .flatMap(this::faults)
                .isEmpty();
    }

    @Test
    void everyMetricAndLabelOfTheDashboardIsShown() {
        assertThat(dashboardExpressions())
                .hasSizeGreaterThan(20)
                .flatMap(this::faults)
                .isEmpty();
    }

    @Test
    void whatNobodyShowsIsFound() {
        assertThat(faults("rate(saphan_journal_publishd_total[5m]) > 1"))
                .containsExactly("nobody shows saphan_journal_publishd_total");
        assertThat(faults("sum by (topik) (saphan_projection_lag{topic=\"x\"}[5m] offset 1h) > 1e3"))
                .containsExactly("saphan_projection_lag has no label topik");
        assertThat(faults("saphan:nothing:rate5m / 2")).containsExactly("no rule records saphan:nothing:rate5m");
    }

    @Test
    void everyAlertSaysWhatToDo() {
        var runbook = text(suite.workplace().root().resolve("docs/how-to/when-something-is-wrong.md"));
        assertThat(rules("alerts.yaml").filter(each -> each.has("alert")))
                .isNotEmpty()
                .allSatisfy(alert -> {
                    var name = alert.path("alert").asText();
                    assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
                    assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
                    assertThat(alert.at("/annotations/description").asText()).isNotBlank();
                    assertThat(alert.at("/annotations/runbook").asText())
                            .isEqualTo("docs/how-to/when-something-is-wrong.md#" + name.toLowerCase(Locale.ROOT));
                    assertThat(runbook).contains("\n### " + name + "\n");
                });
    }

    @Test
    void theRulesJudgeMadeUpDaysAsTheyShould() {
        Assumptions.assumeTrue(
                Program.isInstalled("promtool"), "promtool is not installed (Debian's package prometheus has it)");
        var check = new Program(suite.workplace().data(), Map.of())
                .run("bash", folder.resolve("check.sh").toString());
        assertThat(check.good()).contains("SUCCESS");
    }

    private List<String> ruleExpressions() {
        return Stream.of("records.yaml", "alerts.yaml")
                .flatMap(this::rules)
                .map(each -> each.path("expr").asText())
                .toList();
    }

    private Stream<JsonNode> rules(String file) {
        return yaml(text(folder.resolve(file)))
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream());
    }

    private List<String> dashboardExpressions() {
        var dashboard = Json.tree(text(folder.resolve("dashboard.json")));
        var expressions = new ArrayList<String>();
        dashboard.findValues("expr").forEach(each -> expressions.add(each.asText()));
        dashboard
                .at("/templating/list")
                .forEach(each -> expressions.add(each.path("definition").asText()));
        return expressions.stream().filter(each -> !each.isEmpty()).toList();
    }

    private List<String> faults(String expression) {
        var query = PromQl.read(expression);
        var known = new HashSet<>(OF_TARGETS);
        query.metrics().forEach(each -> known.addAll(labelsOf(each)));
        return query.metrics().stream()
                .flatMap(metric -> isShown(metric)
                        ? query.labels(metric).stream()
                                .filter(label -> !known.contains(label))
                                .map(label -> metric + " has no label " + label)
                        : Stream.of((metric.contains(":") ? "no rule records " : "nobody shows ") + metric))
                .distinct()
                .toList();
    }

    private boolean isShown(String metric) {
        return metric.contains(":")
                ? rules("records.yaml")
                        .anyMatch(each -> each.path("record").asText().equals(metric))
                : OF_EXPORTERS.containsKey(metric) || shown.has(metric);
    }

    private Set<String> labelsOf(String metric) {
        if (metric.contains(":")) {
            return rules("records.yaml")
                    .filter(each -> each.path("record").asText().equals(metric))
                    .map(each -> PromQl.read(each.path("expr").asText()))
                    .flatMap(each -> each.metrics().stream().flatMap(one -> labelsOf(one).stream()))
                    .collect(Collectors.toSet());
        }
        return OF_EXPORTERS.getOrDefault(metric, shown.labels(metric));
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException notSo) {
            throw new AssertionError(text, notSo);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
