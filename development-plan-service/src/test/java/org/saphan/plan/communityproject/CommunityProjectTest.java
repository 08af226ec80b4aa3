package org.saphan.plan.communityproject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Communities;
import org.saphan.plan.Communities.Community;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;

@QuarkusTest
@WithTestResource(Bench.class)
class CommunityProjectTest {

    @Test
    @Tag("S5-10")
    @Tag("S5-11")
    void isProposedWithADimensionAndALinkAndJudgedOnBoth() {
        var community = Communities.community();
        var project = community.propose();
        assertThat(project.text("state")).isEqualTo("PROPOSED");
        var judged = community
                .judge(project, Communities.judgement(Map.of("WISDOM_AND_CULTURE", true, "OCCUPATIONS", true), true))
                .ok();
        assertThat(judged.at("judgement.findings")).hasSize(6);
        var event = Published.await("plan.community-project.judged.v1", project.text("projectId"));
        assertThat(event.data().path("dimensionsMet").toString()).isEqualTo("[\"OCCUPATIONS\",\"WISDOM_AND_CULTURE\"]");
        assertThat(event.value()).doesNotContain("ขนม").doesNotContain("พิจารณา");
        Published.await("plan.community-project.proposed.v1", project.text("projectId"));
    }

    @Test
    @Tag("S5-10")
    @Tag("refuses")
    void isNotProposedWithoutADimension() {
        var community = Communities.community();
        community
                .post("community-projects", Communities.with(Communities.proposal(), "dimensions", List.of()))
                .refused(422, "DIMENSION_REQUIRED");
        var twice = List.of(
                Map.of("dimension", "OCCUPATIONS", "effect", "ก"), Map.of("dimension", "OCCUPATIONS", "effect", "ข"));
        community
                .post("community-projects", Communities.with(Communities.proposal(), "dimensions", twice))
                .refused(400, "INVALID_REQUEST")
                .violating("DUPLICATE");
    }

    @Test
    @Tag("S5-11")
    @Tag("refuses")
    void isNotProposedWithoutALinkToOtop() {
        var community = Communities.community();
        community
                .post("community-projects", Communities.without(Communities.proposal(), "otopLink"))
                .refused(422, "OTOP_LINK_REQUIRED");
        community
                .post("community-projects", Communities.with(Communities.proposal(), "otopLink", " "))
                .refused(422, "OTOP_LINK_REQUIRED");
    }

    @Test
    @Tag("S5-10")
    @Tag("S5-11")
    @Tag("refuses")
    void isNotChosenUnlessBothWereFound() {
        var community = Communities.community();
        community.firstForum();
        var project = community.propose();
        community.secondForum(project).refused(409, "JUDGEMENT_REQUIRED");
        var unlinked = community
                .judge(project, Communities.judgement(Map.of("OCCUPATIONS", true), false))
                .ok();
        community.secondForum(project).refused(422, "OTOP_LINK_REQUIRED");
        var untouched = community
                .judge(unlinked, Communities.judgement(Map.of(), true))
                .ok();
        community.secondForum(project).refused(422, "DIMENSION_REQUIRED");
        community
                .judge(untouched, Communities.judgement(Map.of("OCCUPATIONS", true), true))
                .ok();
        community.secondForum(project).created();
    }

    @Test
    @Tag("S5-10")
    @Tag("refuses")
    void isJudgedOnAllSixDimensions() {
        var community = Communities.community();
        var project = community.propose();
        var five = Communities.with(
                Communities.judgement(Map.of(), true),
                "findings",
                List.of(Map.of("dimension", "OCCUPATIONS", "met", true, "reason", "ก")));
        community.judge(project, five).refused(400, "INVALID_REQUEST").violating("SIZE");
        Api.as("DIP")
                .put(
                        Communities.projectPath(project) + "/judgement",
                        project.etag(),
                        Communities.judgement(Map.of(), true))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-09")
    void whatTheForumDidNotChooseIsRejected() {
        var community = Communities.community();
        var other = community.propose();
        var chosen = community.chosen();
        var rejected = Api.as("CDD").get(Communities.projectPath(other)).ok();
        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(rejected.text("decidedByForum")).isEqualTo(chosen.text("decidedByForum"));
        Published.await("plan.community-project.rejected.v1", other.text("projectId"));
        community.post("community-projects", Communities.proposal()).refused(409, "PROJECT_ALREADY_CHOSEN");
    }

    @Test
    void aProposalIsRewrittenAndJudgedAnewOrGivenUp() {
        var community = Communities.community();
        var judged = community.judged();
        var path = Communities.projectPath(judged);
        var rewritten = Api.as("CDD")
                .put(path, judged.etag(), Communities.with(Communities.proposal(), "title", "โครงการขนมไทยชุมชน"))
                .ok();
        assertThat(rewritten.at("judgement").isMissingNode()).isTrue();
        Published.await("plan.community-project.rewritten.v1", judged.text("projectId"));
        var given = Api.as("CDD")
                .put(path + "/rejection", rewritten.etag(), Map.of("reason", "ซ้ำกับโครงการของ อบต."))
                .ok();
        assertThat(given.text("rejectionReason")).isEqualTo("ซ้ำกับโครงการของ อบต.");
        Api.as("CDD").put(path, given.etag(), Communities.proposal()).refused(409, "PROJECT_STATE_FORBIDS");
        Api.as("FTI").get(path).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-12")
    void runsAndIsDone() {
        var running = Communities.community().running();
        var path = Communities.projectPath(running);
        var result = Map.of("doneOn", "2012-03-15", "result", "เยาวชน 30 คนทำขนมไทยได้ 4 ชนิด");
        var done = Api.as("CDD").put(path + "/completion", running.etag(), result).ok();
        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(isDone(done)).isTrue();
        Published.await("plan.community-project.started.v1", done.text("projectId"));
        Published.await("plan.community-project.done.v1", done.text("projectId"));
    }

    @Test
    @Tag("S5-12")
    @Tag("refuses")
    void doesNotRunBeforeItIsChosenNorEndBeforeItRuns() {
        var community = Communities.community();
        var project = community.propose();
        start(project, "2012-02-01").refused(409, "PROJECT_STATE_FORBIDS");
        var chosen = community.chosen();
        assertThat(isDone(chosen)).isFalse();
        start(chosen, "2012-01-09").refused(400, "INVALID_REQUEST").violating("BEFORE_DECISION");
        var running = start(chosen, "2012-02-01").ok();
        Api.as("CDD")
                .put(
                        Communities.projectPath(chosen) + "/completion",
                        running.etag(),
                        Map.of("doneOn", "2012-01-31", "result", "เสร็จ"))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    void itsStartTakesTheGroupIntoAProgrammeThatDevelopsByProjects() {
        var programme = Programmes.opened(terms -> {
            terms.put("development", "COMMUNITY_PROJECT");
            terms.withObject("/eligibility").remove(List.of("starMin", "starMax"));
            terms.withObject("/eligibility").putArray("roundYearsBE");
            terms.withObject("/eligibility").putArray("requires");
        });
        var community = new Community(Journeys.selectedIn(programme));
        community.running();
        assertThat(Api.as("CDD")
                        .get("/plan/v1/enrolments/" + community.journey().enrolment())
                        .ok()
                        .text("state"))
                .isEqualTo("ENROLLED");
    }

    @Test
    @Tag("refuses")
    void nothingGoesOnOnceTheGroupHasLeft() {
        var community = Communities.community();
        var project = community.chosen();
        var enrolment = "/plan/v1/enrolments/" + community.journey().enrolment();
        Api.as("CDD")
                .put(
                        enrolment + "/withdrawal",
                        Api.as("CDD").get(enrolment).etag(),
                        Map.of("withdrawnOn", "2012-01-20", "reason", "กลุ่มเลิก"))
                .ok();
        start(project, "2012-02-01").refused(409, "ENROLMENT_NOT_SELECTED");
    }

    private static Answer start(Answer project, String day) {
        return Api.as("CDD")
                .put(Communities.projectPath(project) + "/start", project.etag(), Map.of("startedOn", day));
    }

    private static boolean isDone(Answer project) {
        var queries = CDI.current().select(CommunityProjectQueries.class).get();
        return queries.isDone(UUID.fromString(project.text("enrolmentId")));
    }
}
