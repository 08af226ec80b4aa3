package org.saphan.marketing.salesimport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The file cannot be read as CSV (RFC 4180): a quote is never closed, or it has no header.
class NotCsv extends Refusal {

    private static final long serialVersionUID = 1L;

    NotCsv() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
