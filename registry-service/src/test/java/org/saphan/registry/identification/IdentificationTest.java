package org.saphan.registry.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// R1, on the made-up vectors of the domain document (office code 0000 is assigned to nobody).
class IdentificationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000000000009", "1240100000009", "1000000000131", "1000000000050"})
    void takesAPersonsNumberWithItsCheckDigit(String number) {
        assertThat(Identification.isValidNational(number)).isTrue();
    }

    @Test
    void takesALegalPersonsNumberWithItsCheckDigit() {
        assertThat(Identification.isValidJuristic("0000052000001")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000008",
                "1000000000090",
                "100000000000",
                "10000000000090",
                "100000000000x",
                "",
                "๑000000000009"
            })
    void refusesWhatIsNoPersonsNumber(String number) {
        assertThat(Identification.isValidNational(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0994000617723", "0000052000002", "1000000000009"})
    void refusesWhatIsNoLegalPersonsNumber(String number) {
        assertThat(Identification.isValidJuristic(number)).isFalse();
    }

    @Test
    void refusesALegalPersonsNumberAsAPersons() {
        assertThatThrownBy(() -> new Identification(IdentificationKind.NATIONAL_ID, "0000052000001"))
                .isInstanceOf(InvalidIdentification.class);
    }

    @Test
    void neverPrintsTheWholeNumber() {
        var identification = new Identification(IdentificationKind.NATIONAL_ID, "1000000000009");

        assertThat(identification.toString()).isEqualTo("NATIONAL_ID *********0009");
    }

    @Test
    void readsACommunityEnterpriseCodeAsPrinted() {
        assertThat(CommunityEnterpriseCode.normal("3-24-01-12/1-0001")).isEqualTo("324011210001");
    }
}
