package org.saphan.plan.foureyes;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EyesTest {

    private static final Eyes ASKED = new Eyes("OSMEP", "officer-1");
    private static final UUID WHAT = UUID.randomUUID();

    @Test
    @Tag("S5-01")
    @Tag("refuses")
    void theSameOfficerOfTheSameAgencyIsRefused() {
        assertThatThrownBy(() -> new Eyes("OSMEP", "officer-1").requireOthersThan(ASKED, WHAT))
                .isInstanceOf(FourEyesRequired.class);
    }

    @Test
    @Tag("S5-01")
    void anotherOfficerOrAnotherAgencyWillDo() {
        assertThatCode(() -> new Eyes("OSMEP", "officer-2").requireOthersThan(ASKED, WHAT))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Eyes("DIP", "officer-1").requireOthersThan(ASKED, WHAT))
                .doesNotThrowAnyException();
    }
}
