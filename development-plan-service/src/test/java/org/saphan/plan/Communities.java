package org.saphan.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.plan.Journeys.Journey;

/// Takes a selected group's community through its meetings, forums and project, as CDD does.
public final class Communities {

    private static final List<String> DIMENSIONS = List.of(
            "PEOPLE_AND_NETWORKS",
            "GROUP_CAPABILITY",
            "OCCUPATIONS",
            "WISDOM_AND_CULTURE",
            "KNOWLEDGE_MANAGEMENT",
            "NATURAL_RESOURCES");

    private Communities() {}

    /// The community of a group selected in a programme of its own.
    public static Community community() {
        return new Community(Journeys.selected());
    }

    /// A community, and what can be done with it.
    public record Community(Journey journey) {

        public String path(String things) {
            return "/plan/v1/enrolments/" + journey.enrolment() + "/" + things;
        }

        public Answer post(String things, Object body) {
            return Api.as("CDD").post(path(things), body);
        }

        public Answer propose() {
            return post("community-projects", proposal()).created();
        }

        /// A proposal that was found to fulfil both criteria.
        public Answer judged() {
            return judge(propose(), judgement(Map.of("WISDOM_AND_CULTURE", true), true)).ok();
        }

        public Answer judge(Answer project, Object judgement) {
            return Api.as("CDD").put(projectPath(project) + "/judgement", project.etag(), judgement);
        }

        public Answer firstForum() {
            return post("forums", Communities.firstForum()).created();
        }

        public Answer secondForum(Answer project) {
            return post("forums", Communities.secondForum(project.text("projectId")));
        }

        /// The project that its second forum chose.
        public Answer chosen() {
            firstForum();
            var project = judged();
            secondForum(project).created();
            return Api.as("CDD").get(projectPath(project)).ok();
        }

        /// Its chosen project, started on 1 February 2555 (2012).
        public Answer running() {
            var project = chosen();
            return Api.as("CDD")
                    .put(projectPath(project) + "/start", project.etag(), Map.of("startedOn", "2012-02-01"))
                    .ok();
        }
    }

    public static String projectPath(Answer project) {
        return "/plan/v1/community-projects/" + project.text("projectId");
    }

    /// Without one member of a body.
    public static Map<String, Object> without(Map<String, Object> body, String member) {
        var rest = new HashMap<>(body);
        rest.remove(member);
        return rest;
    }

    /// With another value of one member of a body.
    public static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        var changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    public static Map<String, Object> headCount(String category, int count) {
        return Map.of("category", category, "count", count);
    }

    public static Map<String, Object> meeting() {
        return Map.of(
                "heldOn",
                "2011-11-15",
                "districtCode",
                "2401",
                "attendance",
                List.of(
                        headCount("HEADS_OF_OFFICES", 8),
                        headCount("OTOP_NETWORK", 5),
                        headCount("VILLAGE_FUND_NETWORK", 4),
                        headCount("GROUP", 12)),
                "picks",
                List.of(
                        headCount("KAMNAN", 1),
                        headCount("VILLAGE_HEADS", 3),
                        headCount("TAO_MEMBERS", 2),
                        headCount("RESIDENTS", 40),
                        headCount("GROUP_MEMBERS", 12),
                        headCount("CD_OFFICERS", 2)),
                "explanation",
                "ชี้แจงวัตถุประสงค์ของโครงการ");
    }

    public static Map<String, Object> firstForum() {
        return Map.of(
                "number",
                1,
                "heldOn",
                "2011-12-01",
                "participants",
                List.of(headCount("KAMNAN", 1), headCount("RESIDENTS", 45)),
                "minutes",
                "รายงานการประชุม 1/2554",
                "objectives",
                "ชี้แจงวัตถุประสงค์",
                "direction",
                "พัฒนาด้วยภูมิปัญญาขนมไทย");
    }

    public static Map<String, Object> secondForum(String project) {
        return Map.of(
                "number",
                2,
                "heldOn",
                "2012-01-10",
                "participants",
                List.of(headCount("RESIDENTS", 50), headCount("GROUP_MEMBERS", 12)),
                "minutes",
                "รายงานการประชุม 2/2555",
                "resolution",
                "มติเลือกโครงการฝึกอบรมการทำขนมไทย",
                "chosenProjectId",
                project);
    }

    public static Map<String, Object> proposal() {
        return Map.of(
                "title",
                "โครงการฝึกอบรมการทำขนมไทยสืบทอดภูมิปัญญาท้องถิ่น",
                "dimensions",
                List.of(Map.of("dimension", "WISDOM_AND_CULTURE", "effect", "เยาวชนสืบทอดการทำขนมไทย")),
                "otopLink",
                "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม");
    }

    /// A judgement that finds these dimensions met or not, the others not.
    public static Map<String, Object> judgement(Map<String, Boolean> met, boolean otopLinked) {
        var findings = DIMENSIONS.stream()
                .map(each -> Map.of("dimension", each, "met", met.getOrDefault(each, false), "reason", "พิจารณาแล้ว"))
                .toList();
        return Map.of("findings", findings, "otopLinked", otopLinked, "otopReason", "พิจารณาแล้ว");
    }

    /// Thirty youths for two days, as the field record tells (S5-12).
    public static Map<String, Object> training(String startsOn, String... contents) {
        return Map.of(
                "topic",
                "การทำขนมไทย",
                "contents",
                Arrays.stream(contents)
                        .map(each -> Map.of("title", each, "parts", List.of("ส่วนผสม", "วิธีทำ", "สาธิต")))
                        .toList(),
                "startsOn",
                startsOn,
                "days",
                2,
                "participantCount",
                30,
                "isMinorGroup",
                true,
                "guardianConsentReference",
                "แบบยินยอมผู้ปกครอง แฟ้ม 4/2555");
    }

    public static Map<String, Object> comment(String on, String subject) {
        return Map.of("on", on, "subjectId", subject, "kind", "SUGGESTION", "text", "ควรเชิญผู้สูงอายุร่วมถ่ายทอดสูตรขนม");
    }

    public static Map<String, Object> knowledge(String title) {
        return Map.of(
                "title",
                title,
                "assets",
                List.of("เวทีประชาคม", "ผู้รู้ในชุมชน", "เครือข่าย OTOP", "กองทุนหมู่บ้าน", "สูตรขนม", "ตลาดชุมชน", "เยาวชน"),
                "core",
                List.of("การมีส่วนร่วม", "ภูมิปัญญาท้องถิ่น", "การบูรณาการ"),
                "strategies",
                List.of("ประสานภาคี", "สร้างความเข้าใจ", "เรียนรู้จากการทำ", "ติดตามต่อเนื่อง"),
                "dimensions",
                List.of("WISDOM_AND_CULTURE"),
                "office",
                "สำนักงานพัฒนาชุมชนอำเภอเมืองฉะเชิงเทรา",
                "periodFrom",
                "2011-10-01",
                "periodTo",
                "2012-06-25");
    }
}
