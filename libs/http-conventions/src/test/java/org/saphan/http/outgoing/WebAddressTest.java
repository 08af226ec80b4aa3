package org.saphan.http.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://WWW.Sothon.Example, https://www.sothon.example/",
        "HTTPS://www.sothon.example:443/shop?id=1#top, https://www.sothon.example/",
        "http://sothon.example.:80/, http://sothon.example/",
        "http://sothon.example:8080, http://sothon.example:8080/",
        "https://ขนมไทย.ไทย/, https://xn--22c6bf6ag6r.xn--o3cw4h/",
        "http://１２７．０．０．１/, http://127.0.0.1/",
    })
    void isWrittenInOneForm(String given, String form) {
        assertThat(WebAddress.of(given).url()).isEqualTo(form);
    }

    @Test
    void isOneSiteWithAndWithoutWwwAndTls() {
        assertThat(WebAddress.of("http://www.sothon.example/shop").site())
                .isEqualTo(WebAddress.of("https://SOTHON.example").site());
        assertThat(WebAddress.of("http://sothon.example:8080").site())
                .isNotEqualTo(WebAddress.of("http://sothon.example").site());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://sothon.example/",
                "//sothon.example/",
                "javascript:alert(1)",
                "https://",
                "https:///shop",
                "https://user:secret@sothon.example/",
                "https://sothon.example\\@10.0.0.1/",
                "https://sothon.example%2f@10.0.0.1/",
                "https://sothon example/",
                "https://-sothon.example/",
                "https://sothon..example/",
                "https://sothon_1.example/",
                "https://sothon.example:0/",
                "https://sothon.example:65536/",
                "https://[::1/"
            })
    @Tag("refuses")
    void isNoneThatReadersTakeDifferently(String given) {
        assertThat(WebAddress.find(given)).isEmpty();
        assertThatThrownBy(() -> WebAddress.of(given)).isInstanceOf(InvalidWebAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://１２７.0.0.1/"
            })
    void showsAnAddressInDigitsForWhatItIs(String given) {
        assertThat(WebAddress.of(given).host().isLiteral()).isTrue();
    }

    @Test
    void aNameIsNotDigits() {
        assertThat(WebAddress.of("https://7-11.example").host().isLiteral()).isFalse();
        assertThat(WebAddress.of("https://0xface.example").host().isLiteral()).isFalse();
    }

    @Test
    void liesBelowItsParents() {
        assertThat(HostName.of("shop.Line.me").andParents()).containsExactly("shop.line.me", "line.me", "me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "com", "10.0.0.1", "[::1]", "shop example", ""})
    @Tag("refuses")
    void aMarketplaceIsAHostOfThePublicWeb(String given) {
        assertThatThrownBy(() -> HostName.of(given)).isInstanceOf(InvalidWebAddress.class);
    }
}
