package org.saphan.conformance;

import java.util.HashSet;
import java.util.List;

/// The OpenAPI document says what a developer needs.
final class DocumentPoints implements Points {

    private static final String TOPIC = "document";

    @Override
    public void look(Subject subject, Report report) {
        var document = subject.document();
        report.point(TOPIC, "the document is OpenAPI 3.1 and has operations", () -> {
            if (!document.root().path("openapi").asText().startsWith("3.1")
                    || document.operations().isEmpty()) {
                throw new Broken("openapi is %s, operations are %d"
                        .formatted(
                                document.root().path("openapi"),
                                document.operations().size()));
            }
        });
        report.point(TOPIC, "every operation has an operationId of its own, a summary and a description", () -> {
            var ids = new HashSet<String>();
            none(document.operations().stream()
                    .filter(each -> each.id().isEmpty()
                            || !ids.add(each.id())
                            || each.node().path("summary").asText().isBlank()
                            || each.node().path("description").asText().isBlank())
                    .toList());
        });
        report.point(
                TOPIC,
                "all paths stand below the base path",
                () -> none(document.operations().stream()
                        .filter(each ->
                                !each.path().startsWith(subject.options().base().getPath() + "/"))
                        .toList()));
        report.point(
                TOPIC,
                "every POST takes an Idempotency-Key",
                () -> none(document.operations().stream()
                        .filter(each -> each.method().equals("post") && !each.isOpen())
                        .filter(each -> !each.hasParameter("Idempotency-Key", document))
                        .toList()));
        report.point(
                TOPIC,
                "every operation that wants a token says what happens without",
                () -> none(document.operations().stream()
                        .filter(each ->
                                !each.isOpen() && !each.node().path("responses").has("401"))
                        .toList()));
    }

    private static void none(List<Operation> faulty) {
        if (!faulty.isEmpty()) {
            var first = faulty.getFirst();
            throw new Broken(
                    "%d operations do not, first %s %s".formatted(faulty.size(), first.method(), first.path()));
        }
    }
}
