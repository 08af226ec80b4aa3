package org.saphan.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next the cursor of the part after this; absent on the last
public record Page<T>(
        @Schema(required = true, maxItems = 200) List<T> items,
        @Schema(maxLength = 500) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /// @param rows one row more than the limit where there are more
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> item) {
        if (rows.size() <= limit) {
            return new Page<>(rows.stream().map(item).toList(), null);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(
                shown.stream().map(item).toList(),
                cursor.apply(shown.get(limit - 1)).toString());
    }

    /// As above, for rows that are the items themselves.
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        return of(rows, limit, cursor, Function.identity());
    }
}
