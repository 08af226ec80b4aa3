package org.saphan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares every service's copies with their owners: the same number of rows and the same checksum over ids and
/// versions.
final class Copies {

    private static final int LONGEST_WAIT_SECONDS = 180;

    private final Map<String, AgencySystem> operators;

    /// @param operators each service's operator, by the service's name
    Copies(Map<String, AgencySystem> operators) {
        this.operators = new TreeMap<>(operators);
    }

    /// Waits until all copies are equal to their owners; returns how many rows they have, and notes each comparison.
    long awaitEqual(Progress progress, boolean noted) {
        List<Comparison> compared = List.of();
        for (int waited = 0; waited < LONGEST_WAIT_SECONDS * 2; waited++) {
            compared = compare();
            if (compared.stream().allMatch(Comparison::isEqual)) {
                break;
            }
            Pause.of(500);
        }
        if (noted) {
            compared.forEach(each -> progress.check(each.service + " knows " + each.topic, each.owner, each.copy));
        }
        return compared.stream().mapToLong(Comparison::rows).sum();
    }

    private List<Comparison> compare() {
        var owners = new TreeMap<String, JsonNode>();
        operators.forEach((service, agency) -> agency.get("/" + service + "/v1/published")
                .done()
                .body()
                .path("items")
                .forEach(each -> owners.put(each.path("topic").asText(), each)));
        return operators.entrySet().stream()
                .flatMap(each -> comparisons(each.getKey(), each.getValue(), owners).stream())
                .toList();
    }

    private static List<Comparison> comparisons(String service, AgencySystem agency, Map<String, JsonNode> owners) {
        var known = agency.get("/" + service + "/v1/known").done().body().path("items");
        return known.valueStream()
                .flatMap(copy -> Stream.ofNullable(owners.get(copy.path("topic").asText()))
                        .map(owner -> Comparison.of(service, copy, owner)))
                .toList();
    }

    private record Comparison(String service, String topic, long rows, String owner, String copy) {

        static Comparison of(String service, JsonNode copy, JsonNode owner) {
            var rows = copy.path("rows").asLong();
            return new Comparison(
                    service,
                    copy.path("topic").asText(),
                    rows,
                    owner.path("subjects").asLong() + "/" + shortened(owner),
                    rows + "/" + shortened(copy));
        }

        boolean isEqual() {
            return owner.equals(copy);
        }

        /// The last digits tell two sums apart as well as all of them.
        private static String shortened(JsonNode sum) {
            var checksum = sum.path("checksum").asText("0");
            return checksum.substring(Math.max(0, checksum.length() - 10));
        }
    }
}
