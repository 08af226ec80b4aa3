package org.saphan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({"4500,5", "4499,4", "3500,4", "3499,3", "2500,3", "2499,2", "500,2", "499,1", "0,1"})
    void countsStarsFromTheTotal(int sectionC, int stars) {
        assertThat(new Score(30_00, 15_00, sectionC).stars()).isEqualTo(stars);
    }

    @Test
    void refusesMoreThanASectionHolds() {
        assertThatThrownBy(() -> new Score(30_01, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsWhatTheSchemeAllows() {
        var draws = new SplittableRandom(1);

        assertThat(IntStream.range(0, 20_000).mapToObj(i -> Score.drawn(draws).stars()))
                .contains(1, 2, 3, 4, 5);
    }

    @Test
    void reachesFiveStarsWheneverAsked() {
        var draws = new SplittableRandom(2);

        assertThat(IntStream.range(0, 20_000)
                        .mapToObj(i -> Score.ofFiveStars(draws).stars()))
                .containsOnly(5);
    }

    @Test
    void printsPointsWithTwoDecimals() {
        assertThat(Score.points(27_05)).isEqualTo("27.05");
    }
}
