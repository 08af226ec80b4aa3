package org.saphan.marketing.salesimport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The file is not in UTF-8, but perhaps in Windows-874.
class NotUtf8 extends Refusal {

    private static final long serialVersionUID = 1L;

    NotUtf8() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
