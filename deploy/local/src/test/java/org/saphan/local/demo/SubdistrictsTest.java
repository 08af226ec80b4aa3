package org.saphan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubdistrictsTest {

    @Test
    void readsEverySubdistrict() throws IOException {
        var subdistricts = Subdistricts.read(WrittenRegister.AREAS);

        assertThat(subdistricts.codes()).hasSize(7_436).doesNotHaveDuplicates().contains("240112", "380101");
    }

    @Test
    void knowsThatBuengKanBecameAProvinceOn23March2011() throws IOException {
        var subdistricts = Subdistricts.read(WrittenRegister.AREAS);

        assertThat(subdistricts.provincesOn(LocalDate.of(2011, 3, 22)))
                .hasSize(76)
                .doesNotContain("38");
        assertThat(subdistricts.provincesOn(LocalDate.of(2011, 3, 23)))
                .hasSize(77)
                .contains("38");
    }
}
