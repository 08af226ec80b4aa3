package org.saphan.suite;

import java.math.BigDecimal;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What the province's office does for a cluster of its own.
final class ClusterWork {

    private static final String DRIVER = "PROVINCE-24";

    private final Api driver;

    ClusterWork(Suite suite) {
        this.driver = suite.agency(DRIVER);
    }

    Answer propose() {
        return driver.post("/cluster/v1/clusters", newCluster(DRIVER));
    }

    private static Map<String, Object> newCluster(String driverAgency) {
        return Map.of(
                "nameTh", "คลัสเตอร์ผ้าทอสมมุติ",
                "nameEn", "Fictitious weaving cluster",
                "sector", "FABRIC",
                "origin", "NEW",
                "scope", "PROVINCIAL",
                "provinceCodes", new String[] {"24"},
                "driverAgency", driverAgency,
                "startFiscalYearBE", 2562);
    }

    Answer invite(String cluster, String entrepreneur) {
        var member = Map.of("entrepreneurId", entrepreneur, "tier", "UPSTREAM");
        return driver.post("/cluster/v1/clusters/" + cluster + "/members", member);
    }

    /// From the proposal of a cluster to the member's activation.
    void takesAsMember(String entrepreneur) {
        var cluster = propose().created().id();
        var invited = invite(cluster, entrepreneur).created();
        invite(cluster, entrepreneur).refused(409, "ALREADY_MEMBER");
        var member = "/cluster/v1/members/" + invited.id();
        driver.put(member + "/activation", invited.etag()).refused(409, "MEMBERSHIP_STATE_FORBIDS");
        var intake = Map.of(
                "source",
                "SME_CONNEXT",
                "collectedOn",
                "2019-03-15",
                "baselineRevenue",
                new BigDecimal("1850000.00"),
                "baselineCost",
                new BigDecimal("1210000.00"),
                "baselineEmployees",
                12);
        var taken = driver.put(member + "/intake", invited.etag(), intake).ok();
        driver.put(member + "/activation", taken.etag()).ok();
    }
}
