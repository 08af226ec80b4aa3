package org.saphan.marketing.salesimport;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// Rows of the file are wrong, so none of them was stored; every mistake is named, the first thousand of them.
class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    /// @param mistakes each at `/line/column`
    ImportRefused(List<Violation> mistakes) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of("mistakes", mistakes.size()),
                mistakes.stream().limit(MOST).toList());
    }
}
