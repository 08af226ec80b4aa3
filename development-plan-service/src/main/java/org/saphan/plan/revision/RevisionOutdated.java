package org.saphan.plan.revision;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The plan has changed since the revision was written: what it changes is not what is there any more.
class RevisionOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    RevisionOutdated(int basedOn, int edition) {
        super(RefusalKind.CONFLICT, Map.of("basedOn", basedOn, "edition", edition));
    }
}
