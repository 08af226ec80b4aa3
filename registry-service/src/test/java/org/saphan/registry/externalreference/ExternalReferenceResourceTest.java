package org.saphan.registry.externalreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ExternalReferenceResourceTest {

    @Inject
    EntityManager database;

    @Test
    void isGivenReplacedAndWithdrawnAndItsRowsStay() {
        var path = referenceOf(Register.registered(), "DIP");
        var given = Api.as("DIP").put(path, null, ref()).ok();

        var replaced = Api.as("CDD")
                .put(path, given.etag(), Map.of("ref", "second-" + path))
                .ok();
        assertThat(Api.as("DIP").get(path).ok().text("ref")).startsWith("second-");
        Api.as("DIP").delete(path, replaced.etag()).status(204);

        Api.as("DIP").get(path).refused(404, "NOT_FOUND");
        assertThat(rowsOf(path)).isEqualTo(2);
        Api.as("DIP").put(path, null, ref()).ok();
    }

    @Test
    void isItsAgencysAndTheStewardsOnly() {
        var path = referenceOf(Register.registered(), "DIP");
        var given = Api.as("DIP").put(path, null, ref()).ok();

        Api.as("DOAE").put(path, given.etag(), ref()).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("DOAE").delete(path, given.etag()).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isReplacedByWhoKnowsItOnly() {
        var path = referenceOf(Register.registered(), "DIP");
        var given = Api.as("DIP").put(path, null, ref()).ok();

        Api.as("DIP").put(path, null, ref()).refused(428, "PRECONDITION_REQUIRED");
        Api.as("DIP").put(path, given.etag(), ref()).ok();
        Api.as("DIP").put(path, given.etag(), ref()).refused(412, "PRECONDITION_FAILED");
    }

    @Test
    void standsForOneEntrepreneurUnderConcurrencyToo() throws Exception {
        var ref = ref();
        var both = Stream.of(Register.registered(), Register.registered())
                .<Callable<Answer>>map(each -> () -> Api.as("DIP").put(referenceOf(each, "DIP"), null, ref))
                .toList();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(both);

            assertThat(Stream.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
        Api.as("DIP").put(referenceOf(Register.registered(), "DIP"), null, ref).refused(409, "REFERENCE_TAKEN");
        Api.as("DOAE")
                .put(referenceOf(Register.registered(), "DOAE"), null, ref)
                .ok();
    }

    private long rowsOf(String path) {
        var id = UUID.fromString(path.split("/", -1)[4]);
        return ((Number)
                        database.createNativeQuery("select count(*) from external_reference where entrepreneur_id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                .longValue();
    }

    private static Map<String, String> ref() {
        return Map.of("ref", "R-" + UUID.randomUUID());
    }

    private static String referenceOf(Answer entrepreneur, String agency) {
        return "/registry/v1/entrepreneurs/" + entrepreneur.id() + "/external-references/" + agency;
    }
}
