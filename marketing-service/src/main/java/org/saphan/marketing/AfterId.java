package org.saphan.marketing;

import java.util.UUID;
import org.saphan.http.InvalidCursor;
import org.saphan.http.PageRequest;

/// Where a list that is ordered by id goes on.
public final class AfterId {

    private static final UUID BEGINNING = new UUID(0, 0);

    private AfterId() {}

    /// The id after which the page begins.
    ///
    /// @throws InvalidCursor when the cursor was not made by such a list
    public static UUID of(PageRequest page) {
        var after = page.after(1);
        if (after == null) {
            return BEGINNING;
        }
        try {
            return UUID.fromString(after.key().getFirst());
        } catch (IllegalArgumentException forged) {
            throw new InvalidCursor();
        }
    }
}
