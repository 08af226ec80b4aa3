package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"6\", \"7\"", "*"})
    void holdsForTheVersionItNames(String header) {
        assertThatCode(() -> IfMatch.of(header).check(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\""})
    void isStaleForAnyOther(String header) {
        assertThatThrownBy(() -> IfMatch.of(header).check(7)).isInstanceOf(PreconditionFailed.class);
    }

    @Test
    void mustBeThere() {
        assertThatThrownBy(() -> IfMatch.of(null).check(7)).isInstanceOf(PreconditionRequired.class);
        assertThatThrownBy(() -> IfMatch.of(" ").check(7)).isInstanceOf(PreconditionRequired.class);
    }
}
