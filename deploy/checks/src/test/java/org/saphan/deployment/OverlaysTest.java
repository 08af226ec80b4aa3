package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an agency applies, as `kubectl kustomize` renders it. Without kubectl it is left out.
class OverlaysTest {

    private static final Map<String, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    @BeforeEach
    void kubectlRenders() {
        assumeTrue(Kustomize.isInstalled(), "overlays left out: kubectl is not installed");
    }

    private static List<JsonNode> rendered(String folder) {
        return RENDERED.computeIfAbsent(folder, each -> Documents.in(Kustomize.render(each)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority", "overlays/cdd", "overlays/dip", "overlays/ops-moc", "overlays/osmep"})
    void everyDocumentFitsTheSchemaOfItsEngine(String folder) {
        assertThat(rendered(folder))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(Schemas.faults(document))
                        .as(Documents.title(document))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/cdd", "overlays/dip", "overlays/ops-moc", "overlays/osmep"})
    void everyProgramKeepsTheHouseRules(String overlay) {
        assertThat(Documents.ofKind(rendered(overlay), "Deployment"))
                .isNotEmpty()
                .allSatisfy(deployment -> assertThat(HouseRules.faults(deployment))
                        .as(Documents.title(deployment))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/cdd", "overlays/dip", "overlays/ops-moc", "overlays/osmep"})
    void whatIsMountedSelectedAndAskedForIsThere(String overlay) {
        assertThat(References.faults(rendered(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/cdd", "overlays/dip", "overlays/ops-moc", "overlays/osmep"})
    void theNamespaceIsRestrictedAndNothingComesInOrGoesOutThatIsNotNamed(String overlay) {
        var namespace = Documents.ofKind(rendered(overlay), "Namespace").getFirst();
        assertThat(namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
        assertThat(rendered(overlay))
                .allSatisfy(document -> assertThat(namespaceOf(document))
                        .as(Documents.title(document))
                        .isEqualTo(namespace.at("/metadata/name").asText()));
        assertThat(Documents.ofKind(rendered(overlay), "NetworkPolicy"))
                .anySatisfy(policy -> assertThat(policy.path("spec").toString())
                        .isEqualTo("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}"));
    }

    private static String namespaceOf(JsonNode document) {
        var place = Documents.kind(document).equals("Namespace") ? "name" : "namespace";
        return document.at("/metadata/" + place).asText();
    }

    @ParameterizedTest
    @CsvSource({
        "overlays/cdd, settings, registry-service",
        "overlays/dip, settings, development-plan-service",
        "overlays/ops-moc, settings, marketing-service",
        "overlays/osmep, settings, cluster-service",
        "overlays/osmep, gateway-settings, gateway"
    })
    void everySettingIsOneThatTheProgramKnows(String overlay, String map, String module) {
        var settings = Documents.ofKind(rendered(overlay), "ConfigMap").stream()
                .filter(each -> each.at("/metadata/name").asText().matches(map + "-[a-z0-9]+"))
                .findFirst()
                .orElseThrow()
                .path("data");
        var program = Documents.ofKind(rendered(overlay), "Deployment").stream()
                .filter(each -> each.toString().contains("saphan/" + module + ":"))
                .findFirst()
                .orElseThrow();
        var known = KnownSettings.of(module);
        assertThat(settings.fieldNames()).toIterable().isNotEmpty().allMatch(known::hasSetting);
        assertThat(mountedSettings(program)).allMatch(known::hasSetting);
        assertThat(Documents.each(program.at("/spec/template/spec/containers/0/env"))
                        .map(each -> each.path("name").asText()))
                .isNotEmpty()
                .allMatch(known::hasVariable);
    }

    /// The keys of secrets that are laid among the settings.
    private static List<String> mountedSettings(JsonNode program) {
        return Documents.each(program.at("/spec/template/spec/volumes"))
                .filter(volume -> volume.path("name").asText().equals("settings"))
                .flatMap(volume -> volume.findValues("items").stream())
                .flatMap(Documents::each)
                .map(item -> item.path("path").asText())
                .toList();
    }
}
