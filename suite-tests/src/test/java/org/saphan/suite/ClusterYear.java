package org.saphan.suite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What agencies do in a year of one cluster: the province's office drives it, OSMEP supports and monitors it.
final class ClusterYear {

    private static final String DRIVER = "PROVINCE-24";

    /// A reference of the application stands for one member for good.
    private static final AtomicInteger APPLICATIONS = new AtomicInteger();

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    /// The fiscal year, Buddhist era.
    private final int fiscalYear = today.plusMonths(3).getYear() + 543;

    private final Api driver;
    private final Api osmep;
    private final List<String> members = new ArrayList<>();
    private final String application = "SC-%03d".formatted(APPLICATIONS.incrementAndGet());
    private String cluster = "";
    private String round = "";

    ClusterYear(Suite suite) {
        this.driver = suite.agency(DRIVER);
        this.osmep = suite.agency("OSMEP");
    }

    void proposes() {
        var content = Map.of(
                "nameTh", "คลัสเตอร์ผ้าย้อมครามสมมุติ",
                "nameEn", "Fictitious indigo cluster",
                "sector", "FABRIC",
                "origin", "NEW",
                "scope", "PROVINCIAL",
                "provinceCodes", List.of("24"),
                "driverAgency", DRIVER,
                "programmeCode", "SME_CLUSTER_2562",
                "startFiscalYearBE", fiscalYear);
        cluster = "/cluster/v1/clusters/"
                + driver.post("/cluster/v1/clusters", content).created().id();
    }

    void assesses() {
        var assessment =
                Map.of("potential", 4, "marketInterest", 5, "evidence", "ผลสำรวจตลาดผ้าย้อมคราม", "assessedOn", today);
        step(osmep, "assessment", assessment).ok();
    }

    Answer selects() {
        return step(osmep, "selection");
    }

    /// The weavers upstream, and two companies that the register does not know.
    Answer imports(String weavers) {
        var items = List.of(
                item("1", Map.of("entrepreneurId", weavers, "tier", "UPSTREAM"), 1_000_000, 600_000),
                item("2", company("SME-24-0001", "MIDSTREAM"), 2_000_000, 1_400_000),
                item("3", company("SME-24-0002", "DOWNSTREAM"), 500_000, 300_000));
        var answer = driver.post(cluster + "/intake-imports", Map.of("source", "SME_CONNEXT", "items", items));
        members.clear();
        answer.at("items").forEach(each -> members.add(each.path("membershipId").asText()));
        return answer;
    }

    private static Map<String, Object> company(String reference, String tier) {
        return Map.of("smeRef", reference, "smeName", "บริษัท สมมุติ จำกัด", "provinceCode", "24", "tier", tier);
    }

    private Map<String, Object> item(String reference, Map<String, Object> who, int revenue, int cost) {
        var item = new HashMap<>(who);
        item.putAll(Map.of(
                "externalReference",
                application + "-" + reference,
                "collectedOn",
                today,
                "baselineRevenue",
                BigDecimal.valueOf(revenue),
                "baselineCost",
                BigDecimal.valueOf(cost),
                "baselineEmployees",
                12));
        return item;
    }

    void membersJoin() {
        for (var member : members) {
            var path = "/cluster/v1/members/" + member;
            driver.put(path + "/activation", driver.get(path).ok().etag()).ok();
        }
    }

    /// By a CDA of the province's office, and by FTI.
    void isHelped() {
        var cda = Map.of(
                "agency",
                DRIVER,
                "reference",
                "CDA-24-001",
                "qualifications",
                List.of(),
                "sectors",
                List.of("FABRIC"),
                "provinceCodes",
                List.of("24"),
                "mostClusters",
                2);
        var registered = osmep.post("/cluster/v1/cdas", cda).created().id();
        driver.post(cluster + "/cdas", Map.of("cdaId", registered)).created();
        var provider = Map.of("agency", "FTI", "fields", List.of("STANDARDS"), "qualifications", List.of());
        var provides =
                osmep.post("/cluster/v1/service-providers", provider).created().id();
        driver.post(cluster + "/service-providers", Map.of("serviceProviderId", provides))
                .created();
    }

    Answer activates() {
        return step(driver, "activation");
    }

    /// Each tier supplies the next.
    void links() {
        for (var each = 0; each < 2; each++) {
            var linkage = Map.of(
                    "fromMemberId",
                    members.get(each),
                    "toMemberId",
                    members.get(each + 1),
                    "kind",
                    "SUPPLY",
                    "since",
                    today);
            driver.post(cluster + "/linkages", linkage).created();
        }
    }

    Answer chain() {
        return osmep.get(cluster + "/value-chain").ok();
    }

    Answer chainAs(String mediaType) {
        return osmep.header("Accept", mediaType).get(cluster + "/value-chain").ok();
    }

    void opensARound() {
        var content = Map.of(
                "fiscalYearBE", fiscalYear, "number", 1, "from", LocalDate.of(fiscalYear - 544, 10, 1), "until", today);
        round = "/cluster/v1/monitoring-rounds/"
                + osmep.post(cluster + "/monitoring-rounds", content).created().id();
    }

    Answer closesTheRound() {
        return osmep.put(round + "/closing", osmep.get(round).ok().etag());
    }

    void refusesTheCdasAgency() {
        driver.put(round + "/economic-results/" + members.getFirst(), null, figures(1_200_000, 550_000, 30_000))
                .refused(403, "DUTY_REQUIRED");
    }

    /// 280,000 and 350,000; the third declined.
    void recordsResults() {
        record(members.get(0), figures(1_200_000, 550_000, 30_000));
        record(members.get(1), figures(2_300_000, 1_500_000, 50_000));
        record(members.get(2), figures(450_000, 300_000, 0));
    }

    private void record(String member, Map<String, Object> figures) {
        osmep.put(round + "/economic-results/" + member, null, figures).ok();
        for (var dimension : osmep.get("/cluster/v1/rubric").ok().at("items")) {
            var finding = Map.of("score", 4, "text", "ใช้โรงย้อมร่วมกัน", "collectedOn", today);
            var path = round + "/social-findings/" + member + "/"
                    + dimension.path("dimension").asText();
            osmep.put(path, null, finding).ok();
        }
    }

    private Map<String, Object> figures(int revenue, int cost, int investment) {
        return Map.of(
                "revenue", BigDecimal.valueOf(revenue),
                "cost", BigDecimal.valueOf(cost),
                "newInvestment", BigDecimal.valueOf(investment),
                "employees", 14,
                "collectedOn", today);
    }

    Answer summary() {
        return osmep.get("/cluster/v1/fiscal-years/" + fiscalYear + "/summary").ok();
    }

    void isOpenedForReview() {
        step(driver, "review-opening").ok();
    }

    /// @param before what is refused as long as the review is not there
    void isReviewed(Supplier<Answer> before) {
        isOpenedForReview();
        before.get().refused(409, "REVIEW_REQUIRED");
        var review = Map.of(
                "fiscalYearBE", fiscalYear,
                "managementResult", "GOOD",
                "findings", "สมาชิกซื้อวัตถุดิบร่วมกันแล้ว",
                "recommendation", "CONTINUE",
                "reviewedOn", today);
        osmep.post(cluster + "/reviews", review).created();
    }

    Answer renews() {
        return step(osmep, "renewal", Map.of("fiscalYearBE", fiscalYear + 1));
    }

    Answer dissolves(Map<String, String> why) {
        var closing = new HashMap<String, Object>(why);
        closing.put("closedOn", today);
        return step(osmep, "dissolution", closing);
    }

    private Answer step(Api agency, String name) {
        return agency.put(cluster + "/" + name, agency.get(cluster).ok().etag());
    }

    private Answer step(Api agency, String name, Map<String, ?> content) {
        return agency.put(cluster + "/" + name, agency.get(cluster).ok().etag(), content);
    }
}
