package org.saphan.registry.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.panel.Committees.conflict;
import static org.saphan.registry.panel.Committees.constitute;
import static org.saphan.registry.panel.Committees.member;
import static org.saphan.registry.panel.Committees.members;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class PanelResourceTest {

    @Test
    void isConstitutedOnceAProvinceAndOnceForTheNation() {
        var year = Rounds.open();
        var province = Committees.ofProvince(year, "24");
        Committees.ofProvince(year, "10");
        Committees.ofNation(year);

        assertThat(Api.as("DIP")
                        .get("/registry/v1/opc-rounds/" + year + "/panels")
                        .ok()
                        .json()
                        .findValuesAsText("level"))
                .containsExactly("PROVINCIAL", "PROVINCIAL", "NATIONAL");
        var read = Api.as("DIP").get("/registry/v1/panels/" + province).ok();
        assertThat(read.at("members").findValuesAsText("memberNo")).containsExactly("M-1", "M-2", "M-3");
        var event = Published.await("registry.panel.constituted.v1", province);
        assertThat(event.data().path("members").asInt()).isEqualTo(3);
        constitute(year, Map.of("level", "NATIONAL", "members", members())).refused(409, "PANEL_EXISTS");
        constitute(year, Map.of("level", "PROVINCIAL", "provinceCode", "24", "members", members()))
                .refused(409, "PANEL_EXISTS");
    }

    @Test
    void needsAProvinceForItsLevelAndEachMemberOnce() {
        var year = Rounds.open();

        constitute(year, Map.of("level", "PROVINCIAL", "members", members()))
                .refused(422, "PANEL_INCONSISTENT")
                .violating("PROVINCE_OF_LEVEL");
        constitute(year, Map.of("level", "NATIONAL", "members", List.of(member("M-1", "CDD"), member("M-1", "DIP"))))
                .refused(422, "PANEL_INCONSISTENT")
                .violating("MEMBER_TWICE");
        constitute(year, Map.of("level", "NATIONAL", "members", List.of(member("1000000000009", "CDD"))))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    void isTheStewardsToConstituteBeforeTheAnnouncement() {
        var year = Rounds.open();
        var panel = Map.of("level", "NATIONAL", "members", members());

        Api.as("DIP").post("/registry/v1/opc-rounds/" + year + "/panels", panel).refused(403, "DUTY_REQUIRED");
        Rounds.announce(year);
        constitute(year, panel).refused(409, "ROUND_CLOSED");
    }

    @Test
    void keepsWhomAMemberMustNotJudge() {
        var panel = Committees.ofNation(Rounds.open());
        var entrepreneur = Register.registered().id();

        var declared = conflict("DIP", panel, "M-2", entrepreneur).created();

        var conflicts = "/registry/v1/panels/" + panel + "/conflicts";
        assertThat(Api.as("CDD").get(conflicts).ok().text("items.0.id")).isEqualTo(declared.id());
        assertThat(Api.as("CDD").get(conflicts + "/" + declared.id()).ok().text("memberNo"))
                .isEqualTo("M-2");
        var event = Published.await("registry.panel.conflict-declared.v1", panel);
        assertThat(event.data().path("conflicts").asInt()).isEqualTo(1);
        assertThat(event.data().toString()).doesNotContain("M-2", entrepreneur);
    }

    @Test
    void takesAConflictFromTheMembersAgencyOnce() {
        var panel = Committees.ofNation(Rounds.open());
        var entrepreneur = Register.registered().id();

        conflict("DOAE", panel, "M-2", entrepreneur).refused(403, "DUTY_REQUIRED");
        conflict("CDD", panel, "M-9", entrepreneur).refused(422, "NO_SUCH_MEMBER");
        conflict("CDD", panel, "M-2", UUID.randomUUID().toString()).refused(422, "UNKNOWN_ENTREPRENEUR");
        conflict("CDD", panel, "M-2", entrepreneur).created();
        conflict("DIP", panel, "M-2", entrepreneur).refused(409, "CONFLICT_DECLARED_BEFORE");
        conflict("DIP", UUID.randomUUID().toString(), "M-2", entrepreneur).refused(404, "NOT_FOUND");
    }
}
