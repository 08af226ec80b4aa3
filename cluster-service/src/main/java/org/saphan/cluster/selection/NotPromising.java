package org.saphan.cluster.selection;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The cluster has too little potential, or its market wants too little of it (S3-06).
class NotPromising extends Refusal {

    private static final long serialVersionUID = 1L;

    NotPromising(List<Violation> shortcomings) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), shortcomings);
    }
}
