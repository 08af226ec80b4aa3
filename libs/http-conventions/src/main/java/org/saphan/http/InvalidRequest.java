package org.saphan.http;

import java.util.List;
import java.util.Map;

/// A body or a parameter is malformed; the violations say where and how.
public class InvalidRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(List<Violation> violations) {
        super(RefusalKind.MALFORMED, Map.of(), violations);
    }

    public InvalidRequest(String pointer, String code) {
        this(List.of(Violation.of(pointer, code)));
    }
}
