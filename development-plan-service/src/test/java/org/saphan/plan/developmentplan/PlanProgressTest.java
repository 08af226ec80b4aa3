package org.saphan.plan.developmentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanProgressTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 1);

    private final PlanProgress progress = new PlanProgress();

    @Test
    void goesFromDraftToCompleted() {
        progress.submit(DAY);
        progress.approve("OSMEP", DAY);
        progress.carryOut();
        progress.complete(DAY);
        assertThat(progress.state()).isEqualTo(PlanState.COMPLETED);
        assertThatThrownBy(() -> progress.cancel("too late")).isInstanceOf(PlanStateForbids.class);
        assertThatThrownBy(progress::suspend).isInstanceOf(PlanStateForbids.class);
    }

    @Test
    void isWrittenAgainWhenReturned() {
        progress.submit(DAY);
        assertThatThrownBy(progress::requireWritable).isInstanceOf(PlanStateForbids.class);
        progress.giveBack("more detail");
        progress.requireWritable();
        assertThat(progress.reason()).isEqualTo("more detail");
    }

    @Test
    void goesOnWhereItRested() {
        progress.submit(DAY);
        progress.suspend();
        progress.suspend();
        assertThatThrownBy(() -> progress.approve("OSMEP", DAY)).isInstanceOf(PlanStateForbids.class);
        progress.resume();
        assertThat(progress.state()).isEqualTo(PlanState.SUBMITTED);
        assertThatThrownBy(progress::resume).isInstanceOf(PlanStateForbids.class);
    }

    @Test
    void isNotCarriedOutBeforeApproval() {
        assertThatThrownBy(progress::carryOut).isInstanceOf(PlanStateForbids.class);
        assertThatThrownBy(() -> progress.complete(DAY)).isInstanceOf(PlanStateForbids.class);
    }
}
