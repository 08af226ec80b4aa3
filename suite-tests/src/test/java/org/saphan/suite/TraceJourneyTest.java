package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.common.v1.KeyValue;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;

/// One trace leads through everything that a request causes, and tells nothing of anybody.
class TraceJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CALLER = "00f067aa0ba902b7";
    private static final Set<String> ATTRIBUTES = Set.of(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "url.path",
            "saphan.route",
            "saphan.agency",
            "messaging.system",
            "messaging.destination.name",
            "messaging.batch.message_count");

    private final Suite suite = Suite.running();
    private final String trace = UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "0000000000000001";

    @Test
    void aRegistrationLeadsFromTheGatewayOverKafkaIntoMarketingsCopy() {
        suite.agency("CDD")
                .header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                .post("/registry/v1/entrepreneurs", Register.newGroup("กลุ่มสมมุติของรอยทาง", Register.SOTHON))
                .created();

        Eventually.within(
                PATIENCE,
                () -> assertThat(suite.spans().of(trace))
                        .extracting(SpanCollector.Told::name)
                        .contains(
                                "gateway: POST registry",
                                "registry-service: POST /registry/v1/entrepreneurs",
                                "registry-service: publish registry.entrepreneur.v1",
                                "marketing-service: learn registry.entrepreneur.v1"));
        var gateway = told("gateway: POST registry");
        var service = told("registry-service: POST /registry/v1/entrepreneurs");
        assertThat(gateway.parent()).isEqualTo(CALLER);
        assertThat(service.parent()).isEqualTo(gateway.id());
        assertThat(told("registry-service: publish registry.entrepreneur.v1").parent())
                .isEqualTo(service.id());
        assertThat(told("marketing-service: learn registry.entrepreneur.v1").parent())
                .isEqualTo(service.id());
    }

    @Test
    void whatNamesAPersonIsInNoSpan() {
        var person = "1101700203451";
        suite.agency("CDD")
                .header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                .get("/registry/v1/entrepreneurs/" + person + "?phone=0812345678&name=Somchai");

        Eventually.within(PATIENCE, () -> assertThat(suite.spans().of(trace)).hasSizeGreaterThanOrEqualTo(2));
        assertThat(suite.spans().all()).allSatisfy(each -> {
            assertThat(each.attributes().map(KeyValue::getKey)).isSubsetOf(ATTRIBUTES);
            assertThat(each.name() + each.attributes().toList()).doesNotContain(person, "0812345678", "Somchai", "?");
        });
    }

    private SpanCollector.Told told(String name) {
        return suite.spans().of(trace).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
