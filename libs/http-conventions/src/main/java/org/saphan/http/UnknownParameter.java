package org.saphan.http;

import java.util.Map;

/// The query has a parameter that the operation does not know; it is refused, never ignored.
public class UnknownParameter extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownParameter(String parameter) {
        super(RefusalKind.MALFORMED, Map.of("parameter", parameter));
    }
}
