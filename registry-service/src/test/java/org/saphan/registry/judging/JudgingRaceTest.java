package org.saphan.registry.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.judging.Scoring.inProvince;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.application.Entries;
import org.saphan.registry.opcround.Rounds;
import org.saphan.registry.panel.Committees;

@QuarkusTest
@WithTestResource(Bench.class)
class JudgingRaceTest {

    @Test
    void countsAMemberOnceHoweverManyTryAtOnce() throws Exception {
        var year = Rounds.open();
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        Rounds.step(year, "provincial-judging").ok();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(each -> () -> inProvince(province, application, "M-1", "28", "22"))
                    .toList();
            var won = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(201, 409);
                won += answer.get().status() == 201 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(Api.as("CDD")
                        .get("/registry/v1/panels/" + province + "/scores?application=" + application)
                        .ok()
                        .at("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void isDecidedByTheStewardOnce() throws Exception {
        var year = Rounds.open();
        var application = Entries.endorsed(year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        Rounds.step(year, "provincial-judging").ok();
        inProvince(province, application, "M-1", "28", "22").created();
        var path = "/registry/v1/applications/" + application + "/provincial-decision";
        var etag = Entries.read(application).etag();
        Api.as("DIP").put(path, etag).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").put(path, null).refused(428, "PRECONDITION_REQUIRED");

        try (var pool = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(each -> () -> Api.as("CDD").put(path, etag))
                    .toList();
            var won = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(200, 412);
                won += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }
}
