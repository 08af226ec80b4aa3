package org.saphan.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.TopicWriter;
import org.saphan.journal.EventType;

@QuarkusTest
@WithTestResource(Bench.class)
@Order(Integer.MAX_VALUE)
class ContractsTest {

    private static final String THINGS = "/sample/v1/things";
    private static final String ENTERED = "sample.thing.entered.v1";
    private static final Path COMPILED = Path.of("target/test-classes");

    @TempDir
    Path folder;

    @BeforeEach
    void something() {
        var created = Api.as("CDD").post(THINGS, Map.of("name", "ไห")).created();
        Published.await(ENTERED, created.id());
    }

    @Test
    void aDocumentThatWasTakenOverIsKept() throws Exception {
        var served = ApiDocument.served();
        writing().openapi().hold(served.tree());
        assertThatCode(() -> holding().openapi().hold(ApiDocument.served().tree()))
                .doesNotThrowAnyException();
        keep("openapi.yaml");
    }

    @Test
    void aDocumentThatPromisesSomethingElseIsNotKept() {
        var promised = (ObjectNode) ApiDocument.served().tree();
        ((ObjectNode) promised.at("/paths/~1sample~1v1~1things/get")).put("summary", "Something else");
        writing().openapi().hold(promised);
        assertThatThrownBy(() -> holding().openapi().hold(ApiDocument.served().tree()))
                .hasMessageContaining("/paths/~1sample~1v1~1things/get/summary: promised \"Something else\"");
    }

    @Test
    void aMissingContractIsNotKept() {
        assertThatThrownBy(() -> holding().openapi().hold(ApiDocument.served().tree()))
                .hasMessageContaining("is missing");
    }

    @Test
    void documentedExamplesAreExecuted() {
        Contracts.examples("sample")
                .without("removeWebhook", "its deliveries are read after it")
                .run();
    }

    @Test
    void eventsThatWereTakenOverAreKept() throws Exception {
        contract(writing()).hold();
        assertThatCode(contract(holding())::hold).doesNotThrowAnyException();
        keep("asyncapi.yaml");
        keep("events/" + ENTERED + ".schema.json");
        keep("events/" + ENTERED + ".example.json");
    }

    @Test
    void aSchemaOfAnotherShapeIsNotKept() throws Exception {
        contract(writing()).hold();
        var schema = folder.resolve("events/" + ENTERED + ".schema.json");
        Files.writeString(schema, Files.readString(schema).replace("\"name\"", "\"title\""));
        assertThatThrownBy(contract(holding())::hold).hasMessageContaining("/properties/name");
    }

    @Test
    void anExampleThatBreaksItsSchemaIsNotKept() throws Exception {
        contract(writing()).hold();
        var example = folder.resolve("events/" + ENTERED + ".example.json");
        Files.writeString(example, Files.readString(example).replace("GREEN", "BLUE"));
        assertThatThrownBy(contract(holding())::hold)
                .hasMessageContaining("example of " + ENTERED)
                .hasMessageContaining("colour");
    }

    @Test
    void anEventThatBreaksItsSchemaIsNotKept() throws Exception {
        contract(writing()).hold();
        var facts = sample().stream()
                .map(each -> new Facts.Declared(each.type(), each.event(), Other.class))
                .toList();
        assertThatThrownBy(() -> new EventContract("sample", holding(), facts).hold())
                .hasMessageContaining(ENTERED + " of ")
                .hasMessageContaining("unheardOf");
    }

    @Test
    void anEventOfNoDeclaredTypeIsNotKept() {
        TopicWriter.of("sample", "CDD").publish("sample.other.entered.v1", UUID.randomUUID(), 0, Map.of());
        var topic = sample().getFirst();
        var moved = new Facts.Declared(EventType.parse("sample.other.amended.v1"), topic.event(), topic.state());
        var contract = new EventContract("sample", writing(), List.of(moved));
        assertThatThrownBy(contract::hold).hasMessageContaining("of no declared type");
    }

    @Test
    void theSchemaSaysWhatTheRecordSays() {
        var schema = StateSchema.of(sample().getFirst().state());
        assertThat(schema.at("/required").toString())
                .contains("thingId", "name", "colour", "enteredOn", "parts")
                .doesNotContain("provinceCode", "weight", "version");
        assertThat(schema.at("/properties/thingId/format").asText()).isEqualTo("uuid");
        assertThat(schema.at("/properties/enteredOn/format").asText()).isEqualTo("date");
        assertThat(schema.at("/properties/colour/enum").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
        assertThat(schema.at("/properties/name/maxLength").asInt()).isEqualTo(50);
        assertThat(schema.at("/properties/name/description").asText()).isEqualTo("What it is called.");
        assertThat(schema.at("/properties/provinceCode/pattern").asText()).isEqualTo("^(?:\\d{2})$");
        assertThat(schema.at("/additionalProperties").asBoolean()).isTrue();
    }

    record Other(String unheardOf) {}

    private static EventContract contract(ContractFolder contracts) {
        return new EventContract("sample", contracts, sample());
    }

    private static List<Facts.Declared> sample() {
        return Facts.in(COMPILED, "org.saphan.sample");
    }

    private ContractFolder writing() {
        return new ContractFolder(folder, true);
    }

    private ContractFolder holding() {
        return new ContractFolder(folder, false);
    }

    private void keep(String name) throws Exception {
        var target = Path.of("target/contracts/sample").resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
    }
}
