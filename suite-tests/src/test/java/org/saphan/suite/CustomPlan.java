package org.saphan.suite;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// The plan that is made for one selected entrepreneur, with the steps that each agency takes.
final class CustomPlan {

    private static final int FISCAL_YEAR_BE = 2554;

    private final Suite suite;
    private final String enrolment;
    private String path = "";

    CustomPlan(Suite suite, String enrolment) {
        this.suite = suite;
        this.enrolment = enrolment;
    }

    /// All four sections, confirmed.
    ///
    /// @return the ids of the problems found: of production, and of marketing
    List<String> diagnose() {
        var sections = Map.of(
                "strengths", List.of("ลายผ้าที่ไม่มีใครเหมือน"),
                "weaknesses", List.of("ขายได้เฉพาะงานประจำปี"),
                "problems", List.of(problem("สีตกเมื่อซัก", "PROCESS_PRODUCT"), problem("ไม่มีหน้าร้าน", "MARKETING")),
                "commercialPotential", "มีคำสั่งซื้อที่ผลิตไม่ทัน");
        var draft = dip().post("/plan/v1/enrolments/" + enrolment + "/diagnoses", sections)
                .created();
        var confirmed = dip().put("/plan/v1/diagnoses/" + draft.id() + "/confirmation", draft.etag())
                .ok();
        return confirmed.at("problems").findValuesAsText("id");
    }

    private static Map<String, Object> problem(String text, String supportArea) {
        return Map.of("text", text, "severity", "HIGH", "supportAreas", List.of(supportArea));
    }

    Answer draft() {
        var plan = Map.of(
                "title", "แผนพัฒนาเฉพาะราย",
                "objective", "ขายผ่านช่องทางของตนเอง",
                "fiscalYearBE", FISCAL_YEAR_BE);
        var answer = dip().post("/plan/v1/enrolments/" + enrolment + "/plans", plan);
        if (answer.status() == 201) {
            path = "/plan/v1/plans/" + answer.id();
        }
        return answer;
    }

    Answer add(String agency, String supportArea, List<String> problems, String baht) {
        return dip().post(
                        path + "/activities",
                        Map.of(
                                "agency", agency,
                                "supportArea", supportArea,
                                "problemIds", problems,
                                "title", supportArea,
                                "budget", new BigDecimal(baht),
                                "fiscalYearBE", FISCAL_YEAR_BE,
                                "startsOn", "2010-11-01",
                                "endsOn", "2011-08-31"));
    }

    Answer judge(String safeguard, String result) {
        var finding = Map.of("result", result, "note", "ตัดสินร่วมกับชุมชน");
        return dip().put(path + "/safeguards/" + safeguard, etag(), finding);
    }

    Answer submit() {
        return dip().put(path + "/submission", etag());
    }

    Answer approve() {
        return suite.agency("OSMEP").put(path + "/approval", etag());
    }

    /// Money for the first activity.
    Answer commit(String agency, String baht) {
        var commitment = Map.of("amount", new BigDecimal(baht));
        return suite.agency(agency).post(path + "/activities/" + firstActivity() + "/commitments", commitment);
    }

    private String firstActivity() {
        return read().text("activities.0.activityId");
    }

    /// With four of the five outcomes, and the own sales channel only where that is claimed (S1-05).
    Answer complete(boolean ownChannel) {
        var outcomes = Stream.of(
                        "PROFESSIONAL_OPERATOR", "QUALITY_STANDARD", "GOOD_MANAGEMENT", "COMMUNITY_CULTURE_LINK")
                .map(each -> Map.of("outcome", each, "achieved", true));
        var channel = Stream.of(Map.of("outcome", "OWN_SALES_CHANNEL", "achieved", ownChannel));
        var judgement = Map.of("outcomes", Stream.concat(outcomes, channel).toList());
        return suite.agency("OSMEP").put(path + "/completion", etag(), judgement);
    }

    Answer read() {
        return dip().get(path).ok();
    }

    private String etag() {
        return read().etag();
    }

    private Api dip() {
        return suite.agency("DIP");
    }
}
