package org.saphan.local.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The invented national register: writes the files that CDD imports, and names whom the demonstration puts forward.
public final class DemoRegister {

    public static final int ENTREPRENEURS = Producers.COUNT;
    public static final int PRODUCTS = Producers.PRODUCTS;

    /// The day on which the first programme reads its set of provinces (S1-08): 76 units, Bueng Kan is none of them.
    private static final LocalDate PROVINCE_SET_AS_OF = LocalDate.of(2010, 9, 30);

    private static final String BUENG_KAN = "38";
    private static final int PLACES_PER_PROVINCE = 2;
    private static final List<String> RATING_HEADER = List.of("productExternalNo", "scoreA", "scoreB", "scoreC");

    private final Subdistricts subdistricts;
    private final List<Producer> producers;
    private final Favourites favourites;

    private DemoRegister(Subdistricts subdistricts) {
        this.subdistricts = subdistricts;
        this.producers = Producers.livingIn(subdistricts);
        this.favourites = Favourites.among(producers);
    }

    /// @param areas the table of administrative areas, `deploy/reference/areas.csv`
    /// @throws IOException when the table cannot be read
    public static DemoRegister over(Path areas) throws IOException {
        return new DemoRegister(Subdistricts.read(areas));
    }

    public void writeEntrepreneurs(OutputStream out) throws IOException {
        try (var csv = new CsvStream(out, EntrepreneurRow.HEADER)) {
            for (var producer : producers) {
                csv.write(EntrepreneurRow.of(producer));
            }
        }
    }

    public void writeProducts(OutputStream out) throws IOException {
        try (var csv = new CsvStream(out, ProductRow.HEADER)) {
            for (var producer : producers) {
                for (var ordinal = 0; ordinal < producer.products(); ordinal++) {
                    csv.write(ProductRow.of(producer, ordinal));
                }
            }
        }
    }

    public void writeRatings(OpcRound round, OutputStream out) throws IOException {
        try (var csv = new CsvStream(out, RATING_HEADER)) {
            for (var producer : producers) {
                if (favourites.shinesIn(round, producer)) {
                    csv.write(rating(producer, round, round.fiveStarScoreOf(producer)));
                } else if (round.isEnteredBy(producer)) {
                    csv.write(rating(producer, round, round.scoreOf(producer)));
                }
            }
        }
    }

    /// In the order of the provinces of BE 2553, two for the places of each and one too many.
    public List<ProvinceCandidates> candidates() {
        return subdistricts.provincesOn(PROVINCE_SET_AS_OF).stream()
                .map(this::candidatesOf)
                .toList();
    }

    /// Five-star groups whose address lies today in a province that the programme's set does not have (T1).
    public List<Candidate> outsideTheProvinceSet() {
        return favourites.in(BUENG_KAN);
    }

    private ProvinceCandidates candidatesOf(String provinceCode) {
        var groups = favourites.in(provinceCode);
        return new ProvinceCandidates(
                provinceCode, groups.subList(0, PLACES_PER_PROVINCE), groups.get(PLACES_PER_PROVINCE));
    }

    private static List<String> rating(Producer producer, OpcRound round, Score score) {
        return List.of(
                producer.productNo(round.productOrdinal()),
                Score.points(score.a()),
                Score.points(score.b()),
                Score.points(score.c()));
    }
}
