package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That each rule is held, and refuses what breaks it.
class HouseRulesTest {

    private static final String PROGRAM = Documents.text(Kustomize.FOLDER.resolve("service/program.yaml"));

    private static JsonNode deployment(String text) {
        return Documents.ofKind(Documents.in(text), "Deployment").getFirst();
    }

    @Test
    void aServiceKeepsThem() {
        assertThat(HouseRules.faults(deployment(PROGRAM))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            automountServiceAccountToken: false   | automountServiceAccountToken: true   | /automountServiceAccountToken
            runAsNonRoot: true                    | runAsNonRoot: false                  | /securityContext/runAsNonRoot
            type: RuntimeDefault                  | type: Unconfined                     | /securityContext/seccompProfile
            readOnlyRootFilesystem: true          | readOnlyRootFilesystem: false        | /securityContext/readOnly
            drop: [ALL]                           | drop: [CHOWN]                        | /securityContext/capabilities
            startupProbe:                         | lifecycle:                           | /startupProbe is missing
            /q/health/ready                       | /q/health/live                       | what is not ready would be
            memory: 768Mi                         | memory: 512Mi                        | the memory's request
            replicas: 2                           | replicas: 1                          | one machine that stops
            terminationGracePeriodSeconds: 60     | terminationGracePeriodSeconds: 30    | /terminationGracePeriod
            value: /run/settings                  | valueFrom: {secretKeyRef: {}}        | SAPHAN_SECRETS brings
            """)
    void whatBreaksOneIsAFault(String right, String wrong, String fault) {
        assertThat(PROGRAM).contains(right);
        assertThat(HouseRules.faults(deployment(PROGRAM.replaceFirst("\\Q" + right + "\\E", wrong))))
                .singleElement()
                .asString()
                .startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            secretName: service-certificate             | secretName: certificate                   | mounts certificate
            targetPort: https                           | targetPort: http                          | leads to port http
            port: https, scheme                         | port: http, scheme                        | is asked at port http
            matchLabels: {app.kubernetes.io/component: service} | matchLabels: {app.kubernetes.io/component: x} | selects no pod
            """)
    void aNameThatNobodyHasIsAFault(String right, String wrong, String fault) {
        var text = PROGRAM.replaceAll(
                        "matchLabels:\\s+app.kubernetes.io/component: service",
                        "matchLabels: {app.kubernetes.io/component: service}")
                .concat("---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n");
        assertThat(References.faults(Documents.in(text))).isEmpty();
        assertThat(text).contains(right);
        assertThat(faults(text, right, wrong))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains(fault));
    }

    private static List<String> faults(String text, String right, String wrong) {
        return References.faults(Documents.in(text.replaceFirst("\\Q" + right + "\\E", wrong)));
    }
}
