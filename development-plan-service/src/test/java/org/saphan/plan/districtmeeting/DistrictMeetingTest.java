package org.saphan.plan.districtmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Communities;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class DistrictMeetingTest {

    @Test
    @Tag("S5-06")
    @Tag("S5-04")
    void countsWhoAttendedAndWhomItPicked() {
        var community = Communities.community();
        var meeting = community.post("district-meetings", Communities.meeting()).created();
        assertThat(meeting.at("attended").asInt()).isEqualTo(29);
        assertThat(meeting.at("picks")).hasSize(6);
        assertThat(Api.as("DIP").get(path(meeting)).ok().text("explanation")).isEqualTo("ชี้แจงวัตถุประสงค์ของโครงการ");
        assertThat(Api.as("DIP")
                        .get(community.path("district-meetings"))
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S5-06")
    void tellsOthersHeadCountsAndNoText() {
        var meeting = Communities.community()
                .post("district-meetings", Communities.meeting())
                .created();
        var event = Published.await("plan.district-meeting.held.v1", meeting.text("meetingId"));
        assertThat(event.data().path("picks").path(3).path("count").asInt()).isEqualTo(40);
        assertThat(event.value()).doesNotContain("ชี้แจง");
    }

    @Test
    @Tag("S5-04")
    @Tag("S5-06")
    @Tag("refuses")
    void isRecordedByWhoCoordinatesLocally() {
        var community = Communities.community();
        for (var agency : List.of("DIP", "OSMEP", "FTI")) {
            Api.as(agency)
                    .post(community.path("district-meetings"), Communities.meeting())
                    .refused(403, "DUTY_REQUIRED");
        }
        Api.as("FTI").get(community.path("district-meetings")).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S5-06")
    @Tag("S5-15")
    @Tag("refuses")
    void namesNobody() {
        var community = Communities.community();
        var named = Communities.with(Communities.meeting(), "names", List.of("สมชาย ใจดี"));
        community
                .post("district-meetings", named)
                .refused(400, "INVALID_REQUEST")
                .violating("UNKNOWN_MEMBER");
        var reachable = Communities.with(Communities.meeting(), "explanation", "สอบถามที่ 081-234-5678");
        community
                .post("district-meetings", reachable)
                .refused(422, "PERSONAL_DATA_IN_TEXT")
                .violating("PERSONAL_DATA");
    }

    @Test
    @Tag("S5-06")
    @Tag("refuses")
    void countsEachCategoryOnceAndLiesInTheProvince() {
        var community = Communities.community();
        var twice = List.of(Communities.headCount("GROUP", 3), Communities.headCount("GROUP", 4));
        community
                .post("district-meetings", Communities.with(Communities.meeting(), "attendance", twice))
                .refused(400, "INVALID_REQUEST")
                .violating("DUPLICATE");
        community
                .post("district-meetings", Communities.with(Communities.meeting(), "districtCode", "1001"))
                .refused(422, "DISTRICT_NOT_OF_PROVINCE");
        community
                .post("district-meetings", Communities.without(Communities.meeting(), "picks"))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    void isCorrectedAndToldSo() {
        var meeting = Communities.community()
                .post("district-meetings", Communities.meeting())
                .created();
        var corrected = Communities.with(
                Communities.meeting(), "attendance", List.of(Communities.headCount("HEADS_OF_OFFICES", 9)));
        var answer = Api.as("CDD").put(path(meeting), meeting.etag(), corrected).ok();
        assertThat(answer.at("attended").asInt()).isEqualTo(9);
        Api.as("CDD").put(path(meeting), meeting.etag(), corrected).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").put(path(meeting), answer.etag(), corrected).ok();
        Api.as("DIP").put(path(meeting), "\"2\"", corrected).refused(403, "DUTY_REQUIRED");
        var event = Published.await("plan.district-meeting.corrected.v1", meeting.text("meetingId"));
        assertThat(event.sequence()).isEqualTo(2);
    }

    @Test
    @Tag("S5-06")
    @Tag("refuses")
    void needsASelectedGroup() {
        var programme = Journeys.programme();
        var nominated = Api.as("CDD")
                .post(
                        "/plan/v1/programmes/" + programme + "/nominations",
                        Map.of("entrepreneurId", Journeys.entrepreneur()))
                .created();
        Api.as("CDD")
                .post(
                        "/plan/v1/enrolments/" + nominated.text("enrolmentId") + "/district-meetings",
                        Communities.meeting())
                .refused(409, "ENROLMENT_NOT_SELECTED");
    }

    private static String path(Answer meeting) {
        return "/plan/v1/district-meetings/" + meeting.text("meetingId");
    }
}
