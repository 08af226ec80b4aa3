package org.saphan.local.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/// The random draws that belong to one row of one stream (SplitMix64). The same row always draws the same,
/// whatever was written before it.
final class Draws implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    static Draws of(Stream stream, int row) {
        return new Draws(mix(stream.seed << 32 | row));
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    boolean chance(double probability) {
        return nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(nextInt(choices.size()));
    }

    private static long mix(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// What is drawn for; streams do not disturb one another.
    enum Stream {
        ENTREPRENEUR(1),
        PRODUCT(2),
        ROUND_2552(3),
        ROUND_2553(4);

        private final long seed;

        Stream(long seed) {
            this.seed = seed;
        }
    }
}
