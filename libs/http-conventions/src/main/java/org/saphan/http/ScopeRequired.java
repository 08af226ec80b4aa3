package org.saphan.http;

import java.util.Map;

/// The caller's token lacks the scope that the operation needs.
public class ScopeRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScopeRequired(String scope) {
        super(RefusalKind.FORBIDDEN, Map.of("scope", scope));
    }
}
