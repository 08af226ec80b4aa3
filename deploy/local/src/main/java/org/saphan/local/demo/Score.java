package org.saphan.local.demo;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/// The marks of the three sections in hundredths of a point, of at most 30, 25 and 45 points.
record Score(int a, int b, int c) {

    static final int MAX_A = 30_00;
    static final int MAX_B = 25_00;
    static final int MAX_C = 45_00;

    private static final int FIVE_STARS = 90_00;
    private static final int FOUR_STARS = 80_00;
    private static final int THREE_STARS = 70_00;
    private static final int TWO_STARS = 50_00;
    private static final int LOWEST = 30_00;
    private static final int HIGHEST = MAX_A + MAX_B + MAX_C;

    /// Totals are multiples of this, so that each section's share of them is a whole number of hundredths.
    private static final int GRAIN = 20;

    private static final int WIDEST_SHIFT = 3_00;

    Score {
        if (a < 0 || a > MAX_A || b < 0 || b > MAX_B || c < 0 || c > MAX_C) {
            throw new IllegalArgumentException("out of range: section A %d, B %d, C %d".formatted(a, b, c));
        }
    }

    /// Of a hundred products eight get five stars, 22 four, 30 three, 30 two and ten one.
    static Score drawn(RandomGenerator draws) {
        var hundred = draws.nextInt(100);
        if (hundred < 8) {
            return ofFiveStars(draws);
        }
        if (hundred < 30) {
            return between(FOUR_STARS, FIVE_STARS, draws);
        }
        if (hundred < 60) {
            return between(THREE_STARS, FOUR_STARS, draws);
        }
        return hundred < 90 ? between(TWO_STARS, THREE_STARS, draws) : between(LOWEST, TWO_STARS, draws);
    }

    static Score ofFiveStars(RandomGenerator draws) {
        return between(FIVE_STARS, HIGHEST + GRAIN, draws);
    }

    int stars() {
        var total = a + b + c;
        if (total >= FIVE_STARS) {
            return 5;
        }
        if (total >= FOUR_STARS) {
            return 4;
        }
        if (total >= THREE_STARS) {
            return 3;
        }
        return total >= TWO_STARS ? 2 : 1;
    }

    static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static Score between(int lowest, int beyond, RandomGenerator draws) {
        var total = GRAIN * draws.nextInt(lowest / GRAIN, beyond / GRAIN);
        var a = total / 100 * 30 + total % 100 * 30 / 100;
        var b = total / 100 * 25 + total % 100 * 25 / 100;
        var widest = Math.min(WIDEST_SHIFT, Math.min(MAX_A - a, MAX_B - b));
        var shift = draws.nextInt(-widest, widest + 1);
        return new Score(a + shift, b - shift, total - a - b);
    }
}
