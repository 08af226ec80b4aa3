package org.saphan.gateway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One AsyncAPI document of those of several services: all channels and operations, each with its service's name.
final class MergedEvents {

    private final List<Part> parts;
    private final Components components;

    MergedEvents(List<Part> parts) {
        this.parts = parts;
        this.components = new Components(parts);
    }

    Map<String, Object> document(String title, List<String> away) {
        var first = parts.getFirst().members();
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", first.get("asyncapi"));
        document.put("info", MergedInfo.of(title, parts, away));
        document.computeIfAbsent("defaultContentType", first::get);
        var servers = all("servers");
        if (!servers.isEmpty()) {
            document.put("servers", servers);
        }
        document.put("channels", labelled("channels"));
        document.put("operations", labelled("operations"));
        document.put("components", components.merged());
        return document;
    }

    private Map<String, Object> all(String member) {
        var all = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            components.adapt(part, Tree.at(part.members(), member)).forEach(all::putIfAbsent);
        }
        return all;
    }

    private Map<String, Object> labelled(String member) {
        var all = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            Tree.each(components.adapt(part, Tree.at(part.members(), member)), (name, piece) -> {
                piece.put("x-service", part.name());
                all.putIfAbsent(name, piece);
            });
        }
        return all;
    }
}
