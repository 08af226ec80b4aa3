package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That the schemas find what an engine would refuse, or worse, would silently leave out.
class SchemasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            service/program.yaml             | replicas: 2               | replica: 2
            service/program.yaml             | replicas: 2               | replicas: two
            service/program.yaml             | readOnlyRootFilesystem    | readOnlyRootFileSystem
            service/program.yaml             | maxUnavailable: 1         | maxUnvailable: 1
            service/program.yaml             | rotationPolicy: Always    | rotationPolicy: Sometimes
            service/network.yaml             | policyTypes               | policyType
            service/database.yaml            | dataDurability: required  | durability: required
            service/database.yaml            | isWALArchiver             | isWalArchiver
            service/backup.yaml              | 0 0 19 * * *              | 0 19 * * *
            gateway/entrance.yaml            | mode: Terminate           | modus: Terminate
            exchange/kafka.yaml              | metadataVersion           | metadataVersions
            exchange/kafka.yaml              | kraftMetadata: shared     | kraftMetadata: 1.5
            exchange/users.yaml              | patternType: prefix       | patternType: prefixed
            exchange/identity.yaml           | tlsSecret                 | tlsSecrets
            exchange/identity.yaml           | allowPrivilegeEscalation  | allowEscalation
            authority/authority.yaml         | isCA: true                | isCa: true
            """)
    void aMemberThatIsMisspeltIsAFault(String file, String right, String wrong) {
        var text = Documents.text(Kustomize.FOLDER.resolve(file));
        assertThat(text).contains(right);
        assertThat(Documents.in(text))
                .allSatisfy(each -> assertThat(Schemas.faults(each)).isEmpty());
        assertThat(Documents.in(text.replaceFirst("\\Q" + right + "\\E", wrong)))
                .anySatisfy(each -> assertThat(Schemas.faults(each)).isNotEmpty());
    }

    @Test
    void aKindThatNobodyKnowsIsAFault() {
        assertThat(Schemas.faults(Documents.one("{apiVersion: apps/v1, kind: Deploiment}")))
                .containsExactly("nothing is known of apps/v1 Deploiment");
    }
}
