package org.saphan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.known.registry.KnownEntrepreneurs;
import org.saphan.plan.known.registry.KnownRatings;

/// Plays the register: tells on its topics, and waits until this service knows.
public final class Register {

    private static final TopicWriter CDD = TopicWriter.of("registry", "CDD");
    private static final Map<UUID, Long> SEQUENCES = new ConcurrentHashMap<>();

    private Register() {}

    /// The 77 provinces, of which 38 exists since 23 March 2554 (2011).
    public static void tellsProvinces() {
        var areas = CDI.current().select(KnownAreas.class).get();
        if (areas.provincesOn(LocalDate.of(2020, 1, 1)).size() == 77) {
            return;
        }
        provinces().forEach(Register::tellsProvince);
        Eventually.until(
                () -> assertThat(areas.provincesOn(LocalDate.of(2020, 1, 1))).hasSize(77));
    }

    private static Stream<String> provinces() {
        return Stream.of("10-27", "30-49", "50-58", "60-67", "70-77", "80-86", "90-96")
                .map(range -> range.split("-"))
                .flatMap(range -> IntStream.rangeClosed(Integer.parseInt(range[0]), Integer.parseInt(range[1]))
                        .mapToObj(String::valueOf));
    }

    private static void tellsProvince(String code) {
        var area = Map.of(
                "code",
                code,
                "level",
                "PROVINCE",
                "nameTh",
                "จังหวัด " + code,
                "nameEn",
                "Province " + code,
                "validFrom",
                code.equals("38") ? "2011-03-23" : "1997-01-01");
        CDD.publish("registry.area.entered.v1", code, 0, area);
    }

    /// A registered community group.
    public static UUID group(String province) {
        return entrepreneur("COMMUNITY_GROUP", province);
    }

    public static UUID entrepreneur(String kind, String province) {
        var id = UUID.randomUUID();
        tells(id, kind, "REGISTERED", province, Instant.parse("2009-03-01T00:00:00Z"));
        return id;
    }

    /// A registered community group with one product of five stars in round 2553.
    public static UUID fiveStarGroup(String province) {
        var id = group(province);
        rates(id, 2553, 5);
        return id;
    }

    /// Tells where an entrepreneur stands now.
    public static void tells(UUID id, String kind, String status, String province, Instant since) {
        tells(verb(status), id, kind, status, province, since, Map.of());
    }

    /// Merges a group into another.
    public static void merges(UUID loser, UUID winner) {
        tellsMerge("merged", loser, "DEREGISTERED", Map.of("mergedInto", winner));
    }

    /// Takes the merge of a group back.
    public static void unmerges(UUID loser) {
        tellsMerge("unmerged", loser, "REGISTERED", Map.of());
    }

    private static void tellsMerge(String verb, UUID loser, String status, Map<String, ?> more) {
        tells(verb, loser, "COMMUNITY_GROUP", status, "24", Instant.parse("2009-03-01T00:00:00Z"), more);
    }

    /// Has the copy of the entrepreneurs built anew from all that was ever told, and waits until this one is known
    /// again.
    public static void repeats(UUID id) {
        Api.as("DIP").put("/plan/v1/known/entrepreneur/rebuild", null).status(202);
        awaits(id, SEQUENCES.getOrDefault(id, 0L));
    }

    /// Erases an entrepreneur.
    public static void erases(UUID id) {
        var sequence = SEQUENCES.merge(id, 0L, (before, _) -> before + 1);
        CDD.erase("registry.entrepreneur.erased.v1", id, sequence);
        var entrepreneurs = CDI.current().select(KnownEntrepreneurs.class).get();
        Eventually.until(() -> assertThat(entrepreneurs.find(id)).isEmpty());
    }

    private static void tells(
            String verb, UUID id, String kind, String status, String province, Instant since, Map<String, ?> more) {
        var sequence = SEQUENCES.merge(id, 0L, (before, _) -> before + 1);
        var state = new HashMap<String, Object>(Map.of(
                "entrepreneurId",
                id,
                "otopRegistrationNo",
                "OTOP-" + province + "01-2552-00001",
                "kind",
                kind,
                "status",
                status,
                "nameTh",
                "กลุ่มตัวอย่าง",
                "subdistrictCode",
                province + "0101",
                "districtCode",
                province + "01",
                "provinceCode",
                province,
                "registrationYearBE",
                2552));
        state.put("statusSince", since.toString());
        state.put("journeyStage", "OTOP");
        state.putAll(more);
        CDD.publish("registry.entrepreneur." + verb + ".v1", id, sequence, state);
        awaits(id, sequence);
    }

    private static void awaits(UUID id, long sequence) {
        var entrepreneurs = CDI.current().select(KnownEntrepreneurs.class).get();
        Eventually.until(() -> assertThat(entrepreneurs.find(id))
                .hasValueSatisfying(known -> assertThat(known.sequence()).isEqualTo(sequence)));
    }

    private static String verb(String status) {
        return status.toLowerCase(java.util.Locale.ROOT);
    }

    /// An announced rating of a new product of the entrepreneur.
    public static UUID rates(UUID entrepreneur, int round, int stars) {
        var rating = UUID.randomUUID();
        var product = UUID.randomUUID();
        tellsRating(rating, product, entrepreneur, round, stars, true, null);
        var ratings = CDI.current().select(KnownRatings.class).get();
        Eventually.until(() ->
                assertThat(ratings.of(entrepreneur)).anyMatch(each -> each.id().equals(rating)));
        return rating;
    }

    /// Tells of a rating that does not count yet, or no longer.
    public static void tellsRating(
            UUID rating, UUID product, UUID entrepreneur, int round, int stars, boolean announced, UUID supersededBy) {
        var sequence = SEQUENCES.merge(rating, 0L, (before, _) -> before + 1);
        var state = new HashMap<String, Object>(Map.of(
                "ratingId", rating,
                "productId", product,
                "entrepreneurId", entrepreneur,
                "roundYearBE", round,
                "total", 91.5,
                "stars", stars,
                "announced", announced));
        if (supersededBy != null) {
            state.put("supersededBy", supersededBy);
        }
        CDD.publish(
                supersededBy == null ? "registry.rating.given.v1" : "registry.rating.superseded.v1",
                rating,
                sequence,
                state);
    }

    /// A rating of five stars in round 2553 and its product go to another entrepreneur.
    public static void transfers(UUID rating, UUID winner) {
        var sequence = SEQUENCES.merge(rating, 0L, (before, _) -> before + 1);
        var state = Map.of(
                "ratingId",
                rating,
                "productId",
                UUID.randomUUID(),
                "entrepreneurId",
                winner,
                "roundYearBE",
                2553,
                "total",
                91.5,
                "stars",
                5,
                "announced",
                true);
        CDD.publish("registry.rating.transferred.v1", rating, sequence, state);
        var ratings = CDI.current().select(KnownRatings.class).get();
        Eventually.until(
                () -> assertThat(ratings.of(winner)).anyMatch(each -> each.id().equals(rating)));
    }

    public static List<String> codesOf77() {
        return provinces().toList();
    }
}
