package org.saphan.plan.knowledgerecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ThaiWordingTest {

    @Test
    @Tag("S5-14")
    void oneSpellingForWhatLooksTheSame() {
        assertThat(ThaiWording.normal("น\u0E4D\u0E49\u0E32ตาล")).isEqualTo(ThaiWording.normal("น้ำตาล"));
        assertThat(ThaiWording.normal("เเก่นความรู้")).isEqualTo("แก่นความรู้");
        assertThat(ThaiWording.normal("ที\u200Bม  OTOP ๒๕๕๕")).isEqualTo("ทีม otop 2555");
    }

    @Test
    @Tag("S5-14")
    void aSearchAsksForEachWordOnce() {
        assertThat(ThaiWording.words("  ขนม ไทย  ขนม ")).containsExactly("ขนม", "ไทย");
        assertThat(ThaiWording.words("  ")).isEmpty();
    }
}
