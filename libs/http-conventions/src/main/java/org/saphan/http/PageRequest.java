package org.saphan.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which part of a list is wanted.
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "How many items at most.")
    int limit = 50;

    @QueryParam("cursor")
    @Size(max = 500) @Parameter(description = "Where to go on: `next` of the page before.")
    @Nullable String cursor;

    /// How many items at most, 1–200.
    public int limit() {
        return limit;
    }

    /// The sort key of the last row of the page before, null at the beginning.
    ///
    /// @throws InvalidCursor when it has not this many parts
    public @Nullable Cursor after(int size) {
        return Cursor.parse(cursor, size);
    }

    /// The id of the last row of the page before, for lists in the order of their ids; null at the beginning.
    ///
    /// @throws InvalidCursor when it is no id
    public @Nullable UUID afterId() {
        var after = after(1);
        try {
            return after == null ? null : UUID.fromString(after.key().getFirst());
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }

    /// Like [#afterId], or the least id at the beginning.
    public UUID afterIdOrFirst() {
        var after = afterId();
        return after == null ? new UUID(0, 0) : after;
    }
}
