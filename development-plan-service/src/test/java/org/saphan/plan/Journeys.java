package org.saphan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Brings a test to where it begins: through the API as the agencies do, with the register played. Every journey has an
/// entrepreneur of its own, and by default a programme of its own, so that tests do not disturb each other.
public final class Journeys {

    public static final int YEAR = 2555;

    private static final String PROVINCE = "24";

    private Journeys() {}

    /// A new programme with the agencies, duties and budget recipients of the memorandum, open to every group.
    public static String programme() {
        return programme(_ -> {});
    }

    /// The same with other terms.
    public static String programme(Consumer<ObjectNode> change) {
        return Programmes.opened(terms -> {
            change.accept(terms);
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.remove(List.of("starMin", "starMax"));
            eligibility.putArray("roundYearsBE");
            eligibility.putArray("requires");
            ((ObjectNode) terms.get("quota")).put("mode", "MIN");
            change.accept(terms);
        });
    }

    /// A registered group that this service knows.
    public static String entrepreneur() {
        return Register.group(PROVINCE).toString();
    }

    /// The register tells of a new status.
    public static void becomes(String entrepreneur, String status) {
        Register.tells(
                UUID.fromString(entrepreneur),
                "COMMUNITY_GROUP",
                status,
                PROVINCE,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /// An entrepreneur selected in a programme of its own.
    public static Journey selected() {
        return selectedIn(programme());
    }

    public static Journey selectedIn(String programme) {
        var entrepreneur = entrepreneur();
        var enrolment =
                Programmes.selects(programme, UUID.fromString(entrepreneur)).created();
        return new Journey(programme, entrepreneur, enrolment.text("enrolmentId"));
    }

    /// A selected entrepreneur, and what can be done for it.
    public record Journey(String programme, String entrepreneur, String enrolment) {

        public Answer diagnosis(Map<String, ?> content) {
            return Api.as("DIP").post("/plan/v1/enrolments/" + enrolment + "/diagnoses", content);
        }

        /// Confirms a diagnosis; the answer shows its problems.
        public Answer diagnosed() {
            var draft = diagnosis(Journeys.diagnosis()).created();
            return Api.as("DIP")
                    .put("/plan/v1/diagnoses/" + draft.text("diagnosisId") + "/confirmation", draft.etag())
                    .ok();
        }

        public Answer draft() {
            return Api.as("DIP").post("/plan/v1/enrolments/" + enrolment + "/plans", Journeys.plan());
        }

        /// A draft without activities, on a confirmed diagnosis.
        public Plan planned() {
            var problems = ids(diagnosed(), "problems");
            return new Plan(this, draft().created().text("planId"), problems);
        }

        /// An approved plan with one activity of DIP with this budget, for which there is money.
        public Plan approved(String budget) {
            allocate("DIP", budget);
            var plan = planned();
            plan.add(plan.activity("DIP", "KNOWLEDGE", budget)).created();
            plan.passSafeguards();
            plan.submit().ok();
            plan.approve().ok();
            return plan;
        }

        public void allocate(String agency, String amount) {
            allocate(agency, YEAR, amount);
        }

        public void allocate(String agency, int year, String amount) {
            Api.as("OSMEP")
                    .post(allocations(), Journeys.allocation(agency, year, amount))
                    .created();
        }

        public String allocations() {
            return "/plan/v1/programmes/" + programme + "/allocations";
        }
    }

    /// A plan, and what can be done with it.
    public record Plan(Journey journey, String id, List<String> problems) {

        public String path() {
            return "/plan/v1/plans/" + id;
        }

        public Answer read() {
            return Api.as("DIP").get(path()).ok();
        }

        public String etag() {
            return read().etag();
        }

        public Map<String, Object> activity(String agency, String area, String budget) {
            return Journeys.activity(agency, area, problems.getFirst(), budget);
        }

        public Answer add(Object activity) {
            return Api.as("DIP").post(path() + "/activities", activity);
        }

        /// The id of its first activity.
        public String firstActivity() {
            return read().text("activities.0.activityId");
        }

        public Answer judge(String safeguard, String result) {
            var finding = Map.of("result", result, "note", "ตรวจในพื้นที่แล้ว");
            return Api.as("CDD").put(path() + "/safeguards/" + safeguard, etag(), finding);
        }

        public void passSafeguards() {
            for (var safeguard : List.of("LOCAL_WISDOM", "COMMUNITY_BENEFIT", "WAY_OF_LIFE")) {
                judge(safeguard, "PASS").ok();
            }
        }

        public Answer submit() {
            return Api.as("DIP").put(path() + "/submission", etag());
        }

        public Answer approve() {
            return Api.as("OSMEP").put(path() + "/approval", etag());
        }

        public Answer complete(boolean ownChannel) {
            return Api.as("OSMEP").put(path() + "/completion", etag(), outcomes(ownChannel));
        }

        public Answer done(String activity) {
            var completion = Map.of("completedOn", "2012-03-31", "evidence", "รายงาน 12/2555");
            return Api.as("DIP").put(path() + "/activities/" + activity + "/completion", etag(), completion);
        }

        public String commitments() {
            return path() + "/activities/" + firstActivity() + "/commitments";
        }

        public Answer commit(String amount) {
            return Api.as("DIP").post(commitments(), "{\"amount\": %s}".formatted(amount));
        }
    }

    public static List<String> ids(Answer answer, String list) {
        return StreamSupport.stream(answer.at(list).spliterator(), false)
                .map(each -> each.path("id").asText())
                .toList();
    }

    /// Both problems call for support: knowledge, and knowledge and marketing.
    public static Map<String, Object> diagnosis() {
        return Map.of(
                "strengths", List.of("ฝีมือทอผ้า"),
                "weaknesses", List.of("ไม่มีบัญชี"),
                "problems",
                        List.of(
                                problem("ต้นทุนสูง", List.of("KNOWLEDGE")),
                                problem("บรรจุภัณฑ์ไม่ได้มาตรฐาน", List.of("KNOWLEDGE", "MARKETING"))),
                "commercialPotential", "ตลาดของฝากยังโตได้");
    }

    public static Map<String, Object> problem(String text, List<String> areas) {
        return Map.of("text", text, "severity", "HIGH", "supportAreas", areas);
    }

    public static Map<String, Object> plan() {
        return Map.of("title", "แผนพัฒนา", "objective", "ยกระดับมาตรฐาน", "fiscalYearBE", YEAR);
    }

    public static Map<String, Object> activity(String agency, String area, String problem, String budget) {
        return Map.of(
                "agency",
                agency,
                "supportArea",
                area,
                "problemIds",
                List.of(problem),
                "title",
                "อบรมการคิดต้นทุน",
                "budget",
                new BigDecimal(budget),
                "fiscalYearBE",
                YEAR,
                "startsOn",
                "2011-11-01",
                "endsOn",
                "2012-03-31");
    }

    public static Map<String, Object> allocation(String agency, int year, String amount) {
        return Map.of("agency", agency, "fiscalYearBE", year, "amount", new BigDecimal(amount));
    }

    /// The five outcomes, all reached but the own sales channel where that is not claimed.
    public static Map<String, Object> outcomes(boolean ownChannel) {
        var outcomes = new ArrayList<Map<String, Object>>();
        for (var outcome : List.of(
                "PROFESSIONAL_OPERATOR",
                "QUALITY_STANDARD",
                "GOOD_MANAGEMENT",
                "OWN_SALES_CHANNEL",
                "COMMUNITY_CULTURE_LINK")) {
            var achieved = ownChannel || !outcome.equals("OWN_SALES_CHANNEL");
            outcomes.add(Map.of("outcome", outcome, "achieved", achieved, "note", "ประเมินแล้ว"));
        }
        return Map.of("outcomes", outcomes);
    }
}
