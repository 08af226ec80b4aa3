package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.channel.ChannelStewardship;
import org.saphan.marketing.known.plan.KnownProgrammes;
import org.saphan.marketing.known.registry.KnownEntrepreneur;
import org.saphan.marketing.known.registry.KnownEntrepreneurs;

/// Who may act for an entrepreneur on its way to the market: OPS-MOC, an agency to which the programme gives the duty
/// where the entrepreneur is, and for a channel the agency that provides it.
@ApplicationScoped
public class MarketingDuties {

    private static final String DUTY = "SUPPORT_MARKETING";

    private final ChannelQueries channels;
    private final ChannelStewardship stewardship;
    private final KnownProgrammes programmes;
    private final KnownEntrepreneurs entrepreneurs;
    private final CallingAgency caller;

    MarketingDuties(
            ChannelQueries channels,
            ChannelStewardship stewardship,
            KnownProgrammes programmes,
            KnownEntrepreneurs entrepreneurs,
            CallingAgency caller) {
        this.channels = channels;
        this.stewardship = stewardship;
        this.programmes = programmes;
        this.entrepreneurs = entrepreneurs;
        this.caller = caller;
    }

    /// @param programmeCode the programme in which the agency acts; null for OPS-MOC
    /// @throws DutyRequired for every agency but OPS-MOC and those with the duty in the programme where it is
    public void require(@Nullable String programmeCode, UUID entrepreneurId) {
        if (!areHeld(programmeCode, entrepreneurId)) {
            throw new DutyRequired(caller.code(), DUTY, programmeCode == null ? "channels" : programmeCode);
        }
    }

    /// Whether the calling agency is OPS-MOC, or has the duty in the programme where the entrepreneur is.
    public boolean areHeld(@Nullable String programmeCode, UUID entrepreneurId) {
        return stewardship.isStewards() || isGivenBy(programmeCode, entrepreneurId);
    }

    /// @throws DutyRequired for every agency but these and the channel's provider
    public void require(UUID channelId, @Nullable String programmeCode, UUID entrepreneurId) {
        var provider = channels.require(channelId).providerAgency();
        if (!stewardship.isHeldFor(provider) && !isGivenBy(programmeCode, entrepreneurId)) {
            throw new DutyRequired(caller.code(), DUTY, programmeCode == null ? "channels" : programmeCode);
        }
    }

    /// Whether the caller may act in a channel of this provider for an entrepreneur of that province.
    ///
    /// @param provinceCode null where the register has not told it
    public boolean isHeldFor(String providerAgency, @Nullable String programmeCode, @Nullable String provinceCode) {
        var provinces = provinceCode == null ? List.<String>of() : List.of(provinceCode);
        return stewardship.isHeldFor(providerAgency)
                || (programmeCode != null && programmes.holds(programmeCode, caller.code(), DUTY, provinces));
    }

    private boolean isGivenBy(@Nullable String programmeCode, UUID entrepreneurId) {
        var provinces = entrepreneurs.find(entrepreneurId).map(KnownEntrepreneur::provinceCode).stream()
                .toList();
        return programmeCode != null && programmes.holds(programmeCode, caller.code(), DUTY, provinces);
    }
}
