package org.saphan.cluster.externallink;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The link was over by that day already.
class ExternalLinkAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    ExternalLinkAlreadyEnded(UUID externalLink, LocalDate until) {
        super(RefusalKind.CONFLICT, Map.of("externalLink", externalLink, "until", until));
    }
}
