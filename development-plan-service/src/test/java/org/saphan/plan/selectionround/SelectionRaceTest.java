package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.Crowd;
import org.saphan.plan.Programmes;
import org.saphan.plan.Rounds;

/// Two hundred who select, leave, decide and promote, two dozen at a time: no province ever has more than its places.
@QuarkusTest
@WithTestResource(Bench.class)
class SelectionRaceTest {

    private static final List<String> PROVINCES = List.of("40", "41", "42", "44");
    private static final int QUOTA = 2;

    /// More than the service has connections, not so many that one would wait for seconds.
    private static final int AT_ONCE = 24;

    /// Done, lost the race for a place or a version, or told to come again.
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 409, 412, 503);

    private static final String MOST = """
            select coalesce(max(holders), 0) from (select count(*) holders from enrolment
            where programme_code = ? and state in ('SELECTED', 'ENROLLED', 'GRADUATED') group by province_code) held""";

    private static final String SHARED = """
            select count(*) from (select from enrolment where programme_code = ? and place is not null
            group by province_code, place having count(*) > 1 or place > 2) shared""";

    @Inject
    KnownRows rows;

    @Test
    @Tag("S1-08")
    @Tag("P7")
    @Tag("refuses")
    void noProvinceEverExceedsItsQuota() throws Exception {
        var programme = Rounds.programme();
        var covered = Rounds.open(programme, "40", "41");
        var later = Rounds.open(programme, "42", "44");
        var groups =
                PROVINCES.stream().map(each -> Crowd.ready(programme, each, 30)).toList();
        Rounds.decide(covered, true).ok();
        var first = List.of(
                groups.get(0).get(0),
                groups.get(0).get(1),
                groups.get(1).get(0),
                groups.get(1).get(1));
        var tasks = new ArrayList<Callable<Answer>>();
        groups.forEach(province -> province.stream().skip(2).forEach(each -> tasks.add(() -> select(programme, each))));
        first.forEach(each -> tasks.add(() -> Rounds.withdraw(Rounds.enrolment(programme, each))));
        groups.forEach(province -> province.stream().skip(10).forEach(each -> tasks.add(() -> leave(programme, each))));
        tasks.add(() -> Rounds.decide(later, true));
        for (var each : List.of("40", "41", "42")) {
            tasks.add(() -> promote(covered, each));
        }
        assertThat(tasks).hasSizeGreaterThanOrEqualTo(200);
        Collections.shuffle(tasks, new Random(152));

        var statuses = new ArrayList<Integer>();
        var most = storm(programme, tasks, statuses);

        assertThat(most).isEqualTo(QUOTA);
        assertThat(statuses).isSubsetOf(EXPECTED).contains(200);
        assertThat(number(SHARED, programme)).isZero();
        assertThat(number(MOST, programme)).isEqualTo(QUOTA);
        assertThat(Api.as("CDD")
                        .get(Rounds.path(covered) + "/verification")
                        .ok()
                        .at("same")
                        .asBoolean())
                .isTrue();
    }

    /// Runs them all, and watches meanwhile.
    ///
    /// @return the most places that were ever taken in a province
    private long storm(String programme, List<Callable<Answer>> tasks, List<Integer> statuses) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE);
                var watcher = Executors.newSingleThreadExecutor()) {
            var watch = watcher.submit(() -> {
                var most = number(MOST, programme);
                while (!over.get()) {
                    most = Math.max(most, number(MOST, programme));
                }
                return most;
            });
            try {
                for (var each : threads.invokeAll(tasks)) {
                    statuses.add(each.get().status());
                }
            } finally {
                over.set(true);
            }
            return watch.get();
        }
    }

    private static Answer select(String programme, UUID group) {
        return Programmes.selects(programme, group);
    }

    /// Leaves when it has a place by now; else tries for one.
    private static Answer leave(String programme, UUID group) {
        var enrolment = Rounds.enrolment(programme, group);
        return enrolment.isEmpty() ? select(programme, group) : Rounds.withdraw(enrolment);
    }

    private static Answer promote(Answer round, String province) {
        return Api.as("OSMEP")
                .put(Rounds.path(round) + "/promotion", Rounds.read(round).etag(), Map.of("provinceCode", province));
    }

    private long number(String sql, String programme) {
        return rows.first(sql, row -> row.getLong(1), programme).orElse(0L);
    }
}
