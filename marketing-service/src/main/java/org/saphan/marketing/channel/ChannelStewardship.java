package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.JournalSettings;

/// Who may act on a channel: the agency that provides it, and the operator of this service, OPS-MOC, as its
/// steward.
@ApplicationScoped
public class ChannelStewardship {

    private final JournalSettings settings;
    private final CallingAgency caller;

    ChannelStewardship(JournalSettings settings, CallingAgency caller) {
        this.settings = settings;
        this.caller = caller;
    }

    /// Whether the calling agency may act on a channel of this provider.
    public boolean isHeldFor(String providerAgency) {
        return caller.code().equals(providerAgency) || isStewards();
    }

    /// Whether the steward is calling.
    public boolean isStewards() {
        return caller.code().equals(settings.operator());
    }

    /// @throws DutyRequired for every agency but the provider and the steward
    void requireFor(String providerAgency) {
        if (!isHeldFor(providerAgency)) {
            throw new DutyRequired(caller.code(), "PROVIDER", "channels");
        }
    }
}
