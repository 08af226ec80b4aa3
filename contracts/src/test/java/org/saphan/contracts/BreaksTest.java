package org.saphan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Changes one thing in the register's contracts and looks whether it is found.
class BreaksTest {

    private static final Contracts REGISTER = Contracts.now("registry");
    private static final String PATH = "/registry/v1/agencies/{code}";
    private static final String TYPE = "registry.agency.entered.v1";
    private static final String TOPIC = "registry.agency.v1";

    static Stream<Named<Consumer<ObjectNode>>> breakingApi() {
        return Stream.of(
                Named.of("path gone", api -> paths(api).remove(PATH)),
                Named.of("operation gone", api -> operations(api).remove("put")),
                Named.of("operation renamed", api -> read(api).put("operationId", "fetchAgency")),
                Named.of("answer gone", api -> ((ObjectNode) read(api).get("responses")).remove("200")),
                Named.of("member asked for", api -> {
                    properties(api, "NewAgency").putObject("region").put("type", "string");
                    required(api, "NewAgency").add("region");
                }),
                Named.of(
                        "member of a body gone",
                        api -> properties(api, "NewAgency").remove("nameTh")),
                Named.of(
                        "member of an answer gone",
                        api -> properties(api, "AgencyDetails").remove("nameTh")),
                Named.of(
                        "member of an answer no longer sure",
                        api -> required(api, "AgencyDetails").remove(1)),
                Named.of(
                        "type in a body",
                        api -> property(api, "NewAgency", "nameTh").put("type", "integer")),
                Named.of(
                        "type in an answer",
                        api -> property(api, "AgencyDetails", "nameTh").put("type", "integer")),
                Named.of(
                        "shorter text",
                        api -> property(api, "NewAgency", "nameTh").put("maxLength", 3)),
                Named.of("code gone", api -> codes(api).remove(0)),
                Named.of("parameter asked for", api -> parameter(api, true)),
                Named.of(
                        "narrower pattern",
                        api -> ((ObjectNode) read(api).at("/parameters/0/schema")).put("pattern", "[A-C]")));
    }

    @ParameterizedTest
    @MethodSource("breakingApi")
    void findsWhatBreaksAClient(Consumer<ObjectNode> change) {
        assertThat(Breaks.ofApi(REGISTER.openApi(), changed(change))).isNotEmpty();
    }

    static Stream<Named<Consumer<ObjectNode>>> growingApi() {
        return Stream.of(
                Named.of("nothing", api -> {}),
                Named.of(
                        "new path",
                        api -> paths(api)
                                .set(
                                        "/registry/v1/new",
                                        operations(api).deepCopy().without("put"))),
                Named.of(
                        "member that may be given",
                        api -> properties(api, "NewAgency").putObject("region").put("type", "string")),
                Named.of(
                        "member told besides",
                        api -> properties(api, "AgencyDetails")
                                .putObject("region")
                                .put("type", "string")),
                Named.of("parameter that may be given", api -> parameter(api, false)),
                Named.of("new code", api -> codes(api).add("COOPERATIVE")),
                Named.of("better words", api -> read(api).put("description", "One agency.")));
    }

    @ParameterizedTest
    @MethodSource("growingApi")
    void letsAnApiGrow(Consumer<ObjectNode> change) {
        assertThat(Breaks.ofApi(REGISTER.openApi(), changed(change))).isEmpty();
    }

    static Stream<Named<Consumer<ObjectNode>>> breakingEvent() {
        return Stream.of(
                Named.of("member gone", event -> ((ObjectNode) event.get("properties")).remove("nameTh")),
                Named.of("optional member gone", event -> ((ObjectNode) event.get("properties")).remove("ministryTh")),
                Named.of("member no longer sure", event -> ((ArrayNode) event.get("required")).remove(0)),
                Named.of("type", event -> ((ObjectNode) event.at("/properties/nameTh")).put("type", "array")));
    }

    @ParameterizedTest
    @MethodSource("breakingEvent")
    void findsWhatBreaksAReaderOfEvents(Consumer<ObjectNode> change) {
        assertThat(Breaks.ofEvents(REGISTER.events(), changedEvent(change))).isNotEmpty();
    }

    static Stream<Named<Consumer<ObjectNode>>> growingEvent() {
        return Stream.of(
                Named.of(
                        "new member",
                        event -> ((ObjectNode) event.get("properties"))
                                .putObject("region")
                                .put("type", "string")),
                Named.of("surer member", event -> ((ArrayNode) event.get("required")).add("ministryTh")));
    }

    @ParameterizedTest
    @MethodSource("growingEvent")
    void letsAnEventGrow(Consumer<ObjectNode> change) {
        assertThat(Breaks.ofEvents(REGISTER.events(), changedEvent(change))).isEmpty();
    }

    @Test
    void findsAnEventThatIsGone() {
        var fewer = new HashMap<>(REGISTER.events());
        fewer.remove(TYPE);
        assertThat(Breaks.ofEvents(REGISTER.events(), fewer)).isNotEmpty();
    }

    static Stream<Named<Consumer<ObjectNode>>> breakingTopics() {
        return Stream.of(
                Named.of("topic gone", topics -> ((ObjectNode) topics.get("channels")).remove(TOPIC)),
                Named.of(
                        "event elsewhere",
                        topics -> ((ObjectNode) topics.at("/channels/" + TOPIC + "/messages")).remove(TYPE)),
                Named.of(
                        "more partitions",
                        topics -> ((ObjectNode) topics.at("/channels/" + TOPIC + "/bindings/kafka"))
                                .put("partitions", 12)));
    }

    @ParameterizedTest
    @MethodSource("breakingTopics")
    void findsWhatBreaksASubscriber(Consumer<ObjectNode> change) {
        var changed = REGISTER.asyncApi().deepCopy();
        change.accept(changed);
        assertThat(Breaks.ofTopics(REGISTER.asyncApi(), changed)).hasSize(1);
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        var api = REGISTER.openApi().deepCopy();
        change.accept(api);
        return api;
    }

    private static Map<String, JsonNode> changedEvent(Consumer<ObjectNode> change) {
        var events = new HashMap<>(REGISTER.events());
        var event = (ObjectNode) events.get(TYPE).deepCopy();
        change.accept(event);
        events.put(TYPE, event);
        return events;
    }

    private static ObjectNode paths(ObjectNode api) {
        return (ObjectNode) api.get("paths");
    }

    private static ObjectNode operations(ObjectNode api) {
        return (ObjectNode) paths(api).get(PATH);
    }

    private static ObjectNode read(ObjectNode api) {
        return (ObjectNode) operations(api).get("get");
    }

    private static ObjectNode schema(ObjectNode api, String name) {
        return (ObjectNode) api.at("/components/schemas/" + name);
    }

    private static ObjectNode properties(ObjectNode api, String name) {
        return (ObjectNode) schema(api, name).get("properties");
    }

    private static ObjectNode property(ObjectNode api, String name, String member) {
        return (ObjectNode) properties(api, name).get(member);
    }

    private static ArrayNode required(ObjectNode api, String name) {
        return (ArrayNode) schema(api, name).get("required");
    }

    private static ArrayNode codes(ObjectNode api) {
        return (ArrayNode) schema(api, "EntrepreneurKind").get("enum");
    }

    private static void parameter(ObjectNode api, boolean needed) {
        var parameter = ((ArrayNode) read(api).get("parameters")).addObject();
        parameter.put("name", "region").put("in", "query").put("required", needed);
        parameter.putObject("schema").put("type", "string");
    }
}
