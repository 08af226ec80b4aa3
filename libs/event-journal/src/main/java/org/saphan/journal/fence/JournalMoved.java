package org.saphan.journal.fence;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The database runs in another PostgreSQL instance than the one that the journal's transaction ids were counted
/// in, so they compare with nothing; or it was restored to a time before what was announced. A rebase mends it.
public class JournalMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    public JournalMoved() {
        super(RefusalKind.UNAVAILABLE, Map.of());
    }
}
