package org.saphan.marketing.websiterecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.saphan.marketing.ownwebsite.WebsiteProven;

/// Lets a website that was just proven be looked at again later.
@ApplicationScoped
class NoteProof {

    private final WebsiteChecks checks;
    private final RecheckSettings settings;
    private final Clock clock;

    NoteProof(WebsiteChecks checks, RecheckSettings settings, Clock clock) {
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes WebsiteProven proven) {
        var now = clock.instant();
        checks.keep(proven.ownWebsiteId(), new WebsiteChecks.Check(now, now.plus(settings.every()), null, 0));
    }
}
