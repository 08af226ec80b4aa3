package org.saphan.marketing.ownwebsite;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// What is named is not, or not proven to be, a website of the entrepreneur's own (M2).
class NotAnOwnWebsite extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnOwnWebsite(String pointer, String why) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), List.of(Violation.of(pointer, why)));
    }

    NotAnOwnWebsite(WebsiteFault why) {
        this("/url", why.name());
    }
}
