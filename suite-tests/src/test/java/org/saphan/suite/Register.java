package org.saphan.suite;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Api;

/// What CDD does in the register. All names are invented.
final class Register {

    static final String SOTHON = "240112";
    static final String BUENG_KAN = "380101";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Api cdd;

    Register(Suite suite) {
        this.cdd = suite.agency("CDD");
    }

    /// A community group, as it is sent.
    static Map<String, Object> newGroup(String nameTh, String subdistrict) {
        return Map.of(
                "kind",
                "COMMUNITY_GROUP",
                "nameTh",
                nameTh,
                "communityEnterpriseCode",
                "09%s%06d".formatted(subdistrict.substring(0, 4), NUMBER.incrementAndGet()),
                "memberCount",
                25,
                "communityLinks",
                List.of("PRODUCTION", "BENEFIT"),
                "address",
                Map.of("moo", "3", "subdistrictCode", subdistrict),
                "registrationYearBE",
                2551);
    }

    /// @return the id of a group that is registered at once
    String group(String subdistrict) {
        var name = "กลุ่มสมมุติของการทดสอบ " + NUMBER.incrementAndGet();
        return cdd.post("/registry/v1/entrepreneurs", newGroup(name, subdistrict))
                .created()
                .id();
    }

    /// @return the id of a product of the group
    String product(String group) {
        var content = Map.of("nameTh", "ผ้าทอสมมุติ", "nameEn", "Fictitious fabric", "category", "FABRIC_APPAREL");
        return cdd.post("/registry/v1/entrepreneurs/" + group + "/products", content)
                .created()
                .id();
    }

    /// The steps of an entrepreneur's journey, each as the service that tells of it and the step.
    List<String> journeyOf(String entrepreneur) {
        return cdd.get("/registry/v1/entrepreneurs/{id}/journey", entrepreneur)
                .ok()
                .at("items")
                .valueStream()
                .map(each ->
                        each.path("service").asText() + " " + each.path("step").asText())
                .toList();
    }

    void consentsToMarketing(String group) {
        var consent = Map.of("purpose", "MARKETING", "grantedOn", "2010-05-01", "evidence", "Form 12/2553");
        cdd.post("/registry/v1/entrepreneurs/" + group + "/consents", consent).created();
    }

    /// A certificate of the product that does not run out soon.
    void certifies(String product, String standard) {
        var certificate = Map.of(
                "standard",
                standard,
                "certificateNo",
                standard + "-2556-" + NUMBER.incrementAndGet(),
                "issuedBy",
                "สถาบันสมมุติ",
                "validFrom",
                "2013-02-01");
        cdd.post("/registry/v1/products/" + product + "/certifications", certificate)
                .created();
    }

    void suspends(String group) {
        var path = "/registry/v1/entrepreneurs/" + group;
        cdd.put(path + "/suspension", cdd.get(path).ok().etag(), Map.of("reason", "production stands still"))
                .ok();
    }

    void reinstates(String group) {
        var path = "/registry/v1/entrepreneurs/" + group;
        cdd.delete(path + "/suspension", cdd.get(path).ok().etag()).ok();
    }

    /// @return the merged registration's tag, with which the merge can be undone
    String merge(String loser, String winner) {
        var etag = cdd.get("/registry/v1/entrepreneurs/{id}", loser).ok().etag();
        var into = Map.of("winnerId", winner, "reason", "the same group");
        return cdd.put("/registry/v1/entrepreneurs/" + loser + "/merge-into", etag, into)
                .ok()
                .etag();
    }

    /// Deregisters it, and then forgets it.
    void erases(String group) {
        var path = "/registry/v1/entrepreneurs/" + group;
        var leaving = Map.of("reason", "dissolved");
        var left = cdd.put(path + "/deregistration", cdd.get(path).ok().etag(), leaving)
                .ok();
        cdd.put(path + "/erasure", left.etag(), Map.of("reason", "request of the person"))
                .ok();
    }

    void undoMerge(String loser, String etag) {
        var undoing = Map.of("reason", "two groups after all");
        cdd.put("/registry/v1/entrepreneurs/" + loser + "/merge-into/undoing", etag, undoing)
                .ok();
    }

    /// An OPC round in which every one of these products gets five stars (S1-01).
    void roundOfFiveStars(int yearBE, List<String> products) {
        var path = "/registry/v1/opc-rounds/" + yearBE;
        cdd.post("/registry/v1/opc-rounds", newRound(yearBE)).created();
        for (var step : List.of("opening", "provincial-judging", "national-judging")) {
            cdd.put(path + "/" + step, cdd.get(path).ok().etag()).ok();
        }
        for (var product : products) {
            var scores = Map.of(
                    "productId", product, "scoreA", 28.5, "scoreB", 22, "scoreC", 41, "committeeLevel", "NATIONAL");
            cdd.post(path + "/ratings", scores).created();
        }
        var announcement = Map.of("announcedOn", (yearBE - 543) + "-09-15");
        cdd.put(path + "/announcement", cdd.get(path).ok().etag(), announcement).ok();
    }

    /// An OPC round with the sections and thresholds of its time, as it is sent.
    static Map<String, Object> newRound(int yearBE) {
        var sections = List.of(
                section("A", "ด้านผลิตภัณฑ์และความเข้มแข็งของชุมชน", "Product and community strength", 30),
                section("B", "ด้านความเป็นไปได้ทางการตลาด", "Marketing and story", 25),
                section("C", "ด้านคุณภาพผลิตภัณฑ์", "Quality", 45));
        var thresholds = List.of(from(5, 90), from(4, 80), from(3, 70), from(2, 50), from(1, 0));
        return Map.of("yearBE", yearBE, "scheme", Map.of("sections", sections, "thresholds", thresholds));
    }

    private static Map<String, Object> section(String code, String nameTh, String nameEn, int maximum) {
        return Map.of("code", code, "nameTh", nameTh, "nameEn", nameEn, "maximum", maximum);
    }

    private static Map<String, Object> from(int stars, int from) {
        return Map.of("stars", stars, "from", from);
    }
}
