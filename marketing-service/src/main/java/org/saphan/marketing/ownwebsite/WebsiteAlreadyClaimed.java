package org.saphan.marketing.ownwebsite;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The site is claimed already, for this entrepreneur or another.
class WebsiteAlreadyClaimed extends Refusal {

    private static final long serialVersionUID = 1L;

    WebsiteAlreadyClaimed() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
