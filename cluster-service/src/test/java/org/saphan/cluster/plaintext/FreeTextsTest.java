package org.saphan.cluster.plaintext;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTextsTest {

    @Test
    void areAboutTheWork() {
        assertThatCode(() -> new FreeTexts()
                        .with("/text", "ลดต้นทุนร้อยละ 12.5 ปี 2562 ตามมาตรฐาน 1555/2563")
                        .withOrganisation("/issuedBy", "นายทะเบียนวิสาหกิจชุมชน")
                        .with("/note", null)
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void holdNoPersonalData() {
        for (var text : List.of("โทร 081-234-5678", "โทร ๐๘๑๒๓๔๕๖๗๘", "1 0000 00000 00 9", "somchai@example.th")) {
            assertThatThrownBy(() -> new FreeTexts().with("/text", text).check())
                    .as(text)
                    .isInstanceOf(PersonalDataInText.class);
        }
    }

    @Test
    void nameNoPersonWhereAnOrganisationBelongs() {
        for (var name : List.of("นายสมชาย ใจดี", "น.ส.สมหญิง ใจดี", "Mr Somchai")) {
            assertThatThrownBy(() ->
                            new FreeTexts().withOrganisation("/issuedBy", name).check())
                    .as(name)
                    .isInstanceOf(PersonalDataInText.class);
        }
    }
}
