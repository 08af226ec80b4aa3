package org.saphan.marketing.salesreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.channel.ChannelStewardship;
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

/// Who reports sales and who may read them: a provider those of its channels, a programme's agencies those of their
/// programme, and OPS-MOC all.
@ApplicationScoped
class SalesAccess {

    private final MarketingDuties duties;
    private final ChannelStewardship stewardship;
    private final ProgrammeAgencies agencies;
    private final CallingAgency caller;

    SalesAccess(
            MarketingDuties duties, ChannelStewardship stewardship, ProgrammeAgencies agencies, CallingAgency caller) {
        this.duties = duties;
        this.stewardship = stewardship;
        this.agencies = agencies;
        this.caller = caller;
    }

    /// Why the caller may not report for this onboarding; nothing where it may.
    Optional<DutyRequired> refusalToReport(SellingPlace place) {
        return duties.isHeldFor(place.providerAgency(), place.programmeCode(), place.provinceCode())
                ? Optional.empty()
                : Optional.of(refusal("SUPPORT_MARKETING", place));
    }

    /// @throws DutyRequired when the caller may not read the sales of this onboarding
    void requireReader(SellingPlace place) {
        if (!stewardship.isHeldFor(place.providerAgency()) && !agencies.isReader(place.programmeCode())) {
            throw refusal("MEMBER", place);
        }
    }

    private DutyRequired refusal(String duty, SellingPlace place) {
        var programme = place.programmeCode();
        return new DutyRequired(caller.code(), duty, programme == null ? "channels" : programme);
    }
}
