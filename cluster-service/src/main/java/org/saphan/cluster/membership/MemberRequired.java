package org.saphan.cluster.membership;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// Somebody named was no active member of the cluster then.
class MemberRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    MemberRequired(List<Violation> strangers) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), strangers);
    }
}
