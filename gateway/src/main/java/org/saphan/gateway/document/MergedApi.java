package org.saphan.gateway.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One OpenAPI document of those of several services: all paths, each definition once, no name for two things. What
/// several call alike gets the service's name before it, operations and tags too; tags are grouped by service.
final class MergedApi {

    private static final String OPERATION = "operationId";

    private final List<Part> parts;
    private final Components components;
    private final Set<String> sharedOperations = new HashSet<>();
    private final Set<String> sharedTags = new HashSet<>();

    MergedApi(List<Part> parts) {
        this.parts = parts;
        this.components = new Components(parts);
        var operations = new HashSet<String>();
        var tags = new HashSet<String>();
        for (var part : parts) {
            for (var operation : operationsOf(Tree.at(part.members(), "paths"))) {
                noteRepeated(Tree.text(operation.get(OPERATION)), operations, sharedOperations);
            }
            for (var tag : Tree.list(part.members().get("tags"))) {
                noteRepeated(Tree.text(Tree.object(tag).get("name")), tags, sharedTags);
            }
        }
    }

    private static void noteRepeated(String name, Set<String> seen, Set<String> repeated) {
        if (!seen.add(name)) {
            repeated.add(name);
        }
    }

    private static List<Map<String, Object>> operationsOf(Map<String, Object> paths) {
        var operations = new ArrayList<Map<String, Object>>();
        Tree.each(
                paths,
                (path, item) -> Tree.each(item, (method, operation) -> {
                    if (operation.containsKey(OPERATION)) {
                        operations.add(operation);
                    }
                }));
        return operations;
    }

    Map<String, Object> document(String title, List<String> away) {
        var first = parts.getFirst();
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", first.members().get("openapi"));
        document.put("info", MergedInfo.of(title, parts, away));
        for (var common : List.of("servers", "security")) {
            document.putAll(Tree.copy(only(first, common), text -> text));
        }
        var tags = new ArrayList<Map<String, Object>>();
        var groups = new ArrayList<Map<String, Object>>();
        var paths = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            var own = tagsOf(part);
            tags.addAll(own);
            groups.add(group(part, own));
            pathsOf(part).forEach(paths::putIfAbsent);
        }
        document.put("tags", tags);
        document.put("x-tagGroups", groups);
        document.put("paths", paths);
        document.put("components", components.merged());
        return document;
    }

    private static Map<String, Object> only(Part part, String member) {
        var value = part.members().get(member);
        return value == null ? Map.of() : Map.of(member, value);
    }

    private static Map<String, Object> group(Part part, List<Map<String, Object>> tags) {
        var group = new LinkedHashMap<String, Object>();
        group.put("name", part.name());
        group.put("tags", tags.stream().map(tag -> tag.get("name")).toList());
        return group;
    }

    private List<Map<String, Object>> tagsOf(Part part) {
        var tags = new ArrayList<Map<String, Object>>();
        for (var each : Tree.list(part.members().get("tags"))) {
            var tag = Tree.copy(Tree.object(each), text -> text);
            var name = Tree.text(tag.get("name"));
            if (sharedTags.contains(name)) {
                tag.put("name", tagIn(part, name));
                tag.put("x-displayName", name);
            }
            tags.add(tag);
        }
        return tags;
    }

    private String tagIn(Part part, String name) {
        return sharedTags.contains(name) ? part.name() + " " + name : name;
    }

    private Map<String, Object> pathsOf(Part part) {
        var paths = components.adapt(part, Tree.at(part.members(), "paths"));
        for (var operation : operationsOf(paths)) {
            var id = Tree.text(operation.get(OPERATION));
            if (sharedOperations.contains(id)) {
                operation.put(OPERATION, idIn(part, id));
            }
            operation.computeIfPresent(
                    "tags",
                    (member, tags) -> Tree.list(tags).stream()
                            .map(tag -> tagIn(part, Tree.text(tag)))
                            .toList());
        }
        return paths;
    }

    /// `readEvents` of `one-service` → `oneServiceReadEvents`.
    private static String idIn(Part part, String id) {
        var prefix = part.prefix();
        return Character.toLowerCase(prefix.charAt(0))
                + prefix.substring(1)
                + Character.toUpperCase(id.charAt(0))
                + id.substring(1);
    }
}
