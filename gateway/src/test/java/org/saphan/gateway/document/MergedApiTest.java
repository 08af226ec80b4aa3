package org.saphan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class MergedApiTest {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#/components/([^\"/]+)/([^\"/]+)\"");
    private static final List<Part> PARTS = Golden.parts("openapi");
    private static final Map<String, Object> MERGED = new MergedApi(PARTS).document("Saphan", List.of());

    @Test
    void everyPathOfEveryServiceIsInIt() {
        var paths = Tree.at(MERGED, "paths");

        PARTS.forEach(part -> assertThat(paths)
                .containsKeys(Tree.at(part.members(), "paths").keySet().toArray(String[]::new)));
    }

    @Test
    void noTwoOperationsAreCalledTheSame() {
        var ids = new ArrayList<String>();
        operations(MERGED, operation -> ids.add(Tree.text(operation.get("operationId"))));

        assertThat(ids).hasSizeGreaterThan(400).doesNotHaveDuplicates().contains("registryReadEvents");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var dead = new HashSet<String>();
        var text = new JsonObject(MERGED).encode();
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!Tree.at(MERGED, "components", reference.group(1)).containsKey(reference.group(2))) {
                dead.add(reference.group());
            }
        }
        assertThat(dead).isEmpty();
        assertThat(REFERENCE.matcher(text).results().count()).isGreaterThan(1_000);
    }

    @Test
    void whatAllMeanAlikeStandsOnceAndWhatDiffersUnderItsServicesName() {
        var schemas = Tree.at(MERGED, "components", "schemas").keySet();

        assertThat(schemas)
                .contains("Problem", "RegistrySizeClass", "PlanSizeClass")
                .doesNotContain("SizeClass");
        assertThat(Tree.at(MERGED, "components", "responses"))
                .hasSameSizeAs(Tree.at(PARTS.getFirst().members(), "components", "responses"));
        assertThat(Tree.at(MERGED, "components", "securitySchemes")).containsOnlyKeys("token");
    }

    @Test
    void whatRefersToSomethingThatDiffersDiffersToo() {
        var one = part("one", "{\"A\":{\"$ref\":\"#/components/schemas/B\"},\"B\":{\"type\":\"string\"},\"C\":{}}");
        var two = part("two", "{\"A\":{\"$ref\":\"#/components/schemas/B\"},\"B\":{\"type\":\"number\"},\"C\":{}}");

        var schemas = Tree.at(new Components(List.of(one, two)).merged(), "schemas");

        assertThat(schemas.keySet()).containsExactlyInAnyOrder("OneA", "OneB", "TwoA", "TwoB", "C");
        assertThat(Tree.at(schemas, "TwoA")).containsEntry("$ref", "#/components/schemas/TwoB");
    }

    @Test
    void aNameThatIsTakenIsNotTakenAgain() {
        var one = part("one", "{\"B\":{\"type\":\"string\"},\"OneB\":{}}");
        var two = part("two", "{\"B\":{\"type\":\"number\"}}");

        assertThat(Tree.at(new Components(List.of(one, two)).merged(), "schemas")
                        .keySet())
                .containsExactlyInAnyOrder("OneB_", "OneB", "TwoB");
    }

    @Test
    void tagsAreGroupedByService() {
        var names = new ArrayList<String>();
        Tree.list(MERGED.get("tags"))
                .forEach(tag -> names.add(Tree.text(Tree.object(tag).get("name"))));
        var grouped = new ArrayList<Object>();
        Tree.list(MERGED.get("x-tagGroups"))
                .forEach(group -> grouped.addAll(Tree.list(Tree.object(group).get("tags"))));
        Set<String> used = new HashSet<>();
        operations(MERGED, operation -> Tree.list(operation.get("tags")).forEach(tag -> used.add(Tree.text(tag))));

        assertThat(names).doesNotHaveDuplicates().contains("registry events", "plan events", "agencies");
        assertThat(grouped).containsExactlyElementsOf(List.copyOf(names));
        assertThat(names).containsAll(used);
    }

    @Test
    void whoIsAwayIsNamed() {
        var info = Tree.at(new MergedApi(PARTS.subList(0, 3)).document("Saphan", List.of("cluster")), "info");

        assertThat(Tree.text(info.get("description"))).endsWith("not in here: cluster.");
        assertThat(info).containsEntry("x-away", List.of("cluster")).containsEntry("version", "1.0.0");
        assertThat(Tree.at(MERGED, "info")).doesNotContainKey("x-away");
    }

    @Test
    void yamlSaysTheSameAsJson() {
        Map<String, Object> read = new Yaml().load(Format.YAML.write(MERGED));

        assertThat(new JsonObject(read)).isEqualTo(new JsonObject(Format.JSON.write(MERGED)));
    }

    private static Part part(String name, String schemas) {
        return new Part(name, "/" + name, new JsonObject("{\"components\":{\"schemas\":" + schemas + "}}").getMap());
    }

    private static void operations(Map<String, Object> document, Consumer<Map<String, Object>> visit) {
        Tree.each(
                Tree.at(document, "paths"),
                (path, item) -> Tree.each(item, (method, operation) -> {
                    if (operation.containsKey("operationId")) {
                        visit.accept(operation);
                    }
                }));
    }
}
