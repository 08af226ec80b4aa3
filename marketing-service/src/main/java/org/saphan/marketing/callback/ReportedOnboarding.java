package org.saphan.marketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.progress.OnboardingState;

/// The onboarding that is reported of.
@ApplicationScoped
class ReportedOnboarding {

    private static final String HOLD = "select state from onboarding where id = ? and channel_id = ? for update";

    private final KnownRows rows;

    ReportedOnboarding(KnownRows rows) {
        this.rows = rows;
    }

    /// How far it has come. Nobody else changes it until the transaction ends, so that reports which come at once are
    /// taken one after the other.
    ///
    /// @throws OnboardingNotInChannel when the channel has none with this id
    OnboardingState hold(UUID onboardingId, UUID channelId) {
        return rows.first(HOLD, row -> OnboardingState.valueOf(row.getString("state")), onboardingId, channelId)
                .orElseThrow(() -> new OnboardingNotInChannel(onboardingId));
    }
}
