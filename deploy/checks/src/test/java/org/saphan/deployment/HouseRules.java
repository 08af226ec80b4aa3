package org.saphan.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What every Deployment of ours keeps, beyond what Kubernetes asks for.
final class HouseRules {

    /// Where in a pod, and what has to stand there.
    private static final Map<String, String> OF_PODS = new TreeMap<>(Map.of(
            "/automountServiceAccountToken", "false",
            "/securityContext/runAsNonRoot", "true",
            "/securityContext/runAsUser", "65532",
            "/securityContext/seccompProfile/type", "RuntimeDefault"));

    private static final Map<String, String> OF_CONTAINERS = new TreeMap<>(Map.of(
            "/securityContext/allowPrivilegeEscalation", "false",
            "/securityContext/readOnlyRootFilesystem", "true",
            "/securityContext/capabilities/drop/0", "ALL"));

    private static final List<String> IN_CONTAINERS = List.of(
            "/resources/requests/cpu",
            "/resources/requests/memory",
            "/resources/limits/cpu",
            "/resources/limits/memory",
            "/startupProbe",
            "/livenessProbe",
            "/readinessProbe");

    private HouseRules() {}

    static List<String> faults(JsonNode deployment) {
        var pod = deployment.at("/spec/template/spec");
        var container = Documents.each(pod.path("containers")).flatMap(HouseRules::ofContainer);
        return Stream.of(
                        deviations(pod, OF_PODS),
                        container,
                        ofTermination(pod),
                        ofSpread(deployment),
                        secretsInTheEnvironment(pod))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> ofContainer(JsonNode container) {
        var missing = IN_CONTAINERS.stream()
                .filter(place -> container.at(place).isMissingNode())
                .map(place -> place + " is missing");
        var sameProbe = container.at("/livenessProbe/httpGet/path").equals(container.at("/readinessProbe/httpGet/path"))
                ? Stream.of("what is not ready would be restarted: both probes ask the same")
                : Stream.<String>empty();
        var memory = container.at("/resources/limits/memory").equals(container.at("/resources/requests/memory"))
                ? Stream.<String>empty()
                : Stream.of("the memory's request is not its limit, which the heap follows");
        return Stream.of(deviations(container, OF_CONTAINERS), missing, sameProbe, memory)
                .flatMap(each -> each);
    }

    private static Stream<String> deviations(JsonNode node, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> !node.at(each.getKey()).asText().equals(each.getValue()))
                .map(each -> each.getKey() + " is not " + each.getValue());
    }

    /// Ten seconds until nobody sends any more, twenty for what has begun, and some to end in.
    private static Stream<String> ofTermination(JsonNode pod) {
        return pod.path("terminationGracePeriodSeconds").asInt() >= 45
                ? Stream.empty()
                : Stream.of("/terminationGracePeriodSeconds leaves no time to finish");
    }

    private static Stream<String> ofSpread(JsonNode deployment) {
        var several = deployment.at("/spec/replicas").asInt() >= 2
                && !deployment
                        .at("/spec/template/spec/topologySpreadConstraints")
                        .isEmpty();
        return several ? Stream.empty() : Stream.of("one machine that stops would take all of it away");
    }

    /// They would show in the description of the pod, and reach every child process.
    private static Stream<String> secretsInTheEnvironment(JsonNode pod) {
        return Documents.each(pod.path("containers"))
                .flatMap(container -> Documents.each(container.path("env")))
                .filter(variable -> variable.at("/valueFrom").has("secretKeyRef"))
                .map(variable -> variable.path("name").asText() + " brings a secret in the environment");
    }
}
