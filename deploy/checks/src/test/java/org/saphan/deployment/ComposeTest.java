package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The suite on one machine, by the schema of the Compose Specification and by our own rules.
class ComposeTest {

    private static final String SCHEMA = "compose-spec.schema.json";
    private static final String TEXT = Documents.text(Documents.ROOT.resolve("deploy/compose/compose.yaml"));
    private static final JsonNode COMPOSE = Documents.one(TEXT);

    @Test
    void itFitsTheSpecification() {
        assertThat(Schemas.bySchema(COMPOSE, SCHEMA, VersionFlag.V201909)).isEmpty();
    }

    @Test
    void aMemberThatIsMisspeltIsAFault() {
        var wrong = Documents.one(TEXT.replace("read_only: true", "readonly: true"));
        assertThat(Schemas.bySchema(wrong, SCHEMA, VersionFlag.V201909)).isNotEmpty();
    }

    @Test
    void nothingRunsWithMoreRightsThanItNeedsOrWithoutALimit() {
        assertThat(COMPOSE.path("services").properties()).allSatisfy(each -> {
            var service = each.getValue();
            assertThat(service.path("cap_drop").toString()).as(each.getKey()).isEqualTo("[\"ALL\"]");
            assertThat(service.path("security_opt").toString())
                    .as(each.getKey())
                    .contains("no-new-privileges:true");
            assertThat(service.at("/deploy/resources/limits/memory").asText())
                    .as(each.getKey())
                    .isNotEmpty();
            assertThat(service.path("privileged").asBoolean()).as(each.getKey()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"registry-service", "development-plan-service", "marketing-service", "cluster-service", "gateway"
            })
    void aProgramWritesNowhereAndIsGivenOnlySettingsThatItKnows(String module) {
        var service = COMPOSE.at("/services/" + module);
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("image").asText()).startsWith("saphan/" + module + ":");
        var known = KnownSettings.of(module);
        assertThat(service.path("environment").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(known::hasVariable);
        assertThat(settingsInFiles(service)).allMatch(known::hasSetting);
    }

    private static List<String> settingsInFiles(JsonNode service) {
        var folder = "/run/secrets/saphan/";
        return Documents.each(service.path("secrets"))
                .map(each -> each.path("target").asText())
                .filter(target -> target.startsWith(folder))
                .map(target -> target.substring(folder.length()))
                .toList();
    }

    @Test
    void noPasswordStandsInTheEnvironment() {
        assertThat(COMPOSE.at("/services").properties())
                .flatExtracting(each -> each.getValue().path("environment").properties())
                .extracting(Map.Entry::getKey)
                .noneMatch(
                        name -> name.matches(".*(PASSWORD|SECRET|JAAS).*") && !name.matches(".*_FILE|SAPHAN_SECRETS"));
    }

    @Test
    void everySecretThatIsReadIsMade() {
        var script = Documents.text(Documents.ROOT.resolve("deploy/compose/secrets.sh"))
                .replace(
                        "for name in registry plan marketing cluster",
                        "registry-database plan-database marketing-database cluster-database");
        assertThat(COMPOSE.path("secrets").properties())
                .extracting(each -> each.getValue().path("file").asText().replace("./secrets/", ""))
                .isNotEmpty()
                .allMatch(script::contains);
    }

    @Test
    void theRealmAndTheScriptThatAreMountedAreThere() {
        assertThat(List.of("deploy/keycloak/saphan-realm.json", "deploy/compose/databases.sh"))
                .allMatch(each -> Files.exists(Documents.ROOT.resolve(each)));
    }
}
