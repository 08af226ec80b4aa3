package org.saphan.plan.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Communities;

@QuarkusTest
@WithTestResource(Bench.class)
class ForumTest {

    @Test
    @Tag("S5-08")
    void theFirstExplainsAndFindsADirection() {
        var community = Communities.community();
        var forum = community.firstForum();
        assertThat(forum.at("attended").asInt()).isEqualTo(46);
        assertThat(Api.as("DIP").get(path(forum)).ok().text("direction")).isEqualTo("พัฒนาด้วยภูมิปัญญาขนมไทย");
        var event = Published.await("plan.forum.held.v1", forum.text("forumId"));
        assertThat(event.value()).doesNotContain("รายงาน").doesNotContain("ภูมิปัญญา");
    }

    @Test
    @Tag("S5-09")
    void theSecondStoresItsResolutionAndChooses() {
        var community = Communities.community();
        community.firstForum();
        var project = community.judged();
        var forum = community.secondForum(project).created();
        assertThat(forum.text("resolution")).isEqualTo("มติเลือกโครงการฝึกอบรมการทำขนมไทย");
        assertThat(forum.text("chosenProjectId")).isEqualTo(project.text("projectId"));
        assertThat(Api.as("CDD").get(Communities.projectPath(project)).ok().text("state"))
                .isEqualTo("CHOSEN");
        assertThat(Api.as("CDD").get(community.path("forums")).ok().at("items")).hasSize(2);
        var chosen = Published.await("plan.community-project.chosen.v1", project.text("projectId"));
        assertThat(chosen.data().path("decidedByForum").asText()).isEqualTo(forum.text("forumId"));
    }

    @Test
    @Tag("S5-09")
    @Tag("refuses")
    void theSecondIsNeverBeforeTheFirst() {
        var community = Communities.community();
        var project = community.judged();
        community.secondForum(project).refused(409, "FORUM_ORDER");
        community.firstForum();
        var early = Communities.with(Communities.secondForum(project.text("projectId")), "heldOn", "2011-11-30");
        community.post("forums", early).refused(409, "FORUM_ORDER");
        var sameDay = Communities.with(Communities.secondForum(project.text("projectId")), "heldOn", "2011-12-01");
        community.post("forums", sameDay).created();
    }

    @Test
    @Tag("S5-08")
    @Tag("refuses")
    void thereIsOneOfEach() {
        var community = Communities.community();
        community.firstForum();
        community.post("forums", Communities.firstForum()).refused(409, "FORUM_ALREADY_HELD");
    }

    @Test
    @Tag("S5-08")
    @Tag("refuses")
    void theFirstNeedsObjectivesAndADirection() {
        var community = Communities.community();
        for (var member : List.of("objectives", "direction")) {
            community
                    .post("forums", Communities.without(Communities.firstForum(), member))
                    .refused(400, "INVALID_REQUEST")
                    .violating("REQUIRED");
        }
        community
                .post("forums", Communities.with(Communities.firstForum(), "resolution", "มติ"))
                .refused(400, "INVALID_REQUEST")
                .violating("INVALID_VALUE");
        Api.as("DIP").post(community.path("forums"), Communities.firstForum()).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-09")
    @Tag("refuses")
    void theSecondNeedsAResolutionAndAProjectOfItsOwn() {
        var community = Communities.community();
        community.firstForum();
        var second = Communities.secondForum(UUID.randomUUID().toString());
        for (var member : List.of("resolution", "chosenProjectId")) {
            community
                    .post("forums", Communities.without(second, member))
                    .refused(400, "INVALID_REQUEST")
                    .violating("REQUIRED");
        }
        community.post("forums", second).refused(422, "PROJECT_OF_ANOTHER_ENROLMENT");
        community
                .secondForum(Communities.community().judged())
                .refused(422, "PROJECT_OF_ANOTHER_ENROLMENT");
        assertThat(Api.as("CDD").get(community.path("forums")).ok().at("items")).hasSize(1);
    }

    @Test
    @Tag("S5-09")
    @Tag("refuses")
    void ofTwoChoicesAtOnceOneStands() throws Exception {
        var community = Communities.community();
        community.firstForum();
        var calls = Stream.of(community.judged(), community.judged())
                .map(project -> (Callable<Integer>)
                        () -> community.secondForum(project).status())
                .toList();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(calls).stream().map(each -> each.resultNow());
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(Api.as("CDD")
                        .get(community.path("community-projects"))
                        .ok()
                        .at("items")
                        .findValuesAsText("state"))
                .containsExactlyInAnyOrder("CHOSEN", "REJECTED");
    }

    @Test
    void headCountsAndMinutesArePutRight() {
        var forum = Communities.community().firstForum();
        var correction = Map.of(
                "participants", List.of(Communities.headCount("RESIDENTS", 60)), "minutes", "รายงานการประชุม 1/2554 แก้ไข");
        var corrected = Api.as("CDD").put(path(forum), forum.etag(), correction).ok();
        assertThat(corrected.at("attended").asInt()).isEqualTo(60);
        assertThat(corrected.text("heldOn")).isEqualTo("2011-12-01");
        Published.await("plan.forum.corrected.v1", forum.text("forumId"));
        Api.as("DIP").put(path(forum), corrected.etag(), correction).refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(path(forum)).refused(403, "DUTY_REQUIRED");
    }

    private static String path(Answer forum) {
        return "/plan/v1/forums/" + forum.text("forumId");
    }
}
