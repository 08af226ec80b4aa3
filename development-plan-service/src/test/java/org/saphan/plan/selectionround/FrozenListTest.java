package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.Crowd;
import org.saphan.plan.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class FrozenListTest {

    private static final String CHANGE =
            "update selection_round_entry set score = 100 where round_id = ? and position = 2";

    @Inject
    KnownRows rows;

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void theDatabaseLetsNobodyChangeIt() {
        var round = decided();

        assertThatThrownBy(() -> execute(CHANGE, round)).hasStackTraceContaining("is frozen");
        assertThatThrownBy(() -> execute("delete from selection_round_entry where round_id = ?", round))
                .hasStackTraceContaining("is frozen");
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void aChangeBehindTheDatabasesBackIsFound() {
        var round = decided();
        unguarded(CHANGE, round);

        var verified = verified(round);

        assertThat(verified.at("same").asBoolean()).isFalse();
        assertThat(verified.at("different")).hasSize(1);
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void aChangeOfTheFactsIsFoundToo() {
        var round = decided();
        unguarded("""
                update selection_round_entry set facts = jsonb_set(facts, '{potentialScore}', '99.99')
                where round_id = ? and position = 3""", round);

        assertThat(verified(round).at("same").asBoolean()).isFalse();
    }

    @Test
    @Tag("S1-06")
    void whatIsLearntLaterChangesNoList() {
        var round = decided();
        var before = Api.as("CDD").get(Rounds.path(round) + "/results").ok().body();

        rows.write(
                "update potential_assessment set score = 1 where programme_code = ?",
                List.of(round.text("programmeCode")),
                (row, programme) -> row.setString(1, programme));

        assertThat(Api.as("CDD").get(Rounds.path(round) + "/results").ok().body())
                .isEqualTo(before);
        assertThat(verified(round).at("same").asBoolean()).isTrue();
    }

    private static Answer decided() {
        var programme = Rounds.programme();
        Crowd.ready(programme, "24", 3);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();
        return round;
    }

    private static Answer verified(Answer round) {
        return Api.as("CDD").get(Rounds.path(round) + "/verification").ok();
    }

    private void unguarded(String sql, Answer round) {
        execute("alter table selection_round_entry disable trigger selection_round_entry_frozen");
        try {
            execute(sql, round);
        } finally {
            execute("alter table selection_round_entry enable trigger selection_round_entry_frozen");
        }
    }

    private void execute(String sql, Answer round) {
        var id = UUID.fromString(round.text("selectionRoundId"));
        rows.write(sql, List.of(id), (row, each) -> row.setObject(1, each));
    }

    private void execute(String sql) {
        rows.write(sql, List.of(true), (_, _) -> {});
    }
}
