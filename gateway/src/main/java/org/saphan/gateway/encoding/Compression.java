package org.saphan.gateway.encoding;

import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which answers are sent with gzip: texts from some size on, not yet encoded, whole, and asked for so. Streams
/// of events are not among the types: they must not wait in a compressor.
public final class Compression {

    private static final String GZIP = "gzip";

    private final Set<String> types;
    private final long from;
    private final int level;

    /// @param types media types that are worth it
    /// @param from fewest bytes; a body of unknown length is taken for long
    /// @param level 1 (fast) to 9 (small)
    public Compression(Collection<String> types, long from, int level) {
        this.types = Set.copyOf(types);
        this.from = from;
        this.level = level;
    }

    int level() {
        return level;
    }

    /// Whether an answer is one that some callers get encoded; then it varies by what they accept.
    ///
    /// @param length of the body, negative if unknown
    boolean suits(int status, MultiMap headers, long length) {
        if (status == 206 || (length >= 0 && length < from) || headers.contains("Content-Encoding")) {
            return false;
        }
        var type = headers.get("Content-Type");
        return type != null && types.contains(essence(type)) && !isFixed(headers.get("Cache-Control"));
    }

    private static String essence(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isFixed(@Nullable String cacheControl) {
        return cacheControl != null && cacheControl.contains("no-transform");
    }

    /// Whether a caller takes gzip, by its `Accept-Encoding`.
    static boolean isAccepted(@Nullable String accepted) {
        if (accepted == null || !accepted.contains(GZIP)) {
            return false;
        }
        for (var coding : accepted.split(",", -1)) {
            var parts = coding.split(";", 2);
            if (parts[0].strip().equals(GZIP)) {
                return parts.length == 1 || !isZero(parts[1].strip());
            }
        }
        return false;
    }

    private static boolean isZero(String weight) {
        return weight.matches("[qQ]\\s*=\\s*0(\\.0*)?");
    }
}
