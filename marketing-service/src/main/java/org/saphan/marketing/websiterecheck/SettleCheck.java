package org.saphan.marketing.websiterecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.saphan.marketing.ownwebsite.LapseOwnWebsite;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;
import org.saphan.marketing.ownwebsite.RestoreOwnWebsite;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// Keeps what came of a look, and lets the website lapse or takes it back.
@ApplicationScoped
class SettleCheck {

    private final WebsiteChecks checks;
    private final OwnWebsiteQueries websites;
    private final LapseOwnWebsite lapse;
    private final RestoreOwnWebsite restore;
    private final RecheckSettings settings;
    private final Clock clock;

    SettleCheck(
            WebsiteChecks checks,
            OwnWebsiteQueries websites,
            LapseOwnWebsite lapse,
            RestoreOwnWebsite restore,
            RecheckSettings settings,
            Clock clock) {
        this.checks = checks;
        this.websites = websites;
        this.lapse = lapse;
        this.restore = restore;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void run(UUID websiteId, Optional<WebsiteFault> fault) {
        if (websites.checked(websiteId).isEmpty()) {
            checks.drop(websiteId);
            return;
        }
        var before = checks.find(websiteId).map(WebsiteChecks.Check::failures).orElse(0);
        var failures = fault.isPresent() ? before + 1 : 0;
        var now = clock.instant();
        checks.keep(websiteId, new WebsiteChecks.Check(now, now.plus(settings.every()), fault.orElse(null), failures));
        if (failures >= settings.failures()) {
            lapse.run(websiteId);
        } else if (failures == 0) {
            restore.run(websiteId);
        }
    }
}
