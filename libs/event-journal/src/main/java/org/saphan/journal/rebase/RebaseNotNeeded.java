package org.saphan.journal.rebase;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The database still runs in the PostgreSQL instance that the journal's epoch began in, and the topics hold what the
/// journal does.
public class RebaseNotNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public RebaseNotNeeded() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
