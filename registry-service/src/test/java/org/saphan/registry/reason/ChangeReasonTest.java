package org.saphan.registry.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.http.InvalidRequest;

class ChangeReasonTest {

    @Test
    void isReadFromPercentEncodedThai() {
        var header = URLEncoder.encode("ย้ายหมู่บ้าน + แก้ชื่อ", StandardCharsets.UTF_8)
                .replace("+", "%20");

        assertThat(ChangeReason.of(header).text()).isEqualTo("ย้ายหมู่บ้าน + แก้ชื่อ");
        assertThat(ChangeReason.of("moved+renamed").text()).isEqualTo("moved+renamed");
    }

    @Test
    void isNoneWithoutAHeader() {
        assertThat(ChangeReason.of(null).text()).isNull();
        assertThat(ChangeReason.of("%20").text()).isNull();
    }

    @Test
    void isAsLongAsAReasonMayBe() {
        var longest = "ก".repeat(500);

        assertThat(ChangeReason.of(URLEncoder.encode(longest, StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(longest);
        assertThatThrownBy(() -> ChangeReason.of("x".repeat(501))).isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E0%B8", "100%", "%zz", "line%0Abreak", "%00"})
    void isRefusedWhereItCannotBeRead(String header) {
        assertThatThrownBy(() -> ChangeReason.of(header)).isInstanceOf(InvalidRequest.class);
    }
}
