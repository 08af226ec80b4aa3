package org.saphan.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.saphan.bench.Api;

/// Holds a service's code lists against the enums of its document, and writes them down for readers.
final class CodeListContract {

    private final String service;
    private final ContractFolder folder;
    private final JsonNode lists;

    CodeListContract(String service, ContractFolder folder) {
        this.service = service;
        this.folder = folder;
        this.lists =
                Api.as("DIP").get("/" + service + "/v1/code-lists").ok().json().path("items");
    }

    void hold(ApiDocument document) {
        assertThat(listed()).isEqualTo(documented(document));
        lists.forEach(CodeListContract::holdLabels);
        holdReference();
    }

    /// Takes the tables over, or holds them to what is written.
    private void holdReference() {
        try {
            var file = folder.path().resolve("code-lists.md");
            if (folder.writes()) {
                Files.writeString(file, tables());
            }
            assertThat(Files.readString(file)).as(Format.HINT).isEqualTo(tables());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void holdLabels(JsonNode list) {
        assertThat(list.findValuesAsText("labelTh")).as(list.toString()).noneMatch(String::isBlank);
        assertThat(list.findValuesAsText("labelEn")).as(list.toString()).allMatch(each -> each.matches("\\P{InThai}+"));
    }

    private Map<String, List<String>> listed() {
        var listed = new TreeMap<String, List<String>>();
        lists.forEach(each ->
                listed.put(each.path("name").asText(), each.path("codes").findValuesAsText("code")));
        return listed;
    }

    /// By the names that their lists have.
    private static Map<String, List<String>> documented(ApiDocument document) {
        var enums = new TreeMap<String, List<String>>();
        for (var schema : document.tree().at("/components/schemas").properties()) {
            if (schema.getValue().has("enum")) {
                var codes = new ArrayList<String>();
                schema.getValue().path("enum").forEach(each -> codes.add(each.asText()));
                enums.put(kebab(schema.getKey()), codes);
            }
        }
        return enums;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private String tables() {
        var text = new StringBuilder(
                "# Code lists of %1$s\n\nWritten by the service's tests: what `GET /%1$s/v1/code-lists` answers.\n"
                        .formatted(service));
        for (var list : lists) {
            text.append("\n## `%s`\n\n%s · %s\n\n| code | Thai | English |\n|---|---|---|\n"
                    .formatted(text(list, "name"), text(list, "labelTh"), text(list, "labelEn")));
            list.path("codes")
                    .forEach(code -> text.append("| `%s` | %s | %s |\n"
                            .formatted(text(code, "code"), text(code, "labelTh"), text(code, "labelEn"))));
        }
        return text.toString();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }
}
