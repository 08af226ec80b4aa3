package org.saphan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedEventsTest {

    private static final List<Part> PARTS = Golden.parts("asyncapi");

    @Test
    void everyChannelOfEveryServiceIsInItAndSaysWhoseItIs() {
        var merged = new MergedEvents(PARTS).document("Saphan: events", List.of());

        assertThat(merged).containsEntry("asyncapi", "3.0.0").containsEntry("defaultContentType", "application/json");
        PARTS.forEach(part -> Tree.each(
                Tree.at(part.members(), "channels"),
                (name, channel) ->
                        assertThat(Tree.at(merged, "channels", name)).containsEntry("x-service", part.name())));
        assertThat(Tree.at(merged, "components", "schemas")).containsOnlyKeys("CloudEvent");
    }

    @Test
    void serversAndTagsOfAllStandOnce() {
        var one = part("one", "broker");
        var two = part("two", "broker");

        var merged = new MergedEvents(List.of(one, two)).document("Saphan: events", List.of());

        assertThat(Tree.at(merged, "servers")).containsOnlyKeys("broker");
        assertThat(Tree.list(Tree.at(merged, "info").get("tags"))).hasSize(3);
    }

    private static Part part(String name, String server) {
        return new Part(name, "/" + name, new JsonObject("""
                        {"asyncapi":"3.0.0","info":{"title":"x","tags":[{"name":"%s"},{"name":"all"}]},
                        "servers":{"%s":{"host":"localhost"}}}
                        """.formatted(name, server)).getMap());
    }
}
