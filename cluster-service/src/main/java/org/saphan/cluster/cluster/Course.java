package org.saphan.cluster.cluster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a cluster has come, and what may become of it: PROPOSED → SELECTED → ACTIVE → UNDER_REVIEW, and from there
/// ACTIVE again, GRADUATED or DISSOLVED.
///
/// @param reviewOpenedOn when its newest review began
/// @param justification why it was closed, always given when that was before its least number of years
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) ClusterState state,
        LocalDate proposedOn,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate reviewOpenedOn,
        @Nullable LocalDate closedOn,
        @Nullable String justification) {

    static Course proposed(LocalDate day) {
        return new Course(ClusterState.PROPOSED, day, null, null, null, null, null);
    }

    Course selected(LocalDate day) {
        from(ClusterState.PROPOSED);
        return new Course(ClusterState.SELECTED, proposedOn, day, null, null, null, null);
    }

    Course active(LocalDate day) {
        from(ClusterState.SELECTED);
        return new Course(ClusterState.ACTIVE, proposedOn, selectedOn, day, null, null, null);
    }

    Course underReview(LocalDate day) {
        from(ClusterState.ACTIVE);
        return new Course(ClusterState.UNDER_REVIEW, proposedOn, selectedOn, activatedOn, day, null, null);
    }

    Course renewed() {
        from(ClusterState.UNDER_REVIEW);
        return new Course(ClusterState.ACTIVE, proposedOn, selectedOn, activatedOn, reviewOpenedOn, null, null);
    }

    /// @param outcome GRADUATED or DISSOLVED
    Course closed(ClusterState outcome, Closing closing) {
        from(ClusterState.UNDER_REVIEW);
        return new Course(
                outcome,
                proposedOn,
                selectedOn,
                activatedOn,
                reviewOpenedOn,
                closing.closedOn(),
                closing.justification());
    }

    /// @throws ClusterStateForbids when it is not so far, or further
    void from(ClusterState required) {
        if (state != required) {
            throw new ClusterStateForbids(state);
        }
    }
}
