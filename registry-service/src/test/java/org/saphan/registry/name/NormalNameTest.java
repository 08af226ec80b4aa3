package org.saphan.registry.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource({
        "กลุ่มทอผ้าบ้านนาดี, ทอผ้าบ้านนาดี",
        "วิสาหกิจชุมชนกลุ่ม ทอผ้า บ้านนาดี, ทอผ้าบ้านนาดี",
        "บริษัท โสธรพัฒนา จำกัด, โสธรพัฒนา",
        "Sothon Phatthana Community Enterprise Group, sothonphatthana",
        "'The SOTHON-Phatthana Co., Ltd.', sothonphatthana",
        "กลุ่ม, กลุ่ม"
    })
    void leavesOutTheFormAndSigns(String name, String core) {
        assertThat(NormalName.of(name).core()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({
        "น\u0E49\u0E33พร\u0E34ก, น\u0E4D\u0E49\u0E32พร\u0E34ก",
        "น\u0E49\u0E33พร\u0E34ก, น\u0E49\u0E4D\u0E32พร\u0E34ก",
        "น\u0E49\u0E33พร\u0E34ก, น\u0E33\u0E49พร\u0E34ก",
        "ท\u0E35\u0E48พ\u0E31ก, ท\u0E48\u0E35พ\u0E31ก",
        "แม่แตง, เเม่เเตง",
        "หมู่ ๓, หมู่ 3"
    })
    void isOneWhateverTheOrderOfTheKeys(String one, String other) {
        assertThat(NormalName.of(one)).isEqualTo(NormalName.of(other));
    }

    @Test
    void keepsNumbersApart() {
        assertThat(NormalName.of("กลุ่มจักสาน หมู่ 3").contradicts(NormalName.of("กลุ่มจักสาน หมู่ ๐๗")))
                .isTrue();
        assertThat(NormalName.of("กลุ่มจักสาน หมู่ 3").contradicts(NormalName.of("กลุ่มจักสาน หมู่ ๐๓")))
                .isFalse();
        assertThat(NormalName.of("กลุ่มจักสาน หมู่ 3").contradicts(NormalName.of("กลุ่มจักสาน")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "โสธรพัฒนา, Sothon Phatthana",
        "โสธรพัฒนา, Sothorn Pattana",
        "สามัคคีธรรม, Samakkhi Tham",
        "บางพลับ, Bang Plub",
        "โพธิ์ทอง, Pho Thong"
    })
    void soundsAlikeInBothScripts(String thai, String latin) {
        assertThat(LatinSkeleton.of(NormalName.of(thai))).isEqualTo(LatinSkeleton.of(NormalName.of(latin)));
    }

    @Test
    void doesNotSoundLikeAnother() {
        assertThat(LatinSkeleton.of(NormalName.of("นาดี"))).isNotEqualTo(LatinSkeleton.of(NormalName.of("Mae Rim")));
    }
}
