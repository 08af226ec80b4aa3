package org.saphan.registry.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.registry.opcround.CommitteeLevel;

/// What other agencies may know of a committee: that it is there and how many it counts, not who.
record PanelState(
        UUID panelId,
        int roundYearBE,
        CommitteeLevel level,
        @Nullable String provinceCode,
        int members,
        int conflicts,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return panelId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
