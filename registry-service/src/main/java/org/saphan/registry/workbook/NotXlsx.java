package org.saphan.registry.workbook;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The file cannot be read as an XLSX workbook: it is broken, of the older form `.xls`, or locked by a password.
class NotXlsx extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotXlsx() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
