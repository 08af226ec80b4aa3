package org.saphan.marketing.webaddress;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What is given is no host name, or no address of the web.
class InvalidWebAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    InvalidWebAddress() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
