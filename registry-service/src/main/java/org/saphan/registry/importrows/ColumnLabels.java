package org.saphan.registry.importrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// What columns are called in Thai: `imports/columns_th.properties`. A file may be headed by these names too.
final class ColumnLabels {

    private static final Properties THAI = read("/imports/columns_th.properties");

    private ColumnLabels() {}

    static String thai(String column) {
        return Objects.requireNonNull(THAI.getProperty(column), column);
    }

    private static Properties read(String resource) {
        var labels = new Properties();
        try (var in = Objects.requireNonNull(ColumnLabels.class.getResourceAsStream(resource), resource)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
