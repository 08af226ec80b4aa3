package org.saphan.gateway.document;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the documents of several services define under names. Most names that several use mean the same and stay one;
/// where they mean different things, directly or through what they refer to, each gets its service's name before it.
final class Components {

    private static final String ROOT = "#/components/";

    private final List<Part> parts;
    private final Map<String, Map<String, String>> definitions = new TreeMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Map<String, Map<String, String>> references = new HashMap<>();

    Components(List<Part> parts) {
        this.parts = parts;
        parts.forEach(this::define);
        definitions.forEach((key, byPart) -> {
            if (Set.copyOf(byPart.values()).size() > 1) {
                differing.add(key);
            }
        });
        while (spread()) {
            // what refers to something that differs, differs
        }
        parts.forEach(part -> references.put(part.name(), referencesOf(part)));
    }

    private void define(Part part) {
        Tree.each(
                Tree.at(part.members(), "components"),
                (kind, named) -> named.forEach((name, value) -> definitions
                        .computeIfAbsent(kind + "/" + name, key -> new LinkedHashMap<>())
                        .put(part.name(), new JsonObject(Map.of("is", value)).encode())));
    }

    private boolean spread() {
        boolean spread = false;
        for (var entry : definitions.entrySet()) {
            var texts = entry.getValue();
            if (texts.size() > 1 && !differing.contains(entry.getKey()) && refersToDiffering(texts)) {
                spread |= differing.add(entry.getKey());
            }
        }
        return spread;
    }

    private boolean refersToDiffering(Map<String, String> texts) {
        var text = texts.values().iterator().next();
        return differing.stream().anyMatch(key -> text.contains('"' + ROOT + key + '"'));
    }

    private Map<String, String> referencesOf(Part part) {
        var changed = new HashMap<String, String>();
        for (var key : differing) {
            if (definitions.getOrDefault(key, Map.of()).containsKey(part.name())) {
                changed.put(ROOT + key, ROOT + renamed(part, key));
            }
        }
        return changed;
    }

    private String renamed(Part part, String key) {
        int slash = key.indexOf('/') + 1;
        var free = key.substring(0, slash) + part.prefix() + key.substring(slash);
        while (definitions.containsKey(free)) {
            free += "_";
        }
        return free;
    }

    /// A piece of a service's document with the names that count in the whole.
    Map<String, Object> adapt(Part part, Map<String, Object> piece) {
        var changed = references.getOrDefault(part.name(), Map.of());
        return Tree.copy(piece, text -> changed.getOrDefault(text, text));
    }

    /// All definitions of all services.
    Map<String, Object> merged() {
        var merged = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            var changed = references.getOrDefault(part.name(), Map.of());
            Tree.each(Tree.at(part.members(), "components"), (kind, named) -> {
                var into = new LinkedHashMap<>(Tree.at(merged, kind));
                adapt(part, named).forEach((name, value) -> into.putIfAbsent(nameIn(changed, kind, name), value));
                merged.put(kind, into);
            });
        }
        return merged;
    }

    private static String nameIn(Map<String, String> changed, String kind, String name) {
        var reference = ROOT + kind + "/" + name;
        return changed.getOrDefault(reference, reference).substring(ROOT.length() + kind.length() + 1);
    }
}
