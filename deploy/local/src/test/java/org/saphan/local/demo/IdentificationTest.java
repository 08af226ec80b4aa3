package org.saphan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000000000009", "1240100000009", "0000052000001", "1000000000131", "1000000000050"})
    void acceptsTheKnownNumbers(String number) {
        assertThat(Identification.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0994000617723", "1000000000000", "100000000009", "10000000000090", "100000000000x"})
    void refusesAWrongDigitOrLength(String number) {
        assertThat(Identification.isValid(number)).isFalse();
    }

    @Test
    void aPersonComesFromTheOfficeThatWasNeverAssigned() {
        assertThat(Identification.person(93_413)).matches("[1-8]0000\\d{8}").satisfies(IdentificationTest::isValid);
    }

    @Test
    void aJuristicPersonStartsWithZero() {
        assertThat(Identification.juristic(93_413)).matches("00000\\d{8}").satisfies(IdentificationTest::isValid);
    }

    private static void isValid(String number) {
        assertThat(Identification.isValid(number)).isTrue();
    }
}
