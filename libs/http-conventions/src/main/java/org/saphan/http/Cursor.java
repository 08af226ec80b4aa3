package org.saphan.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a list goes on: the sort key of the last row, opaque outside.
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /// @param text what [#toString] gave, or null for the beginning
    /// @param size how many parts the list's sort key has
    /// @throws InvalidCursor when it is not such a text
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null) {
            return null;
        }
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(key.split(SEPARATOR, -1)));
            if (cursor.key.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
    }

    @Override
    public String toString() {
        var key = String.join(SEPARATOR, this.key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
