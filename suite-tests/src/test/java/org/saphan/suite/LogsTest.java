package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;

/// What the programs write: JSON that a collector of logs understands, and nothing in it of a person who was asked
/// about, however wrongly.
class LogsTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";
    private static final String NUMBER = "1101700203451";
    private static final String PHONE = "0812345678";
    private static final String NAME = "Somchai-Jaidee";
    private static final String HOUSE = "9999-77";
    private static final String PERSON = """
            {"kind": "SINGLE_OWNER", "nameTh": "สมชายใจดีมาก", "nameEn": "%s", "nationalId": "%s", "phone": "%s",
             "address": {"houseNo": "%s", "subdistrictCode": "240112"}, "registrationYearBE": "soon"
            """.formatted(NAME, NUMBER, PHONE, HOUSE);

    private final Suite suite = Suite.running();
    private final String token = Agencies.tokenOf("CDD");

    @Test
    void nothingOfAPersonIsInThem() {
        for (var address : List.of(suite.address(), suite.addressOf(Member.REGISTRY))) {
            Stream.of("}", "}}", ", \"" + NAME + "\": \"" + NUMBER + "\"}", "")
                    .forEach(end -> to(address, token).body(PERSON + end).post(ENTREPRENEURS));
            to(address, token).get(ENTREPRENEURS + "/" + NUMBER + "?phone=" + PHONE);
            to(address, token).get(ENTREPRENEURS + "?" + NAME + "=" + NUMBER);
            to(address, token).get("/registry/v1/" + NAME + "/" + NUMBER);
            to(address, token + "x").get(ENTREPRENEURS);
            to(address, NUMBER + "." + NAME + "." + PHONE).get(ENTREPRENEURS);
        }
        var last = "last-" + UUID.randomUUID().toString().substring(0, 8);
        to(suite.address(), token).header("X-Request-Id", last).get(ENTREPRENEURS);

        awaitLineOf(last);
        assertThat(suite.workplace().logLines())
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(
                                NUMBER, PHONE, NAME, "สมชายใจดีมาก", HOUSE, token.substring(token.length() - 40)));
    }

    @Test
    void aLineNamesItsRequestAndItsTrace() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var request = "seen-" + UUID.randomUUID().toString().substring(0, 8);
        to(suite.address(), token)
                .header("X-Request-Id", request)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                .get(ENTREPRENEURS);

        var line = awaitLineOf(request);
        assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace);
        assertThat(line.path("service").asText()).isEqualTo("gateway");
        assertThat(line.path("message").asText()).startsWith("GET /registry/v1/entrepreneurs 200 agency=CDD");
        assertThat(line.path("timestamp").asText()).startsWith("20");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
    }

    private JsonNode awaitLineOf(String request) {
        Eventually.isTrue(
                "a line of " + request, () -> linesOf(request).findAny().isPresent());
        return linesOf(request).findAny().orElseThrow();
    }

    private Stream<JsonNode> linesOf(String request) {
        return suite.workplace()
                .logLines()
                .filter(line -> line.startsWith("{") && line.contains(request))
                .map(Json::tree)
                .filter(line -> line.at("/mdc/requestId").asText().equals(request));
    }

    private static RequestSpecification to(String address, String bearer) {
        return RestAssured.given()
                .baseUri(address.substring(0, address.lastIndexOf(':')))
                .port(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)))
                .header("Authorization", "Bearer " + bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Purpose", NAME)
                .contentType("application/json");
    }
}
