package org.saphan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidCursor;
import org.saphan.http.PageRequest;

/// Where a list that is sorted by id goes on.
public final class AfterId {

    private AfterId() {}

    /// The id of the last row of the page before, null at the beginning.
    ///
    /// @throws InvalidCursor when the cursor was not made by such a list
    public static @Nullable UUID of(PageRequest page) {
        var after = page.after(1);
        try {
            return after == null ? null : UUID.fromString(after.key().getFirst());
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }
}
