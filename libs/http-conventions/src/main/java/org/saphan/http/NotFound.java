package org.saphan.http;

import java.util.Map;

/// There is no such thing, or no such path.
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param thing what was looked for, in one word (`entrepreneur`)
    public NotFound(String thing, Object id) {
        super(RefusalKind.ABSENT, Map.of("thing", thing, "id", id.toString()));
    }
}
