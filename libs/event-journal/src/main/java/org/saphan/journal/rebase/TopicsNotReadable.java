package org.saphan.journal.rebase;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The broker does not let the service read its own topics, so nobody can tell what the database has forgotten.
public class TopicsNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    public TopicsNotReadable() {
        super(RefusalKind.UNAVAILABLE, Map.of());
    }
}
