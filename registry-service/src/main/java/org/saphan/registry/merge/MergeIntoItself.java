package org.saphan.registry.merge;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A registration cannot be merged into itself.
class MergeIntoItself extends Refusal {

    private static final long serialVersionUID = 1L;

    MergeIntoItself() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
