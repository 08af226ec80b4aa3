package org.saphan.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The processes of our own in the suite.
enum Member {
    REGISTRY("registry-service", "CDD"),
    PLAN("development-plan-service", "DIP"),
    MARKETING("marketing-service", "OPS-MOC"),
    CLUSTER("cluster-service", "OSMEP"),
    GATEWAY("gateway", "OSMEP");

    private final String module;
    private final String operator;

    Member(String module, String operator) {
        this.module = module;
        this.operator = operator;
    }

    /// All but the gateway.
    static List<Member> services() {
        return Arrays.stream(values()).filter(each -> each != GATEWAY).toList();
    }

    String module() {
        return module;
    }

    /// The agency that runs it.
    String operator() {
        return operator;
    }

    /// Its database, the database's user, its route at the gateway, and the first part of its topics.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole path at the gateway of a path of its API.
    String path(String path) {
        return "/" + word() + "/v1" + path;
    }
}
