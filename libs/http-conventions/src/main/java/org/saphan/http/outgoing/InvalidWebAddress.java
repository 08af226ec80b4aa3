package org.saphan.http.outgoing;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What is given is no host name, or no address of the web.
public class InvalidWebAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidWebAddress() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
