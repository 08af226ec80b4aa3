package org.saphan.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class RevisionRaceTest {

    @Test
    @Tag("S1-09")
    @Tag("refuses")
    void ofManyAtOnceOneRevisionIsBegun() throws Exception {
        var plan = Journeys.selected().approved("10");
        var begin = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(each -> () -> Revision.begin(each % 2 == 0 ? "DIP" : "CDD", plan))
                .toList();
        assertThat(statuses(begin)).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    @Tag("S1-15")
    void noMoneyIsCommittedPastARevisionApprovedAtTheSameMoment() throws Exception {
        var plan = Journeys.selected().approved("1000");
        var revision = Revision.of(plan);
        revision.rewrite(List.of(revision.kept("budget", new BigDecimal("400")))).ok();
        revision.submit().ok();
        var commits = Stream.<Callable<Answer>>generate(() -> () -> plan.commit("200"))
                .limit(5);
        var all = Stream.concat(commits, Stream.<Callable<Answer>>of(revision::approve))
                .toList();
        statuses(all);
        var committed = plan.read().at("activities.0.budget").decimalValue();
        var made = org.saphan.bench.Api.as("DIP").get(plan.commitments()).ok().at("items").findValues("amount").stream()
                .map(each -> each.decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(made).isLessThanOrEqualTo(committed);
    }

    private static List<Integer> statuses(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .collect(Collectors.toList());
        }
    }
}
