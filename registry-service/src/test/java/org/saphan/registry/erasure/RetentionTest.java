package org.saphan.registry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.journal.EventType;
import org.saphan.registry.Register;
import org.saphan.registry.personaldata.PersonalDataSettings;

@QuarkusTest
@WithTestResource(Bench.class)
class RetentionTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @Inject
    Erasures erasures;

    @Inject
    EraseDue eraseDue;

    @Inject
    ForgetAccesses forgetAccesses;

    @Inject
    PersonalDataSettings settings;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void erasesWhoWasRejectedAYearAgo() {
        var rejected = rejected();
        var left = deregistered();

        retentionAfter(364).run();
        Api.as("CDD").get(ENTREPRENEURS + "/" + rejected.id()).ok();
        retentionAfter(366).run();

        Api.as("CDD").get(ENTREPRENEURS + "/" + rejected.id()).refused(410, "ERASED");
        Api.as("CDD").get(ENTREPRENEURS + "/" + left.id()).ok();
        var event = Published.await("registry.entrepreneur.erased.v1", rejected.id());
        assertThat(event.headers()).doesNotContainKey("ce_agency");
    }

    @Test
    void erasesWhoLeftTenYearsAgoAndForgetsWhoSawIt() {
        var left = deregistered();
        var here = Register.registered();
        Api.as("DIP")
                .forPurpose("site visit")
                .get(ENTREPRENEURS + "/" + here.id())
                .ok();

        retentionAfter(3651).run();

        Api.as("CDD").get(ENTREPRENEURS + "/" + left.id()).refused(410, "ERASED");
        var log = Api.as("CDD")
                .get(ENTREPRENEURS + "/" + here.id() + "/access-log")
                .ok();
        assertThat(log.at("items")).isEmpty();
    }

    @Test
    void erasesOnceHoweverManyProcessesDo() throws Exception {
        var rejected = rejected();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var runs = IntStream.range(0, 4)
                    .mapToObj(each -> Executors.callable(retentionAfter(400)::run))
                    .toList();
            for (var run : pool.invokeAll(runs)) {
                run.get();
            }
        }
        Published.await("registry.entrepreneur.erased.v1", rejected.id());

        var events = database.createNativeQuery("select count(*) from journal where subject = ?1 and type = ?2")
                .setParameter(1, rejected.id())
                .setParameter(
                        2, EventType.parse("registry.entrepreneur.erased.v1").toString())
                .getSingleResult();
        assertThat(((Number) events).longValue()).isEqualTo(1);
        assertThat(erasures.require(UUID.fromString(rejected.id())).agency()).isNull();
    }

    private ApplyRetention retentionAfter(int days) {
        return new ApplyRetention(
                erasures, eraseDue, forgetAccesses, settings, Clock.offset(clock, Duration.ofDays(days)));
    }

    private static Answer rejected() {
        var created = Api.as("DIP").post(ENTREPRENEURS, Register.group()).created();
        Api.as("CDD")
                .put(ENTREPRENEURS + "/" + created.id() + "/rejection", created.etag(), Map.of("reason", "no site"))
                .ok();
        return created;
    }

    private static Answer deregistered() {
        var created = Register.registered();
        Api.as("CDD")
                .put(ENTREPRENEURS + "/" + created.id() + "/deregistration", created.etag(), Map.of("reason", "closed"))
                .ok();
        return created;
    }
}
