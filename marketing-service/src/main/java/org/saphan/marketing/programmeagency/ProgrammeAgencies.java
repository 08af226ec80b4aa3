package org.saphan.marketing.programmeagency;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.marketing.channel.ChannelStewardship;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// Whether the caller belongs to a programme.
@ApplicationScoped
public class ProgrammeAgencies {

    private static final String MEMBER = "MEMBER";

    private final KnownProgrammes programmes;
    private final ChannelStewardship stewardship;
    private final CallingAgency caller;

    ProgrammeAgencies(KnownProgrammes programmes, ChannelStewardship stewardship, CallingAgency caller) {
        this.programmes = programmes;
        this.stewardship = stewardship;
        this.caller = caller;
    }

    /// @throws org.saphan.http.NotFound when plan has told of no such programme
    /// @throws DutyRequired when the caller is none of its agencies
    public void requireMember(String programmeCode) {
        if (!programmes.require(programmeCode).agencies().contains(caller.code())) {
            throw new DutyRequired(caller.code(), MEMBER, programmeCode);
        }
    }

    /// @throws org.saphan.http.NotFound when plan has told of no such programme
    /// @throws DutyRequired when the caller is neither one of its agencies nor OPS-MOC
    public void requireReader(String programmeCode) {
        programmes.require(programmeCode);
        if (!isReader(programmeCode)) {
            throw new DutyRequired(caller.code(), MEMBER, programmeCode);
        }
    }

    /// Whether the caller may read figures of the programme; of none, only OPS-MOC may.
    public boolean isReader(@Nullable String programmeCode) {
        return stewardship.isStewards() || (programmeCode != null && isMember(programmeCode));
    }

    private boolean isMember(String programmeCode) {
        return programmes
                .find(programmeCode)
                .filter(each -> each.agencies().contains(caller.code()))
                .isPresent();
    }
}
