package org.saphan.registry.opcround;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.registry.product.Quadrant;

class QuadrantTableTest {

    private static final QuadrantTable TABLE = new QuadrantTable(QuadrantTable.OF_CDD);

    @ParameterizedTest
    @CsvSource({
        "A, 1.1 2.1 3.1 4.1 5.1",
        "A, 1.2 2.1 3.2 4.1 5.1",
        "B, 1.1 2.2 3.3 4.2 5.2",
        "C, 1.2 2.3 3.2 4.4 5.3",
        "D, 1.3",
        "D, 1.3 2.1 3.1 4.1 5.1"
    })
    void putsAProductWhereAllConditionsHold(Quadrant quadrant, String answers) {
        assertThat(TABLE.quadrantOf(List.of(answers.split(" ")))).contains(quadrant);
    }

    @ParameterizedTest
    @CsvSource({"1.1 2.1 3.1 4.1", "1.1 2.2 3.2 4.3 5.2", "2.1 3.1 4.1 5.1"})
    void leavesOutWhatFitsNowhere(String answers) {
        assertThat(TABLE.quadrantOf(List.of(answers.split(" ")))).isEmpty();
    }

    @Test
    void takesOneAnswerOfItsOwnAHeading() {
        assertThat(TABLE.unfit(List.of("1.1", "2.1"))).isEmpty();
        assertThat(TABLE.unfit(List.of("1.1", "1.2", "9.9"))).containsExactly("1.2", "9.9");
    }
}
