package org.saphan.plan.fieldnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.http.Violation;

class FreeTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "โทร 081-234-5678",
                "โทร 08-1234-5678",
                "ติดต่อ 0812345678 ได้",
                "๐๘๑-๒๓๔-๕๖๗๘",
                "+66 81 234 5678",
                "02-123-4567",
                "038 511 234",
                "officer@cdd.go.th",
                "เลขประจำตัว 1-0000-00000-00-9",
                "1000000000009"
            })
    @Tag("S5-15")
    @Tag("refuses")
    void refusesContactsAndNumbersOfPersons(String text) {
        var refused = catchThrowableOfType(
                PersonalDataInText.class, () -> new FreeTexts().with("/minutes", text).check());
        assertThat(refused.violations()).containsExactly(Violation.of("/minutes", "PERSONAL_DATA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานการประชุม 2/2555 วันที่ 10-01-2555 ถึง 30-09-2555",
                "งบประมาณ 1,250,000.00 บาท",
                "มผช.1555/2563 และ OTOP-2401-2552-00001",
                "ปี 2552 2553 2554 2555",
                "เยาวชน 30 คน 2 กิจกรรม กิจกรรมละ 2 วัน"
            })
    @Tag("S5-15")
    void letsTheWorkBeToldWithItsFigures(String text) {
        assertThatCode(() -> new FreeTexts().with("/minutes", text).check()).doesNotThrowAnyException();
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void namesEveryTextThatHoldsSome() {
        var texts = new FreeTexts().with("/core", List.of("การมีส่วนร่วม", "โทร 0812345678")).with("/title", "a@b.co");
        var refused = catchThrowableOfType(PersonalDataInText.class, texts::check);
        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/core/1", "/title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"นายสมชาย ใจดี", "นางสาวสมหญิง", "น.ส.สมหญิง", "นาง สมศรี", "Mrs Somsri"})
    @Tag("S5-15")
    @Tag("refuses")
    void anOfficeIsNoPerson(String office) {
        var refused = catchThrowableOfType(
                PersonalDataInText.class,
                () -> new FreeTexts().withOffice("/office", office).check());
        assertThat(refused.violations()).containsExactly(Violation.of("/office", "PERSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"สำนักงานพัฒนาชุมชนอำเภอเมืองฉะเชิงเทรา", "นายอำเภอเมืองฉะเชิงเทรา", "นายก อบต. โสธร"})
    @Tag("S5-15")
    void theHeadOfADistrictIsAnOffice(String office) {
        assertThatCode(() -> new FreeTexts().withOffice("/office", office).check())
                .doesNotThrowAnyException();
    }
}
