package org.saphan.http;

import java.util.Map;

/// Unmasked personal data was asked for without saying for what.
public class PurposeRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public PurposeRequired() {
        super(RefusalKind.MALFORMED, Map.of());
    }
}
