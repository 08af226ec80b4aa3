package org.saphan.http;

import java.util.Map;

/// The cursor was not made by this service, or for another list.
public class InvalidCursor extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidCursor() {
        super(RefusalKind.MALFORMED, Map.of());
    }
}
