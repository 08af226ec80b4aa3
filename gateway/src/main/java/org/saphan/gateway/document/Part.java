package org.saphan.gateway.document;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import java.util.Map;

/// A service's own document, a part of what is said of all.
///
/// @param name of the service
/// @param path first part of its paths
/// @param members the document
record Part(String name, String path, Map<String, Object> members) {

    static Part of(String name, String path, Buffer json) {
        return new Part(name, path, json.toJsonObject().getMap());
    }

    /// The service's name as the beginning of another name: `one-service` → `OneService`.
    String prefix() {
        var prefix = new StringBuilder();
        for (var word : name.split("-", -1)) {
            prefix.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return prefix.toString();
    }
}
