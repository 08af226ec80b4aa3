package org.saphan.registry.application;

import java.util.UUID;
import org.saphan.registry.opcround.CommitteeLevel;

/// What the committees need of an application.
public record ApplicationFacts(
        UUID applicationId,
        int roundYearBE,
        UUID productId,
        UUID entrepreneurId,
        String provinceCode,
        ApplicationStage state,
        long version) {

    /// @throws ApplicationStateForbids when it does not wait for this committee
    public void requireBefore(CommitteeLevel level) {
        var awaited = level == CommitteeLevel.PROVINCIAL ? ApplicationStage.ENDORSED : ApplicationStage.FORWARDED;
        if (state != awaited) {
            throw new ApplicationStateForbids(state);
        }
    }
}
