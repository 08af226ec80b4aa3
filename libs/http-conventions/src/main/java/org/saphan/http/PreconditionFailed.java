package org.saphan.http;

import java.util.Map;

/// The thing has changed since the client read it.
public class PreconditionFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    public PreconditionFailed() {
        super(RefusalKind.STALE, Map.of());
    }
}
