package org.saphan.registry.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;

@QuarkusTest
@WithTestResource(Bench.class)
class CodeListTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("saphan.root", ".."), "docs", "reference", "code-lists.md");
    private static final String BEGIN =
            "<!-- The tables are written by CodeListTest with -Dsaphan.contracts=write. -->";

    /// The enums of the service's document, by the names that their lists have.
    private static Map<String, List<String>> documented() throws IOException {
        var document = new YAMLMapper().readTree(RestAssured.get("/q/openapi").asString());
        var enums = new TreeMap<String, List<String>>();
        for (var schema : document.at("/components/schemas").properties()) {
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

    private static Map<String, List<String>> listed() {
        var lists = new TreeMap<String, List<String>>();
        for (var list : lists()) {
            lists.put(list.path("name").asText(), list.path("codes").findValuesAsText("code"));
        }
        return lists;
    }

    private static JsonNode lists() {
        return Api.as("DIP").get("/registry/v1/code-lists").ok().json().path("items");
    }

    @Test
    void coversEveryEnumOfTheDocument() throws IOException {
        assertThat(listed()).isEqualTo(documented());
    }

    @Test
    void labelsEveryCodeInThaiAndEnglish() {
        for (var list : lists()) {
            list.findValuesAsText("labelTh")
                    .forEach(each -> assertThat(each).as(list.toString()).isNotBlank());
            list.findValuesAsText("labelEn")
                    .forEach(each -> assertThat(each).as(list.toString()).matches("\\P{InThai}+"));
        }
    }

    @Test
    void saysWhatTheFieldSays() {
        var kinds =
                Api.as("DIP").get("/registry/v1/code-lists/entrepreneur-kind").ok();

        assertThat(kinds.text("codes.0.code")).isEqualTo("COMMUNITY_GROUP");
        assertThat(kinds.text("codes.0.labelTh")).isEqualTo("กลุ่มผู้ผลิตชุมชน");
    }

    @Test
    void refusesAnUnknownListAndAStranger() {
        Api.as("DIP").get("/registry/v1/code-lists/colours").refused(404, "NOT_FOUND");
        Api.anonymous().get("/registry/v1/code-lists").refused(401, "UNAUTHENTICATED");
    }

    @Test
    void isWhatTheReferenceSays() throws IOException {
        var tables = new StringBuilder(BEGIN).append('\n');
        for (var list : lists()) {
            tables.append("\n## `%s`\n\n%s · %s\n\n| code | Thai | English |\n|---|---|---|\n"
                    .formatted(
                            list.path("name").asText(),
                            list.path("labelTh").asText(),
                            list.path("labelEn").asText()));
            list.path("codes")
                    .forEach(code -> tables.append("| `%s` | %s | %s |\n"
                            .formatted(
                                    code.path("code").asText(),
                                    code.path("labelTh").asText(),
                                    code.path("labelEn").asText())));
        }
        var written = Files.readString(REFERENCE);
        var words = written.substring(0, written.indexOf(BEGIN));
        if (System.getProperty("saphan.contracts", "").equals("write")) {
            Files.writeString(REFERENCE, words + tables);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(words + tables);
    }
}
