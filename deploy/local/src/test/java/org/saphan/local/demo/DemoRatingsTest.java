package org.saphan.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoRatingsTest {

    private static final int KIND = 1;
    private static final int MAKER = 1;
    private static final int SUBDISTRICT = 11;
    private static final int REGISTRATION_YEAR = 12;
    private static final BigDecimal FIVE_STARS = new BigDecimal(90);

    private static final Map<OpcRound, Map<String, List<String>>> RATINGS = new HashMap<>();

    private static DemoRegister register;
    private static Map<String, List<String>> entrepreneurs;
    private static Map<String, List<String>> products;

    @BeforeAll
    static void write() throws IOException {
        register = DemoRegister.over(WrittenRegister.AREAS);
        entrepreneurs = WrittenRegister.of(register::writeEntrepreneurs).rowsByFirstCell();
        products = WrittenRegister.of(register::writeProducts).rowsByFirstCell();
        for (var round : OpcRound.values()) {
            var written = WrittenRegister.of(out -> register.writeRatings(round, out));
            RATINGS.put(round, written.rowsByFirstCell());
        }
    }

    @ParameterizedTest
    @EnumSource
    void coverAsManyProductsAsARoundDoes(OpcRound round) {
        assertThat(RATINGS.get(round)).hasSizeBetween(16_000, 20_000);
        assertThat(RATINGS.get(round).keySet()).allMatch(products::containsKey);
    }

    @ParameterizedTest
    @EnumSource
    void stayWithinTheSections(OpcRound round) {
        assertThat(RATINGS.get(round).values())
                .allMatch(rating -> isWithin(30, rating.get(1)))
                .allMatch(rating -> isWithin(25, rating.get(2)))
                .allMatch(rating -> isWithin(45, rating.get(3)));
    }

    @Test
    void seldomGiveFiveStars() {
        assertThat(fiveStarProducts().distinct().count()).isBetween(2_500L, 3_742L);
    }

    @Test
    void giveFiveStarsToCommunityGroupsOfEveryProvince() {
        var groups = fiveStarProducts()
                .map(DemoRatingsTest::makerOf)
                .filter(maker -> maker.get(KIND).equals("COMMUNITY_GROUP"))
                .distinct()
                .collect(groupingBy(maker -> maker.get(SUBDISTRICT).substring(0, 2), counting()));

        assertThat(groups).hasSize(77).containsKey("38");
        assertThat(groups.values()).allMatch(count -> count >= Favourites.PER_PROVINCE);
    }

    @Test
    void leaveTwoCandidatesAndOneTooManyInEachOfThe76Provinces() {
        var candidates = register.candidates();

        assertThat(candidates)
                .hasSize(76)
                .noneMatch(province -> province.provinceCode().equals("38"))
                .noneMatch(province -> province.chosen().contains(province.oneTooMany()));
        assertThat(candidates.stream().flatMap(province -> province.chosen().stream()))
                .hasSize(152)
                .doesNotHaveDuplicates();
    }

    @Test
    void leaveCandidatesOutsideTheProvinceSet() {
        assertThat(register.outsideTheProvinceSet())
                .hasSize(Favourites.PER_PROVINCE)
                .allMatch(candidate -> candidate.provinceCode().equals("38"));
    }

    @Test
    void giveEveryCandidateFiveStarsInItsRound() {
        assertThat(allCandidates()).hasSize(76 * 3 + Favourites.PER_PROVINCE).allSatisfy(candidate -> {
            var maker = makerOf(candidate.productNo());
            var rating = RATINGS.get(candidate.round()).get(candidate.productNo());
            assertThat(maker.getFirst()).isEqualTo(candidate.entrepreneurNo());
            assertThat(maker.get(KIND)).isEqualTo("COMMUNITY_GROUP");
            assertThat(maker.get(SUBDISTRICT)).startsWith(candidate.provinceCode());
            assertThat(Integer.parseInt(maker.get(REGISTRATION_YEAR)))
                    .isLessThan(candidate.round().yearBE());
            assertThat(total(rating)).isGreaterThanOrEqualTo(FIVE_STARS);
        });
    }

    private static List<Candidate> allCandidates() {
        var within = register.candidates().stream()
                .flatMap(province -> Stream.concat(province.chosen().stream(), Stream.of(province.oneTooMany())));
        return Stream.concat(within, register.outsideTheProvinceSet().stream()).toList();
    }

    private static boolean isWithin(int maximum, String points) {
        return points.matches("\\d{1,2}\\.\\d{2}") && new BigDecimal(points).compareTo(new BigDecimal(maximum)) <= 0;
    }

    private static Stream<String> fiveStarProducts() {
        return RATINGS.values().stream()
                .flatMap(round -> round.values().stream())
                .filter(rating -> total(rating).compareTo(FIVE_STARS) >= 0)
                .map(List::getFirst);
    }

    private static List<String> makerOf(String productNo) {
        return entrepreneurs.get(products.get(productNo).get(MAKER));
    }

    private static BigDecimal total(List<String> rating) {
        return rating.stream().skip(1).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
