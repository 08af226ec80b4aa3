package org.saphan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoRegisterTest {

    private static final String ENTREPRENEURS = "94b23120f1838cbcf4668747aa56f7ddd85c485501bd69bcd706b8e5ac843e58";
    private static final String PRODUCTS = "11b97cef4b1d4fdc6076f9b40b08e816e04e1588fbd04f4662579ec68cb99288";
    private static final String RATINGS_2552 = "e05147dfbf9f5e5e407d4e225ee1728ecb4e1a2f173710222ad42aed1e62731a";
    private static final String RATINGS_2553 = "969676fa6c1a5120317771ed01dd0d403b6151a4ba626d2910fc5fccd9e6292f";

    private static DemoRegister register;

    @BeforeAll
    static void make() throws IOException {
        register = DemoRegister.over(WrittenRegister.AREAS);
    }

    @Test
    void isTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        assertThat(checksum(register::writeEntrepreneurs)).isEqualTo(ENTREPRENEURS);
        assertThat(checksum(register::writeProducts)).isEqualTo(PRODUCTS);
        assertThat(checksum(out -> register.writeRatings(OpcRound.ROUND_2552, out)))
                .isEqualTo(RATINGS_2552);
        assertThat(checksum(out -> register.writeRatings(OpcRound.ROUND_2553, out)))
                .isEqualTo(RATINGS_2553);
    }

    @Test
    void isTheSameWhereNumbersArePrintedInThaiDigits() throws NoSuchAlgorithmException {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));

            assertThat(checksum(register::writeEntrepreneurs)).isEqualTo(ENTREPRENEURS);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String checksum(WrittenRegister.Writing writing) throws NoSuchAlgorithmException {
        return WrittenRegister.of(writing).sha256();
    }
}
