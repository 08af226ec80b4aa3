package org.saphan.http;

import java.util.Map;

/// A change of an existing thing came without `If-Match`.
public class PreconditionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super(RefusalKind.PRECONDITION_REQUIRED, Map.of());
    }
}
