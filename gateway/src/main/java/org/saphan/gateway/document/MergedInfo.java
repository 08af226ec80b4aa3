package org.saphan.gateway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a merged document says of itself: whose it is, and who is missing.
final class MergedInfo {

    private MergedInfo() {}

    /// @param away names of the services that do not answer
    static Map<String, Object> of(String title, List<Part> parts, List<String> away) {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", title);
        info.put("version", joined(parts, "version"));
        info.put("description", description(parts, away));
        var contact = parts.stream()
                .map(part ->
                        Tree.text(Tree.at(part.members(), "info", "contact").get("name")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!contact.isEmpty()) {
            info.put("contact", Map.of("name", contact));
        }
        var license = Tree.at(parts.getFirst().members(), "info", "license");
        if (!license.isEmpty()) {
            info.put("license", Tree.copy(license, text -> text));
        }
        var tags = parts.stream()
                .flatMap(part -> Tree.list(Tree.at(part.members(), "info").get("tags")).stream())
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            info.put("tags", tags);
        }
        if (!away.isEmpty()) {
            info.put("x-away", away);
        }
        return info;
    }

    private static String joined(List<Part> parts, String member) {
        return parts.stream()
                .map(part -> Tree.text(Tree.at(part.members(), "info").get(member)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String description(List<Part> parts, List<String> away) {
        var lines = parts.stream()
                .map(part -> "- `%s`: %s"
                        .formatted(
                                part.path(),
                                Tree.text(Tree.at(part.members(), "info").get("description"))))
                .collect(Collectors.joining("\n"));
        var here = "All services in one document, as they run now.\n\n" + lines;
        return away.isEmpty()
                ? here
                : here + "\n\nNot answering at the moment, and therefore not in here: " + String.join(", ", away) + ".";
    }
}
