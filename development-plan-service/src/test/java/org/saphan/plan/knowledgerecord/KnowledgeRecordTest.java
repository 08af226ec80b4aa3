package org.saphan.plan.knowledgerecord;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Communities;
import org.saphan.plan.Communities.Community;

@QuarkusTest
@WithTestResource(Bench.class)
class KnowledgeRecordTest {

    @Test
    @Tag("S5-14")
    void keepsAssetsCoreAndStrategiesOfAnOffice() {
        var community = Communities.community();
        var draft = community
                .post("knowledge-records", Communities.knowledge("การขับเคลื่อน OTOP to be SMEs"))
                .created();
        assertThat(draft.at("assets")).hasSize(7);
        assertThat(draft.at("core")).hasSize(3);
        assertThat(draft.at("strategies")).hasSize(4);
        assertThat(draft.text("office")).isEqualTo("สำนักงานพัฒนาชุมชนอำเภอเมืองฉะเชิงเทรา");
        var event = Published.await("plan.knowledge-record.recorded.v1", draft.text("knowledgeRecordId"));
        assertThat(event.data().path("assets").asInt()).isEqualTo(7);
        assertThat(event.value()).doesNotContain("เวที").doesNotContain("สำนักงาน");
    }

    @Test
    @Tag("S5-14")
    void aDraftIsReadByPartnersAndAPublishedRecordByAll() {
        var community = Communities.community();
        var draft = community
                .post("knowledge-records", Communities.knowledge("บทเรียนขนมไทย"))
                .created();
        Api.as("FTI").get(path(draft)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(path(draft)).ok();
        var published = publish(draft);
        Published.await("plan.knowledge-record.published.v1", draft.text("knowledgeRecordId"));
        assertThat(Api.as("FTI").get(path(draft)).ok().text("state")).isEqualTo("PUBLISHED");
        Api.as("CDD")
                .put(path(draft), published.etag(), Communities.knowledge("อื่น"))
                .refused(409, "RECORD_STATE_FORBIDS");
        Api.as("FTI").get(community.path("knowledge-records")).refused(403, "DUTY_REQUIRED");
        assertThat(Api.as("DIP")
                        .get(community.path("knowledge-records"))
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "core", "strategies"})
    @Tag("S5-14")
    @Tag("refuses")
    void needsOneOfEach(String section) {
        var community = Communities.community();
        community
                .post(
                        "knowledge-records",
                        Communities.with(Communities.knowledge("บทเรียน"), section, List.of()))
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_EMPTY");
    }

    @Test
    @Tag("S5-14")
    @Tag("S5-15")
    @Tag("refuses")
    void itsAuthorIsNoPersonAndItHoldsNoContact() {
        var community = Communities.community();
        community
                .post(
                        "knowledge-records",
                        Communities.with(Communities.knowledge("บทเรียน"), "office", "นางสาวสมหญิง ใจดี"))
                .refused(422, "PERSONAL_DATA_IN_TEXT")
                .violating("PERSON");
        community
                .post(
                        "knowledge-records",
                        Communities.with(Communities.knowledge("บทเรียน"), "core", List.of("ถามได้ที่ 081-234-5678")))
                .refused(422, "PERSONAL_DATA_IN_TEXT")
                .violating("PERSONAL_DATA");
        Api.as("FTI")
                .post(community.path("knowledge-records"), Communities.knowledge("บทเรียน"))
                .refused(403, "DUTY_REQUIRED");
        community
                .post(
                        "knowledge-records",
                        Communities.with(Communities.knowledge("บทเรียน"), "periodTo", "2011-09-30"))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    @Tag("S5-14")
    void isFoundInThaiHoweverItWasTypedTheTitleFirst() {
        var community = Communities.community();
        var inCore = publish(record(community, Communities.with(
                Communities.knowledge("บันทึกหนึ่ง"), "core", List.of("ต้มน้ำตาลมะพร้าว"))));
        var inTitle = publish(record(community, Communities.knowledge("การทำน้ำตาลมะพร้าว")));
        var elsewhere = publish(record(community, Communities.with(
                Communities.knowledge("บันทึกสอง"), "strategies", List.of("ขายน้ำตาลมะพร้าวที่ตลาด"))));
        record(community, Communities.knowledge("น้ำตาลมะพร้าวฉบับร่าง"));
        var found = search(community, "น\u0E4D\u0E49\u0E32ตาลมะพร้าว");
        assertThat(ids(found)).containsExactly(id(inTitle), id(inCore), id(elsewhere));
        assertThat(ids(search(community, "ตาลมะพร้าว ขาย"))).containsExactly(id(elsewhere));
        assertThat(ids(search(community, "100%"))).isEmpty();
        assertThat(ids(search(community, "_"))).isEmpty();
    }

    @Test
    @Tag("S5-14")
    void isFoundByDimensionAndPageByPage() {
        var community = Communities.community();
        var records = IntStream.range(0, 3)
                .mapToObj(i -> id(publish(record(community, Communities.knowledge("บทเรียน " + i)))))
                .toList();
        publish(record(
                community,
                Communities.with(Communities.knowledge("บทเรียนอื่น"), "dimensions", List.of("NATURAL_RESOURCES"))));
        var query = "/plan/v1/knowledge-records?limit=2&dimension=WISDOM_AND_CULTURE&programme="
                + community.journey().programme();
        var first = Api.as("FTI").get(query + "&q=บทเรียน").ok();
        var second = Api.as("FTI")
                .get(query + "&q=บทเรียน&cursor={next}", first.text("next"))
                .ok();
        var seen = new ArrayList<>(ids(first));
        seen.addAll(ids(second));
        assertThat(seen).containsExactlyElementsOf(records.reversed());
        assertThat(second.at("next").isMissingNode()).isTrue();
        Api.as("FTI").get(query + "&cursor=eHgfeXk").refused(400, "INVALID_CURSOR");
    }

    @Test
    @Tag("S5-14")
    void isRewrittenAndWithdrawnByWhoRecordedItOrTheOwner() {
        var community = Communities.community();
        var draft = record(community, Communities.knowledge("บทเรียนเก่า"));
        Api.as("DIP")
                .put(path(draft), draft.etag(), Communities.knowledge("บทเรียนใหม่"))
                .refused(403, "DUTY_REQUIRED");
        var rewritten = Api.as("CDD")
                .put(path(draft), draft.etag(), Communities.knowledge("บทเรียนใหม่"))
                .ok();
        Published.await("plan.knowledge-record.rewritten.v1", draft.text("knowledgeRecordId"));
        var published = publish(rewritten);
        assertThat(ids(search(community, "บทเรียนใหม่"))).containsExactly(id(draft));
        var withdrawn = Api.as("OSMEP")
                .put(path(draft) + "/withdrawal", published.etag(), Map.of("reason", "มีฉบับใหม่แทน"))
                .ok();
        Published.await("plan.knowledge-record.withdrawn.v1", draft.text("knowledgeRecordId"));
        assertThat(ids(search(community, "บทเรียนใหม่"))).isEmpty();
        Api.as("FTI").get(path(draft)).refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .put(path(draft) + "/publication", withdrawn.etag())
                .refused(409, "RECORD_STATE_FORBIDS");
    }

    private static Answer record(Community community, Object content) {
        return community.post("knowledge-records", content).created();
    }

    private static Answer publish(Answer draft) {
        return Api.as("CDD").put(path(draft) + "/publication", draft.etag()).ok();
    }

    private static Answer search(Community community, String words) {
        return Api.as("FTI")
                .get(
                        "/plan/v1/knowledge-records?programme={programme}&q={words}",
                        community.journey().programme(),
                        words)
                .ok();
    }

    private static List<String> ids(Answer found) {
        return found.at("items").findValuesAsText("knowledgeRecordId");
    }

    private static String id(Answer record) {
        return record.text("knowledgeRecordId");
    }

    private static String path(Answer record) {
        return "/plan/v1/knowledge-records/" + id(record);
    }
}
