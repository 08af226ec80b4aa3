package org.saphan.deployment;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Names in one document that another one has to have: what is mounted, selected and asked for is there.
final class References {

    /// Made by CloudNativePG and Strimzi, or by the operator's hand as the README says.
    private static final Set<String> FROM_OUTSIDE =
            Set.of("database-app", "database-ca", "kafka-user", "kafka-ca", "register");

    private References() {}

    static List<String> faults(List<JsonNode> documents) {
        var deployments = Documents.ofKind(documents, "Deployment");
        return Stream.of(
                        deployments.stream().flatMap(each -> unknownVolumes(each, documents)),
                        deployments.stream().flatMap(References::unknownProbePorts),
                        documents.stream().flatMap(each -> selectsNothing(each, deployments)),
                        Documents.ofKind(documents, "Service").stream()
                                .flatMap(each -> unknownTarget(each, deployments)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> unknownVolumes(JsonNode deployment, List<JsonNode> documents) {
        var secrets = Stream.concat(
                        FROM_OUTSIDE.stream(),
                        Documents.ofKind(documents, "Certificate").stream()
                                .map(each -> each.at("/spec/secretName").asText()))
                .collect(toSet());
        var maps = Documents.ofKind(documents, "ConfigMap").stream()
                .map(each -> each.at("/metadata/name").asText())
                .collect(toSet());
        var pod = deployment.at("/spec/template/spec");
        return Stream.concat(
                        Stream.concat(pod.findValuesAsText("secretName").stream(), named(pod, "secret"))
                                .filter(each -> !secrets.contains(each)),
                        named(pod, "configMap").filter(each -> !maps.contains(each)))
                .map(each -> Documents.title(deployment) + " mounts " + each + ", which nobody makes");
    }

    private static Stream<String> named(JsonNode pod, String kind) {
        return pod.findValues(kind).stream()
                .filter(each -> each.has("name"))
                .map(each -> each.path("name").asText());
    }

    private static Stream<String> unknownProbePorts(JsonNode deployment) {
        return Documents.each(deployment.at("/spec/template/spec/containers"))
                .flatMap(container -> container.findValues("httpGet").stream()
                        .map(each -> each.path("port").asText())
                        .filter(port -> !hasPort(container, port))
                        .map(port -> Documents.title(deployment) + " is asked at port " + port
                                + ", which it does not have"));
    }

    private static boolean hasPort(JsonNode container, String port) {
        return Documents.each(container.path("ports"))
                .anyMatch(each -> each.path("name").asText().equals(port));
    }

    /// Of what is ours: the pods of databases, brokers and the identity provider are made by their operators.
    private static Stream<String> selectsNothing(JsonNode document, List<JsonNode> deployments) {
        var selector = switch (Documents.kind(document)) {
            case "Service" -> document.at("/spec/selector");
            case "PodDisruptionBudget", "Deployment" -> document.at("/spec/selector/matchLabels");
            case "NetworkPolicy" -> document.at("/spec/podSelector/matchLabels");
            default -> null;
        };
        if (selector == null || !selector.has("app.kubernetes.io/component")) {
            return Stream.empty();
        }
        return deployments.stream().anyMatch(each -> isSelected(each, selector))
                ? Stream.empty()
                : Stream.of(Documents.title(document) + " selects no pod");
    }

    private static boolean isSelected(JsonNode deployment, JsonNode selector) {
        var labels = deployment.at("/spec/template/metadata/labels");
        return selector.properties().stream().allMatch(each -> each.getValue().equals(labels.path(each.getKey())));
    }

    private static Stream<String> unknownTarget(JsonNode service, List<JsonNode> deployments) {
        return Documents.each(service.at("/spec/ports"))
                .map(each -> each.path("targetPort").asText())
                .filter(port -> deployments.stream()
                        .filter(each -> isSelected(each, service.at("/spec/selector")))
                        .flatMap(each -> Documents.each(each.at("/spec/template/spec/containers")))
                        .noneMatch(container -> hasPort(container, port)))
                .map(port -> Documents.title(service) + " leads to port " + port + ", which nobody has");
    }
}
