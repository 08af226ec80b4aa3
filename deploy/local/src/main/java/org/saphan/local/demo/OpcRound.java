package org.saphan.local.demo;

/// The rounds from which the first programme chooses (S5-02). An entrepreneur sends another product to each.
public enum OpcRound {
    ROUND_2552(2552, 0, Draws.Stream.ROUND_2552),
    ROUND_2553(2553, 1, Draws.Stream.ROUND_2553);

    /// Of a hundred entrepreneurs, nineteen send a product: some 18,000 entries a round.
    private static final double SHARE_RATED = 0.19;

    private final int yearBE;
    private final int productOrdinal;
    private final Draws.Stream stream;

    OpcRound(int yearBE, int productOrdinal, Draws.Stream stream) {
        this.yearBE = yearBE;
        this.productOrdinal = productOrdinal;
        this.stream = stream;
    }

    public int yearBE() {
        return yearBE;
    }

    /// Which of an entrepreneur's products is sent, from 0; everybody has two at least.
    int productOrdinal() {
        return productOrdinal;
    }

    boolean isEnteredBy(Producer producer) {
        return draws(producer).chance(SHARE_RATED);
    }

    /// What the jury gives an entry of which nothing is known beforehand.
    Score scoreOf(Producer producer) {
        return Score.drawn(drawsOfJury(producer));
    }

    Score fiveStarScoreOf(Producer producer) {
        return Score.ofFiveStars(drawsOfJury(producer));
    }

    private Draws drawsOfJury(Producer producer) {
        var draws = draws(producer);
        draws.nextLong();
        return draws;
    }

    private Draws draws(Producer producer) {
        return Draws.of(stream, producer.number());
    }
}
