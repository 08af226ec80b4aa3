package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class RectificationTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void putsTheRightNumberInThePlaceOfTheWrongOne() {
        var entry = Register.group();
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        var right = Register.nationalId();

        Api.as("CDD").put(numberOf(created), created.etag(), correction(right)).ok();

        var read = Api.as("CDD").forPurpose("check").get(pathOf(created)).ok();
        assertThat(read.text("nationalId")).isEqualTo(right);
        Api.as("CDD").post(ENTREPRENEURS, entry).created();
    }

    @Test
    void keepsTheRulesOfAFirstRegistration() {
        var taken = Register.group();
        Api.as("CDD").post(ENTREPRENEURS, taken).created();
        var created = Register.registered();

        Api.as("CDD")
                .put(numberOf(created), created.etag(), correction((String) taken.get("nationalId")))
                .refused(409, "ALREADY_REGISTERED");
        Api.as("CDD")
                .put(numberOf(created), created.etag(), correction("1000000000001"))
                .refused(422, "INVALID_IDENTIFICATION");
        Api.as("DIP")
                .put(numberOf(created), created.etag(), correction(Register.nationalId()))
                .refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .put(numberOf(created), created.etag(), Map.of("reason", "no number"))
                .refused(400, "INVALID_REQUEST")
                .violating("REQUIRED");
    }

    @Test
    void amendsNobodyToACodeThatSomebodyElseHas() {
        var taken = Register.group(
                "communityEnterpriseCode", "3" + Register.nationalId().substring(2));
        Api.as("CDD").post(ENTREPRENEURS, taken).created();
        var created = Register.registered();

        Api.as("CDD")
                .patch(
                        pathOf(created),
                        created.etag(),
                        Map.of("communityEnterpriseCode", taken.get("communityEnterpriseCode")))
                .refused(409, "ALREADY_REGISTERED");
    }

    @Test
    void givesANumberToOneOfTwoAtOnce() throws Exception {
        var number = correction(Register.nationalId());
        var both = List.of(Register.registered(), Register.registered());
        try (var pool = Executors.newFixedThreadPool(2)) {
            var calls = both.stream()
                    .<Callable<Answer>>map(each -> () -> Api.as("CDD").put(numberOf(each), each.etag(), number))
                    .toList();
            var answers = pool.invokeAll(calls);

            assertThat(Stream.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    private static Map<String, String> correction(String number) {
        return Map.of("nationalId", number, "reason", "two digits were exchanged");
    }

    private static String pathOf(Answer created) {
        return ENTREPRENEURS + "/" + created.id();
    }

    private static String numberOf(Answer created) {
        return pathOf(created) + "/identification";
    }
}
