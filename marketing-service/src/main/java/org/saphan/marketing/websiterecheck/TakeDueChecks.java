package org.saphan.marketing.websiterecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Takes websites that are due to be looked at. What an instance does not get done is due again after a while.
@ApplicationScoped
class TakeDueChecks {

    private static final Duration UNTIL_LOST = Duration.ofMinutes(10);

    private final WebsiteChecks checks;
    private final RecheckSettings settings;
    private final Clock clock;

    TakeDueChecks(WebsiteChecks checks, RecheckSettings settings, Clock clock) {
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    List<UUID> run() {
        var now = clock.instant();
        return checks.take(now, now.plus(UNTIL_LOST), settings.batch());
    }
}
