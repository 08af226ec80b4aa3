package org.saphan.cluster.intakeimport;

import static org.saphan.cluster.Chain.CLUSTERS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Intakes from SME Connext, as PROVINCE-52 imports them.
final class Intakes {

    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 1_000_000_000);

    private Intakes() {}

    static Answer imports(String cluster, Object... items) {
        return DRIVER.post(path(cluster), body(List.of(items))).ok();
    }

    static String path(String cluster) {
        return CLUSTERS + "/" + cluster + "/intake-imports";
    }

    static Map<String, Object> body(List<?> items) {
        return Map.of("source", "SME_CONNEXT", "items", items);
    }

    /// One under a reference that no other has.
    static Map<String, Object> item(Map<String, Object> more) {
        var item = new HashMap<String, Object>(Map.of(
                "externalReference",
                "SC-" + REFERENCES.incrementAndGet(),
                "tier",
                "MIDSTREAM",
                "collectedOn",
                "2019-03-15",
                "baselineRevenue",
                1850000.00,
                "baselineCost",
                1210000.50,
                "baselineEmployees",
                12));
        item.putAll(more);
        return item;
    }

    /// What became of each.
    static List<String> outcomes(Answer answers) {
        return answers.at("items").findValuesAsText("outcome");
    }
}
