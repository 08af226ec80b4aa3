package org.saphan.gateway.encoding;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/// Strong entity tags of encoded answers. RFC 9110 wants another one for another encoding; a weak one would be useless
/// in `If-Match`. So `"7"` becomes `"7-gzip"`, and conditions that name it are understood as `"7"` by the service.
public final class EntityTags {

    private static final String END = "-gzip\"";

    private EntityTags() {}

    /// Marks the tag of an encoded answer; a weak tag stays as it is.
    static void mark(MultiMap headers) {
        var tag = headers.get("ETag");
        if (tag != null && tag.length() > 1 && tag.charAt(0) == '"' && tag.endsWith("\"")) {
            headers.set("ETag", tag.substring(0, tag.length() - 1) + END);
        }
    }

    /// Takes the mark off a condition.
    public static void unmark(MultiMap headers, CharSequence condition) {
        var tags = headers.get(condition);
        if (isMarked(tags)) {
            headers.set(condition, tags.replace(END, "\""));
        }
    }

    static boolean isMarked(@Nullable String tags) {
        return tags != null && tags.contains(END);
    }
}
