package org.saphan.cluster;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.http.BangkokDays;

/// Clusters and their members, as tests make them.
public final class Chain {

    public static final String CLUSTERS = "/cluster/v1/clusters";
    public static final String MEMBERS = "/cluster/v1/members";

    private static final Api OPERATOR = Api.as("OSMEP");

    private Chain() {}

    /// A new cluster of province 52 that PROVINCE-52 drives.
    public static Map<String, Object> cluster() {
        return new HashMap<>(Map.of(
                "nameTh", "คลัสเตอร์สับปะรดลำปาง",
                "nameEn", "Lampang pineapple cluster",
                "sector", "PINEAPPLE",
                "origin", "NEW",
                "scope", "PROVINCIAL",
                "provinceCodes", List.of("52"),
                "driverAgency", "PROVINCE-52",
                "startFiscalYearBE", 2562));
    }

    /// A continuing cluster of the whole country, which needs nobody to be known.
    public static Map<String, Object> national() {
        var cluster = cluster();
        cluster.putAll(Map.of("origin", "CONTINUING", "scope", "NATIONAL", "provinceCodes", List.of()));
        return cluster;
    }

    public static String proposed() {
        return OPERATOR.post(CLUSTERS, national()).created().id();
    }

    public static Answer selected() {
        return select(OPERATOR.post(CLUSTERS, national()).created().id());
    }

    /// Judged, reviewed where it goes on from an earlier year, and selected.
    public static Answer select(String cluster) {
        var judged = assess(cluster);
        if (judged.text("origin").equals("CONTINUING")) {
            review(cluster, judged.at("startFiscalYearBE").asInt() - 1).created();
        }
        var path = CLUSTERS + "/" + cluster;
        return OPERATOR.put(path + "/selection", OPERATOR.get(path).ok().etag()).ok();
    }

    /// Selected, with a member on every tier, a CDA and a service provider, and activated.
    public static Answer activated() {
        return activate(selected().text("clusterId"));
    }

    /// As [#activated], of a cluster that is selected already.
    public static Answer activate(String cluster) {
        for (var tier : List.of("UPSTREAM", "MIDSTREAM", "DOWNSTREAM")) {
            active(cluster, sme("SME-" + tier, tier));
        }
        var path = CLUSTERS + "/" + cluster;
        Help.assignCda(cluster);
        Help.assignServiceProvider(cluster);
        return OPERATOR.put(path + "/activation", OPERATOR.get(path).ok().etag())
                .ok();
    }

    /// An activated cluster whose review has begun.
    public static Answer underReview() {
        return openReview(activated());
    }

    public static Answer openReview(Answer active) {
        return OPERATOR.put(CLUSTERS + "/" + active.text("clusterId") + "/review-opening", active.etag())
                .ok();
    }

    /// OSMEP finds a proposed cluster promising.
    public static Answer assess(String cluster) {
        var path = CLUSTERS + "/" + cluster;
        return OPERATOR.put(path + "/assessment", OPERATOR.get(path).ok().etag(), assessment(4, 5))
                .ok();
    }

    public static Map<String, Object> assessment(int potential, int marketInterest) {
        return Map.of(
                "potential",
                potential,
                "marketInterest",
                marketInterest,
                "evidence",
                "ผลสำรวจตลาดสับปะรดแปรรูป ปี 2561",
                "assessedOn",
                "2018-11-15");
    }

    /// OSMEP reviews a year.
    public static Answer review(String cluster, int fiscalYearBE) {
        return OPERATOR.post(CLUSTERS + "/" + cluster + "/reviews", newReview(fiscalYearBE));
    }

    public static Map<String, Object> newReview(int fiscalYearBE) {
        return new HashMap<>(Map.of(
                "fiscalYearBE",
                fiscalYearBE,
                "managementResult",
                "GOOD",
                "findings",
                "สมาชิกซื้อวัตถุดิบร่วมกันแล้ว",
                "recommendation",
                "CONTINUE",
                "reviewedOn",
                (fiscalYearBE - 543) + "-09-20"));
    }

    public static String members(String cluster) {
        return CLUSTERS + "/" + cluster + "/members";
    }

    public static Map<String, Object> member(UUID entrepreneur, String tier) {
        return Map.of("entrepreneurId", entrepreneur, "tier", tier);
    }

    public static Map<String, Object> sme(String reference, String tier) {
        return Map.of("smeRef", reference, "tier", tier);
    }

    public static Map<String, Object> intake() {
        return Map.of(
                "source",
                "SME_CONNEXT",
                "collectedOn",
                "2019-03-15",
                "baselineRevenue",
                1850000.00,
                "baselineCost",
                1210000.50,
                "baselineEmployees",
                12);
    }

    /// Invited, taken in and active.
    public static Answer active(String cluster, Map<String, Object> member) {
        var invited = OPERATOR.post(members(cluster), member).created();
        var path = MEMBERS + "/" + invited.id();
        var takenIn = OPERATOR.put(path + "/intake", invited.etag(), intake()).ok();
        return OPERATOR.put(path + "/activation", takenIn.etag()).ok();
    }

    public static Answer read(String member) {
        return OPERATOR.get(MEMBERS + "/{id}", member).ok();
    }

    public static String linkages(String cluster) {
        return CLUSTERS + "/" + cluster + "/linkages";
    }

    public static Map<String, Object> linkage(String from, String to, String kind) {
        return Map.of("fromMemberId", from, "toMemberId", to, "kind", kind, "since", "2019-04-01");
    }

    /// An active member on this tier that links may be made with.
    public static String smeOn(String cluster, String tier) {
        return active(
                        cluster,
                        sme(
                                "SME-"
                                        + UUID.randomUUID()
                                                .toString()
                                                .substring(0, 8)
                                                .toUpperCase(Locale.ROOT),
                                tier))
                .text("membershipId");
    }

    /// One supplies the other.
    public static Answer supplies(String cluster, String from, String to) {
        return OPERATOR.post(linkages(cluster), linkage(from, to, "SUPPLY")).created();
    }

    /// A member leaves today.
    public static void leaves(String member) {
        var leaving = Map.of("leftOn", BangkokDays.today(Clock.systemUTC()), "reason", "It gave up production.");
        OPERATOR.put(MEMBERS + "/" + member + "/leaving", read(member).etag(), leaving)
                .ok();
    }
}
