package org.saphan.registry.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"0000005678,0000005678", "00-000-5678,000005678", "+66 00 000 5678,0000005678", "+6600005678,000005678"
    })
    void isTheSameHoweverItIsWritten(String written, String digits) {
        assertThat(written).matches(SealedPhone.FORM);
        assertThat(PhoneNumber.of(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000005678", "00005678", "00000056789", "+44 000005678", "0000 00567x", ""})
    void isNoneWithAnotherBeginningOrLength(String written) {
        assertThat(written).doesNotMatch(SealedPhone.FORM);
        assertThatThrownBy(() -> PhoneNumber.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "0000005678")
    void isNeverPrintedWhole(String written) {
        assertThat(PhoneNumber.of(written)).hasToString("******5678");
    }
}
