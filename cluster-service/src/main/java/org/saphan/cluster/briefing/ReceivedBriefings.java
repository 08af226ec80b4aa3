package org.saphan.cluster.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;

/// What is meant for one CDA or service provider.
@ApplicationScoped
class ReceivedBriefings {

    private final Briefings briefings;
    private final Recipients recipients;

    ReceivedBriefings(Briefings briefings, Recipients recipients) {
        this.briefings = briefings;
        this.recipients = recipients;
    }

    /// The newest first.
    Page<ReceivedBriefing> of(UUID recipientId, PageRequest page) {
        var heard = recipients.newestFor(recipientId, page);
        var found =
                briefings.byId(heard.stream().map(Recipients.Heard::briefingId).toList());
        var received = heard.stream()
                .flatMap(each -> Optional.ofNullable(found.get(each.briefingId()))
                        .map(briefing -> new ReceivedBriefing(briefing.details(), each.acknowledgedOn()))
                        .stream())
                .toList();
        return Page.of(received, page.limit(), row -> Cursor.of(row.briefing().briefingId()));
    }
}
