package org.saphan.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

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
        var proposed = OPERATOR.post(CLUSTERS, national()).created();
        return OPERATOR.put(CLUSTERS + "/" + proposed.id() + "/selection", proposed.etag())
                .ok();
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
}
