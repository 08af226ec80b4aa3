package org.saphan.cluster.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);
    private static final Progress ACTIVE = Progress.invited().intakeDone().active(DAY);

    @Test
    void goesFromTheInvitationToTheMembership() {
        assertThat(ACTIVE.state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(ACTIVE.joinedOn()).isEqualTo(DAY);
    }

    @Test
    void takesTheFiguresFirst() {
        assertThatThrownBy(() -> Progress.invited().active(DAY)).isInstanceOf(MembershipStateForbids.class);
    }

    @Test
    void endsFromEverywhereAndForGood() {
        var left = Progress.invited().left(DAY, LeavingCause.BY_AGENCY, "Closed down.");

        assertThat(left.state()).isEqualTo(MembershipState.LEFT);
        assertThatThrownBy(left::intakeDone).isInstanceOf(MembershipStateForbids.class);
        assertThatThrownBy(() -> left.left(DAY, LeavingCause.MERGED, null)).isInstanceOf(MembershipStateForbids.class);
    }

    @Test
    void doesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> ACTIVE.left(DAY.minusDays(1), LeavingCause.BY_AGENCY, "Closed down."))
                .isInstanceOf(LeftBeforeJoining.class);
    }
}
