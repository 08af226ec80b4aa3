package org.saphan.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalProvider.class, scope = TestResourceScope.GLOBAL)
@Tag("refuses")
class AdmissionFaultsTest {

    private static final Map<String, String> REASON = Map.of("reason", "Asked for in error.");

    @AfterEach
    void providerWorks() {
        Applicant.provider("WORKS");
    }

    @Test
    void changesNothingWhileTheProviderIsAway() {
        var asked = Applicant.another().asks().approved();
        Applicant.provider("AWAY");

        var answer = asked.collects();

        answer.refused(503, "PROVIDER_AWAY");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(asked.follows().ok().text("state")).isEqualTo("APPROVED");
        Applicant.provider("WORKS");
        asked.collects().created();
    }

    @Test
    void saysThatTheProviderRefuses() {
        var asked = Applicant.another().asks().approved();
        Applicant.provider("REFUSES");

        asked.collects().refused(503, "PROVIDER_REFUSED");

        assertThat(asked.follows().ok().text("state")).isEqualTo("APPROVED");
    }

    @Test
    void doesNotWaitForAProviderThatDoesNotAnswer() {
        var asked = Applicant.another().asks().approved();
        Applicant.provider("WAITS");

        asked.collects().status(503);

        Applicant.provider("GO");
        assertThat(asked.follows().ok().text("state")).isEqualTo("APPROVED");
    }

    @Test
    void deletesTheClientAgainWhenTheRequestWasRefusedMeanwhile() throws Exception {
        var asked = Applicant.another().asks().approved();
        Applicant.provider("WAITS");
        var collecting = CompletableFuture.supplyAsync(asked::collects);
        Eventually.until(() -> assertThat(collecting.isDone()).isFalse());

        asked.decide("refusal", REASON).ok();
        Applicant.provider("GO");

        assertThat(collecting.get(10, TimeUnit.SECONDS).status()).isIn(409, 412);
        assertThat(asked.follows().ok().text("state")).isEqualTo("REFUSED");
        Eventually.until(() -> assertThat(Applicant.clients())
                .noneMatch(each -> each.startsWith(asked.applicant().agency() + "-")));
    }

    @Test
    void handsCredentialsOutToOneOfManyAtOnce() throws Exception {
        var asked = Applicant.another().asks().approved();

        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = threads.invokeAll(Collections.<Callable<Answer>>nCopies(16, asked::collects)).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();
        }

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(Applicant.clients())
                .filteredOn(each -> each.startsWith(asked.applicant().agency() + "-"))
                .hasSize(1);
    }

    @Test
    void takesFewRequestsForOneAgencyAtOnce() throws Exception {
        var applicant = Applicant.another();

        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(Collections.<Callable<Answer>>nCopies(6, () -> applicant.asks(applicant.content())))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(each -> each.status() == 201).hasSize(3);
        applicant.asks(applicant.content()).refused(429, "TOO_MANY_OPEN_REQUESTS");
    }
}
