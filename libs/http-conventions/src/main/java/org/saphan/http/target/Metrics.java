package org.saphan.http.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The metrics that targets are set in and that services count, each with the one that does. What an indicator of a
/// programme's own measures is not among them: that is development-plan-service's, whatever its name.
public final class Metrics {

    public static final String PLAN = "development-plan-service";

    private static final Map<String, String> SERVICES = new HashMap<>();

    static {
        measures(
                PLAN,
                List.of(
                        "SELECTED_ENTREPRENEURS",
                        "SELECTED_PRODUCTS",
                        "GRADUATED_ENTREPRENEURS",
                        "PROMOTED_TO_SME",
                        "MOVED_TO_INTERNATIONAL",
                        "PARTICIPANT_DAYS",
                        "TRAINED_PARTICIPANTS"));
        measures("marketing-service", List.of("OWN_WEBSITE_ENTREPRENEURS", "ONLINE_SHOPS", "VALUE_ADDED_PERCENT"));
        measures("cluster-service", List.of("CLUSTERS", "ECONOMIC_VALUE"));
    }

    private Metrics() {}

    /// The service that counts it.
    public static Optional<String> measuredBy(String metric) {
        return Optional.ofNullable(SERVICES.get(metric));
    }

    private static void measures(String service, List<String> metrics) {
        metrics.forEach(each -> SERVICES.put(each, service));
    }
}
