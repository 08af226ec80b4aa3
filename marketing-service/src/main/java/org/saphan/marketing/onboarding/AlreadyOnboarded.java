package org.saphan.marketing.onboarding;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur is on its way into the channel, or in it, already.
class AlreadyOnboarded extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyOnboarded() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
