package org.saphan.registry.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches an index of 1,000,000 invented entrepreneurs, page after page, and counts by facet. It is no test: run it
/// with `-Dtest=SearchBenchmark`. The limit is 30 ms for any page, in the same run on the same machine.
class SearchBenchmark {

    private static final int ROWS = Integer.getInteger("saphan.benchmark.rows", 1_000_000);
    private static final int PAGE = 51;
    private static final int PAGES = 40;
    private static final int ROUNDS = 3;

    private static final List<String> CRAFTS = List.of(
            "ทอผ้า",
            "จักสาน",
            "ขนมไทย",
            "น้ำพริก",
            "ผ้าไหม",
            "สมุนไพร",
            "แปรรูปอาหาร",
            "เครื่องปั้นดินเผา",
            "แม่บ้านเกษตรกร",
            "เลี้ยงผึ้ง",
            "ปลาร้า",
            "กล้วยตาก",
            "หัตถกรรม",
            "ตัดเย็บเสื้อผ้า",
            "ข้าวกล้อง",
            "ดอกไม้ประดิษฐ์");
    private static final List<String> PLACES = List.of(
            "หนอง", "โคก", "ท่า", "ดอน", "นา", "ห้วย", "บาง", "สัน", "คลอง", "ป่า", "เขา", "ลำ", "โพธิ์", "บึง", "ทุ่ง",
            "แม่", "กุด", "ดง", "ศรี", "วัง", "ไทร", "บ่อ", "บัว", "สูง", "ทราย", "ดี", "พลับ", "ทอง", "ยาง", "ไผ่",
            "แก้ว", "คำ");

    /// Common and rare words, mistakes, several words, both scripts.
    private static final List<String> TEXTS = List.of(
            "กลุ่มแม่บ้านเกษตรกร",
            "ทอผ้า",
            "ทอผา บ้านหนองบัว",
            "แม่บ้าน",
            "ขนมไทยหนองบัวพัฒนา",
            "หนองบัว ผ้าไหม",
            "สมุนไพร พัฒนา",
            "จักสานบ้านดงไผ่",
            "บ้าน",
            "ทอง",
            "Fictitious Group 123456");

    private static final Map<SearchField, String> FILTERS =
            Map.of(SearchField.PROVINCE, "24", SearchField.KIND, "COMMUNITY_GROUP", SearchField.CATEGORY, "FOOD");
    private static final Set<SearchField> FACETS =
            EnumSet.of(SearchField.PROVINCE, SearchField.CATEGORY, SearchField.KIND, SearchField.STARS);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2569);

    @TempDir
    @Nullable Path folder;

    @Test
    void printsTimesOfPages() {
        try (var index = new RegisterIndex(Objects.requireNonNull(folder))) {
            var start = System.nanoTime();
            fill(index);
            System.out.printf(
                    "%n%,d entrepreneurs indexed in %d s%n",
                    ROWS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            for (int round = 1; round < ROUNDS; round++) {
                measure(index); // warms up
            }
            print(measure(index));
        }
    }

    private record Times(List<Long> first, List<Long> pages, List<Long> filtered, List<Long> facets) {}

    private static Times measure(RegisterIndex index) {
        var times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var text : TEXTS) {
            var sought = new Sought(text, Map.of());
            turn(index, sought, times.first, times.pages);
            turn(index, new Sought(text, FILTERS), times.filtered, times.filtered);
            var start = System.nanoTime();
            index.counts(sought, FACETS);
            times.facets.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void turn(RegisterIndex index, Sought sought, List<Long> first, List<Long> later) {
        RankedHit after = null;
        for (int page = 0; page < PAGES; page++) {
            var start = System.nanoTime();
            var hits = index.best(sought, after, PAGE);
            (page == 0 ? first : later).add(System.nanoTime() - start);
            if (hits.size() < PAGE) {
                return;
            }
            after = hits.get(PAGE - 2);
        }
    }

    private static void print(Times times) {
        System.out.printf("%-40s %8s %8s %8s%n", "ms", "p50", "p99", "most");
        print("first page of a text", times.first);
        print("pages 2 to " + PAGES, times.pages);
        print("pages with three filters", times.filtered);
        print("counts by four facets", times.facets);
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf("%-40s %8.1f %8.1f %8.1f%n", what, millis(nanos, 0.5), millis(nanos, 0.99), millis(nanos, 1));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size()))) / 1e6;
    }

    private void fill(RegisterIndex index) {
        var batch = new ArrayList<IndexedEntrepreneur>();
        for (int each = 0; each < ROWS; each++) {
            batch.add(entrepreneur(each));
            if (batch.size() == 1_000 || each == ROWS - 1) {
                index.put(batch);
                batch.clear();
            }
        }
        index.refresh();
    }

    private IndexedEntrepreneur entrepreneur(int serial) {
        var province = 10 + random.nextInt(77);
        var terms = new EnumMap<SearchField, List<String>>(SearchField.class);
        terms.put(SearchField.PROVINCE, List.of(Integer.toString(province)));
        terms.put(SearchField.KIND, List.of(random.nextInt(2) == 0 ? "COMMUNITY_GROUP" : "SINGLE_OWNER"));
        terms.put(SearchField.CATEGORY, List.of(random.nextInt(3) == 0 ? "FOOD" : "FABRIC_APPAREL"));
        if (random.nextInt(5) == 0) {
            terms.put(SearchField.STARS, List.of("2553:" + (1 + random.nextInt(5))));
        }
        return new IndexedEntrepreneur(
                new UUID(0x0190_0000_0000_7000L + ((long) serial << 16), random.nextLong()),
                List.of(name(), "Fictitious Group " + serial),
                List.of(any(CRAFTS) + any(PLACES), any(CRAFTS)),
                terms);
    }

    private String name() {
        var place = random.nextInt(5) == 0 ? "" : "บ้าน" + any(PLACES) + any(PLACES);
        return "กลุ่ม" + any(CRAFTS) + place + (random.nextInt(3) == 0 ? "พัฒนา" : "");
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
