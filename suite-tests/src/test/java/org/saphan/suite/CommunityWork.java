package org.saphan.suite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What CDD does with the community of one group, from the district meeting to the end of its project (S5).
final class CommunityWork {

    static final String PROGRAMME = "/plan/v1/programmes/CDD_COMMUNITY_STRENGTHENING";

    private static final List<String> DIMENSIONS = List.of(
            "PEOPLE_AND_NETWORKS",
            "GROUP_CAPABILITY",
            "OCCUPATIONS",
            "WISDOM_AND_CULTURE",
            "KNOWLEDGE_MANAGEMENT",
            "NATURAL_RESOURCES");

    private final Api cdd;
    private String enrolment = "";

    CommunityWork(Suite suite) {
        this.cdd = suite.agency("CDD");
    }

    Answer takesOn(String group) {
        var taken = cdd.post(
                PROGRAMME + "/selections",
                Map.of("entrepreneurId", group, "resolutionNumber", "พช. 4/2554", "decidedOn", "2011-10-20"));
        if (taken.status() == 201) {
            enrolment = "/plan/v1/enrolments/" + taken.text("enrolmentId");
        }
        return taken;
    }

    void meetsInTheDistrict() {
        cdd.post(
                        enrolment + "/district-meetings",
                        Map.of(
                                "heldOn", "2011-11-15",
                                "districtCode", "2401",
                                "attendance", List.of(heads("HEADS_OF_OFFICES", 8), heads("GROUP", 12)),
                                "picks", List.of(heads("KAMNAN", 1), heads("RESIDENTS", 40)),
                                "explanation", "ชี้แจงวัตถุประสงค์ของโครงการ"))
                .created();
    }

    Answer holdsItsFirstForum() {
        return cdd.post(
                enrolment + "/forums",
                Map.of(
                        "number", 1,
                        "heldOn", "2011-12-01",
                        "participants", List.of(heads("RESIDENTS", 45)),
                        "minutes", "รายงานการประชุม 1/2554",
                        "objectives", "ชี้แจงวัตถุประสงค์",
                        "direction", "พัฒนาด้วยภูมิปัญญาขนมไทย"));
    }

    /// A project that affects wisdom and culture, and links to the group's sweets.
    ///
    /// @return its id
    String proposes() {
        var proposal = Map.of(
                "title", "โครงการฝึกอบรมการทำขนมไทยสืบทอดภูมิปัญญาท้องถิ่น",
                "dimensions", List.of(Map.of("dimension", "WISDOM_AND_CULTURE", "effect", "เยาวชนสืบทอดการทำขนมไทย")),
                "otopLink", "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม");
        var project = cdd.post(enrolment + "/community-projects", proposal).created();
        var findings = DIMENSIONS.stream()
                .map(each ->
                        Map.of("dimension", each, "met", each.equals("WISDOM_AND_CULTURE"), "reason", "พิจารณาแล้ว"))
                .toList();
        var judgement = Map.of("findings", findings, "otopLinked", true, "otopReason", "พิจารณาแล้ว");
        cdd.put(project(project.text("projectId")) + "/judgement", project.etag(), judgement)
                .ok();
        return project.text("projectId");
    }

    Answer choosesInItsSecondForum(String project) {
        return cdd.post(
                enrolment + "/forums",
                Map.of(
                        "number",
                        2,
                        "heldOn",
                        "2012-01-10",
                        "participants",
                        List.of(heads("RESIDENTS", 50)),
                        "minutes",
                        "รายงานการประชุม 2/2555",
                        "resolution",
                        "มติเลือกโครงการฝึกอบรมการทำขนมไทย",
                        "chosenProjectId",
                        project));
    }

    /// Thirty youths, two activities of two days (S5-12).
    void carriesOut(String project) {
        change(project(project) + "/start", Map.of("startedOn", "2012-02-01"));
        var first = trains(project, Map.of("startsOn", "2012-02-04", "topic", "การทำขนมไทย"), "ทองหยิบ", "ใส่ไส้");
        trains(project, Map.of("startsOn", "2012-02-11", "topic", "พัฒนาจิตใจ", "sameParticipantsAs", first), "สมาธิ");
        change(
                project(project) + "/completion",
                Map.of("doneOn", "2012-03-01", "result", "เยาวชน 30 คนทำขนมไทยได้ 4 ชนิด"));
        change(enrolment + "/graduation", enrolment, Map.of("graduatedOn", "2012-03-15"));
    }

    private String trains(String project, Map<String, String> what, String... contents) {
        var session = new HashMap<String, Object>(Map.of(
                "contents",
                Arrays.stream(contents)
                        .map(each -> Map.of("title", each, "parts", List.of("สาธิต")))
                        .toList(),
                "days",
                2,
                "participantCount",
                30,
                "isMinorGroup",
                true,
                "guardianConsentReference",
                "แบบยินยอมผู้ปกครอง แฟ้ม 4/2555"));
        session.putAll(what);
        return cdd.post(project(project) + "/training-sessions", session)
                .created()
                .text("sessionId");
    }

    private void change(String path, Map<String, String> content) {
        change(path, path.substring(0, path.lastIndexOf('/')), content);
    }

    private void change(String path, String of, Map<String, String> content) {
        cdd.put(path, cdd.get(of).ok().etag(), content).ok();
    }

    private static String project(String id) {
        return "/plan/v1/community-projects/" + id;
    }

    private static Map<String, Object> heads(String category, int count) {
        return Map.of("category", category, "count", count);
    }
}
