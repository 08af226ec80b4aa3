package org.saphan.http.codelist;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saphan.http.NotFound;

/// The code lists of the service.
@Singleton
class CodeLists {

    private final Map<String, CodeList> byName = new LinkedHashMap<>();

    CodeLists(@ConfigProperty(name = "saphan.journal.service", defaultValue = "http") String service) {
        var english = Labels.of(service, "en");
        var thai = Labels.of(service, "th");
        for (var name : english.keySet()) {
            if (!name.contains(".")) {
                byName.put(name, list(name, thai, english));
            }
        }
    }

    List<CodeList> all() {
        return List.copyOf(byName.values());
    }

    CodeList require(String name) {
        var list = byName.get(name);
        if (list == null) {
            throw new NotFound("code list", name);
        }
        return list;
    }

    private static CodeList list(String name, Map<String, String> thai, Map<String, String> english) {
        var codes = english.keySet().stream()
                .filter(key -> key.startsWith(name + "."))
                .map(key -> new Code(key.substring(name.length() + 1), label(thai, key), label(english, key)))
                .toList();
        return new CodeList(name, label(thai, name), label(english, name), codes);
    }

    private static String label(Map<String, String> labels, String key) {
        return Objects.requireNonNull(labels.get(key), key);
    }
}
