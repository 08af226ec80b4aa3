package org.saphan.registry.workbook;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The workbook inflates to more than may be: more than 1 GB altogether, or more than 128 MB of texts.
class WorkbookTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public WorkbookTooLarge() {
        super(RefusalKind.TOO_LARGE, Map.of());
    }
}
