package org.saphan.cluster.intakeimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.MEMBERS;
import static org.saphan.cluster.intakeimport.Intakes.body;
import static org.saphan.cluster.intakeimport.Intakes.imports;
import static org.saphan.cluster.intakeimport.Intakes.item;
import static org.saphan.cluster.intakeimport.Intakes.outcomes;
import static org.saphan.cluster.intakeimport.Intakes.path;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.cluster.Chain;
import org.saphan.journal.known.KnownRows;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-14")
class IntakesAtOnceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Inject
    KnownRows rows;

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
    }

    @Test
    void takesAThousandAtOnce() {
        var items = IntStream.range(0, 1000)
                .mapToObj(each -> item(Map.of("smeRef", "SME-54-" + (1000 + each))))
                .toList();

        var answers = DRIVER.post(path(cluster), body(items)).ok();

        assertThat(answers.at("created").asInt()).isEqualTo(1000);
        assertThat(DRIVER.post(path(cluster), body(items)).ok().at("unchanged").asInt())
                .isEqualTo(1000);
    }

    @Test
    void knowsWhatCameLongBeforeInTheSameImport() {
        var items = new ArrayList<>(IntStream.range(0, 120)
                .mapToObj(each -> item(Map.of("smeRef", "SME-55-" + (1000 + each))))
                .toList());
        var again = new HashMap<>(items.getFirst());
        again.put("baselineEmployees", 14);
        items.add(again);

        var answers = DRIVER.post(path(cluster), body(items)).ok();

        assertThat(answers.text("items.120.outcome")).isEqualTo("CHANGED");
        var member = answers.text("items.0.membershipId");
        assertThat(answers.text("items.120.membershipId")).isEqualTo(member);
        var moved = Map.of("tier", "UPSTREAM", "reason", "Grows its own fruit now.");
        DRIVER.put(MEMBERS + "/" + member + "/tier", Chain.read(member).etag(), moved)
                .ok();
        assertThat(outcomes(imports(cluster, again))).containsExactly("UNCHANGED");
    }

    @Test
    void makesOneMembershipWhenTwoComeAtOnce() throws Exception {
        var items = IntStream.range(0, 20)
                .mapToObj(each -> item(Map.of("smeRef", "SME-53-" + (1000 + each))))
                .toList();
        Callable<Answer> attempt = () -> DRIVER.post(path(cluster), body(items)).ok();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(List.of(attempt, attempt, attempt))) {
                assertThat(each.get().at("refused").asInt()).isZero();
            }
        }
        assertThat(DRIVER.get(Chain.members(cluster) + "?limit=100").ok().at("items"))
                .hasSize(20);
    }

    @Test
    @Tag("refuses")
    void countsNothingWhenAnotherClusterTakesTheReferenceAtThatMoment() throws Exception {
        var first = item(Map.of("smeRef", "SME-52-0412"));
        var second = item(Map.of("smeRef", "SME-52-0413"));
        var elsewhere = Chain.smeOn(Chain.proposed(), "UPSTREAM");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = QuarkusTransaction.requiringNew().call(() -> {
                record(second.get("externalReference"), elsewhere);
                var answer = threads.submit(() -> DRIVER.post(path(cluster), body(List.of(first, second))));
                Eventually.until(() -> assertThat(rows.list(
                                "select 1 from pg_stat_activity where wait_event = 'transactionid'", row -> true))
                        .isNotEmpty());
                return answer;
            });
            // Not `refused`, which asks once more in Thai, when the moment has passed.
            assertThat(waiting.get().status(409).text("code")).isEqualTo("EXTERNAL_REFERENCE_IN_USE");
        }
        assertThat(DRIVER.get(Chain.members(cluster)).ok().at("items")).isEmpty();
    }

    private void record(Object reference, String member) {
        rows.write(
                "insert into intake_record (id, source, external_reference, membership_id, digest, version)"
                        + " values (uuidv7(), 'SME_CONNEXT', ?, ?, '', 0)",
                List.of(UUID.fromString(member)),
                (row, id) -> {
                    row.setObject(1, reference);
                    row.setObject(2, id);
                });
    }
}
