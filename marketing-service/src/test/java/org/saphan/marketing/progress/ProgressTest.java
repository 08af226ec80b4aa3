package org.saphan.marketing.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    private static final Progress LIVE =
            Progress.applied().screened().preparing().live(DAY);

    @Test
    void goesFromTheApplicationToTheChannel() {
        assertThat(LIVE.state()).isEqualTo(OnboardingState.LIVE);
        assertThat(LIVE.liveOn()).isEqualTo(DAY);
    }

    @Test
    void leavesNoStepOut() {
        assertThatThrownBy(() -> Progress.applied().live(DAY)).isInstanceOf(OnboardingStateForbids.class);
    }

    @Test
    void keepsItsFirstDayWhenItGoesOn() {
        var resumed = LIVE.paused(PauseCause.SUSPENDED, null).resumed();

        assertThat(resumed).isEqualTo(LIVE);
    }

    @Test
    void isNotPausedTwice() {
        var paused = LIVE.paused(PauseCause.BY_AGENCY, "Stock is sold out.");

        assertThatThrownBy(() -> paused.paused(PauseCause.SUSPENDED, null)).isInstanceOf(OnboardingStateForbids.class);
    }

    @Test
    void isRejectedOnlyBeforeItIsLive() {
        assertThat(Progress.applied().rejected("No label.", DAY).state()).isEqualTo(OnboardingState.REJECTED);
        assertThatThrownBy(() -> LIVE.rejected("No label.", DAY)).isInstanceOf(OnboardingStateForbids.class);
    }

    @Test
    void isClosedForGood() {
        var closed = LIVE.closed("Season is over.", DAY);

        assertThatThrownBy(closed::resumed).isInstanceOf(OnboardingStateForbids.class);
        assertThatThrownBy(() -> closed.closed("Again.", DAY)).isInstanceOf(OnboardingStateForbids.class);
    }
}
