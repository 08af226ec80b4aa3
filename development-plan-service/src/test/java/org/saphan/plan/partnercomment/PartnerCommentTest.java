package org.saphan.plan.partnercomment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Communities;

@QuarkusTest
@WithTestResource(Bench.class)
class PartnerCommentTest {

    @Test
    @Tag("S5-07")
    void everyPartnerCommentsOnWhatWasDone() {
        var community = Communities.community();
        var project = community.chosen();
        var session = Api.as("CDD")
                .post(
                        Communities.projectPath(project) + "/training-sessions",
                        Communities.training("2012-02-04", "ทองหยิบ"))
                .created();
        var subjects = new LinkedHashMap<String, String>();
        subjects.put(
                "MEETING",
                community
                        .post("district-meetings", Communities.meeting())
                        .created()
                        .text("meetingId"));
        subjects.put("FORUM", project.text("decidedByForum"));
        subjects.put("PROJECT", project.text("projectId"));
        subjects.put("TRAINING", session.text("sessionId"));
        subjects.forEach((on, subject) -> Api.as("DIP")
                .post(community.path("partner-comments"), Communities.comment(on, subject))
                .created());
        var all = Api.as("DOAE").get(community.path("partner-comments")).ok();
        assertThat(all.at("items").findValuesAsText("on")).containsExactly("MEETING", "FORUM", "PROJECT", "TRAINING");
        var onForum = Api.as("DOAE")
                .get(community.path("partner-comments") + "?on=FORUM&subject=" + project.text("decidedByForum"))
                .ok();
        assertThat(onForum.at("items")).hasSize(1);
        var page =
                Api.as("DOAE").get(community.path("partner-comments") + "?limit=3").ok();
        assertThat(Api.as("DOAE")
                        .get(community.path("partner-comments") + "?cursor={next}", page.text("next"))
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S5-07")
    void itsTextLeavesWithNoEvent() {
        var community = Communities.community();
        var forum = community.firstForum();
        var comment = comment("OPS-MOC", community, forum.text("forumId")).created();
        var event = Published.await("plan.partner-comment.made.v1", comment.text("commentId"));
        assertThat(event.data().path("agency").asText()).isEqualTo("OPS-MOC");
        assertThat(event.value()).doesNotContain("ควรเชิญ");
    }

    @Test
    @Tag("S5-07")
    @Tag("refuses")
    void onlyPartnersCommentAndOnlyOnTheirCommunitysWork() {
        var community = Communities.community();
        var forum = community.firstForum().text("forumId");
        comment("FTI", community, forum).refused(403, "DUTY_REQUIRED");
        Api.as("FTI").get(community.path("partner-comments")).refused(403, "DUTY_REQUIRED");
        comment("DIP", community, UUID.randomUUID().toString()).refused(422, "NOTHING_TO_COMMENT_ON");
        Api.as("DIP")
                .post(community.path("partner-comments"), Communities.comment("MEETING", forum))
                .refused(422, "NOTHING_TO_COMMENT_ON");
        Api.as("DIP")
                .post(
                        community.path("partner-comments"),
                        Communities.with(Communities.comment("FORUM", forum), "text", "โทร 038-511-234"))
                .refused(422, "PERSONAL_DATA_IN_TEXT");
    }

    @Test
    void whoSaidItTakesItBack() {
        var community = Communities.community();
        var comment = comment("DIP", community, community.firstForum().text("forumId"))
                .created();
        var path = "/plan/v1/partner-comments/" + comment.text("commentId");
        Api.as("CDD").put(path + "/withdrawal", comment.etag()).refused(403, "DUTY_REQUIRED");
        var withdrawn =
                Api.as("DIP").put(path + "/withdrawal", comment.etag()).ok();
        assertThat(withdrawn.text("text")).isEmpty();
        Api.as("DIP").put(path + "/withdrawal", withdrawn.etag()).refused(409, "COMMENT_ALREADY_WITHDRAWN");
        Published.await("plan.partner-comment.withdrawn.v1", comment.text("commentId"));
        Api.as("FTI").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").get(path).ok();
    }

    private static Answer comment(String agency, Communities.Community community, String forum) {
        return Api.as(agency).post(community.path("partner-comments"), Communities.comment("FORUM", forum));
    }
}
