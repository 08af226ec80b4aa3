package org.saphan.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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
}
