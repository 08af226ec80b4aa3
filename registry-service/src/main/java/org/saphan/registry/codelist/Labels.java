package org.saphan.registry.codelist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The labels of one language, in the order of their file.
final class Labels {

    private Labels() {}

    /// By `list` and by `list.CODE`.
    static Map<String, String> in(String language) {
        var resource = "/code-lists/registry_" + language + ".properties";
        var labels = new InOrder();
        try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream(resource), resource)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labels.entries;
    }

    /// Properties forget the order of their file.
    private static final class InOrder extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> entries = new LinkedHashMap<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            return entries.put(key.toString(), value.toString());
        }
    }
}
