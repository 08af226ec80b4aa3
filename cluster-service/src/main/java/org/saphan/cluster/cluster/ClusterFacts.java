package org.saphan.cluster.cluster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other features need of a cluster.
public record ClusterFacts(
        UUID id,
        ClusterState state,
        String driverAgency,
        @Nullable String programmeCode,
        List<String> provinceCodes,
        int membersPerTier,
        ClusterOrigin origin,
        int startFiscalYearBE,
        int minimumYears,
        List<Integer> supportedYearsBE,
        long version) {

    /// How many fiscal years old it is in that one, its first being the first (S3-10).
    public int ageIn(int fiscalYearBE) {
        return fiscalYearBE - startFiscalYearBE + 1;
    }

    /// @throws ClusterStateForbids when it was graduated or dissolved
    public void requireStanding() {
        if (state.isOver()) {
            throw new ClusterStateForbids(state);
        }
    }

    /// A cluster is reviewed at the end of its year; one that goes on from an earlier time also before it is selected.
    ///
    /// @throws ClusterStateForbids otherwise
    public void requireReviewable() {
        var goesOn = state == ClusterState.PROPOSED && origin == ClusterOrigin.CONTINUING;
        if (state != ClusterState.UNDER_REVIEW && !goesOn) {
            throw new ClusterStateForbids(state);
        }
    }

    /// @throws ClusterStateForbids when it is not so far, or further
    public void require(ClusterState required) {
        if (state != required) {
            throw new ClusterStateForbids(state);
        }
    }
}
