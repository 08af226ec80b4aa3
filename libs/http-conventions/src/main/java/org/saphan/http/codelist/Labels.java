package org.saphan.http.codelist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The labels of one language, in the order of their file.
final class Labels {

    private Labels() {}

    /// Those of the service and then those of the libraries, by `list` and by `list.CODE`.
    static Map<String, String> of(String service, String language) {
        var labels = new InOrder();
        for (var name : List.of(service, "journal")) {
            read(labels, "code-lists/" + name + "_" + language + ".properties");
        }
        return labels.entries;
    }

    private static void read(Properties labels, String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
