package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ConsentImportTest {

    private static final String HEAD =
            "entrepreneurExternalNo,purpose,grantedOn,evidence,withdrawnOn,withdrawalReason\n";

    private static String entrepreneur(String number) {
        Register.loadAreas();
        return Api.as("CDD")
                .post("/registry/v1/entrepreneurs", Register.group("externalNo", number))
                .created()
                .id();
    }

    private static Answer consents(String entrepreneur) {
        return Api.as("CDD")
                .get("/registry/v1/entrepreneurs/{id}/consents", entrepreneur)
                .ok();
    }

    private static Answer run(String... rows) {
        return Import.run("kind=CONSENTS", HEAD + String.join("\n", rows));
    }

    private static String number() {
        return "C-" + UUID.randomUUID();
    }

    @Test
    void givesAConsentOnceAndTakesItBack() {
        var number = number();
        var entrepreneur = entrepreneur(number);
        var row = number + ",MARKETING,2010-05-01,Form 12/2553,,";

        assertThat(run(row).at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(run(row).at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(consents(entrepreneur).json().path("items")).hasSize(1);
        run(number + ",MARKETING,2010-05-01,Form 12/2553,2010-09-01,Moved away");

        var consent = consents(entrepreneur).at("items.0");
        assertThat(consent.path("withdrawnOn").asText()).isEqualTo("2010-09-01");
        var id = consent.path("consentId").asText();
        Eventually.until(() -> assertThat(Published.events("registry.consent.v1", id))
                .extracting(each -> each.type())
                .containsExactly("registry.consent.granted.v1", "registry.consent.withdrawn.v1"));
    }

    @Test
    void tellsForEachRowWhyItIsRefused() {
        var number = number();
        entrepreneur(number);
        var ended = run(
                number + ",MARKETING,2010-05-01,Form 12/2553,,",
                number + ",MARKETING,2010-05-01,Form 12/2553,,",
                number + ",MARKETING,2010-06-01,Form 13/2553,,",
                number + ",PUBLICATION,2010-06-01,Form 13/2553,2010-05-01,",
                number + ",PUBLICATION,2999-01-01,Form 13/2553,,",
                number + ",SELLING,2010-06-01,,,Moved away",
                "C-nobody,MARKETING,2010-05-01,Form 12/2553,,");

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "3,grantedOn,DUPLICATE_IN_FILE",
                        "3,purpose,CONSENT_ALREADY_GIVEN",
                        "4,purpose,CONSENT_ALREADY_GIVEN",
                        "5,withdrawnOn,BEFORE_GRANTED_ON",
                        "6,grantedOn,PAST_OR_PRESENT",
                        "7,evidence,REQUIRED",
                        "7,purpose,INVALID_VALUE",
                        "7,withdrawnOn,REQUIRED",
                        "8,entrepreneurExternalNo,UNKNOWN_ENTREPRENEUR");
        assertThat(run(number + ",MARKETING,2011-05-01,Form 14/2554,,"))
                .extracting(Import::refusedRows)
                .asString()
                .contains("CONSENT_ALREADY_GIVEN");
    }
}
