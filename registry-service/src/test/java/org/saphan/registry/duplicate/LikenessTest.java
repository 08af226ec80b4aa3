package org.saphan.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.registry.duplicate.LabelledPairs.Pair;

class LikenessTest {

    private static final int PAIRS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {25_690_101, 4, 1_000_003})
    void findsDuplicatesAmongLabelledPairs(long seed) {
        var pairs = new LabelledPairs(seed).make(PAIRS);

        var ours = Quality.of(pairs, pair -> likeness(pair).isLikely());
        var trigrams = IntStream.range(20, 90)
                .mapToObj(percent -> Quality.of(pairs, pair -> similarity(pair) >= percent / 100.0))
                .max(Comparator.comparingDouble(Quality::balance))
                .orElseThrow();

        System.out.printf("%n%-40s %10s %10s%n", PAIRS + " labelled pairs", "precision", "recall");
        System.out.printf("%-40s %10.3f %10.3f%n", "score with reasons", ours.precision(), ours.recall());
        System.out.printf(
                "%-40s %10.3f %10.3f%n",
                "trigram similarity, its best threshold", trigrams.precision(), trigrams.recall());
        ours.wrong().forEach((kind, count) -> System.out.printf("  wrong: %-31s %10d%n", kind, count));
        assertThat(ours.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(ours.recall()).isGreaterThanOrEqualTo(0.92);
    }

    private static Likeness likeness(Pair pair) {
        return Likeness.of(pair.one().traits(), pair.other().traits());
    }

    private static double similarity(Pair pair) {
        return PlainTrigrams.similarity(pair.one().nameTh(), pair.other().nameTh());
    }

    private record Quality(double precision, double recall, Map<String, Integer> wrong) {

        /// The harmonic mean of both.
        double balance() {
            return 2 * precision * recall / (precision + recall);
        }

        static Quality of(List<Pair> pairs, Predicate<Pair> judge) {
            var found = 0;
            var right = 0;
            var all = 0;
            var wrong = new TreeMap<String, Integer>();
            for (var pair : pairs) {
                var says = judge.test(pair);
                found += says ? 1 : 0;
                right += says && pair.areOne() ? 1 : 0;
                all += pair.areOne() ? 1 : 0;
                if (says != pair.areOne()) {
                    wrong.merge(pair.kind(), 1, Integer::sum);
                }
            }
            return new Quality((double) right / found, (double) right / all, wrong);
        }
    }
}
