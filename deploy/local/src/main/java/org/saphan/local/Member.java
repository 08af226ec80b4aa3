package org.saphan.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The processes of our own in the suite.
enum Member {
    REGISTRY("registry-service", "registry", 8081, 320),
    PLAN("development-plan-service", "plan", 8082, 320),
    MARKETING("marketing-service", "marketing", 8083, 192),
    CLUSTER("cluster-service", "cluster", 8084, 192),
    GATEWAY("gateway", null, 8080, 192);

    private final String module;
    private final @org.jspecify.annotations.Nullable String database;
    private final int port;
    private final int heapMegabytes;

    Member(String module, @org.jspecify.annotations.Nullable String database, int port, int heapMegabytes) {
        this.module = module;
        this.database = database;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    /// By the name of its module, with or without `-service`, or by the name of its database.
    static Member named(String name) {
        return Arrays.stream(values())
                .filter(member -> member.answersTo(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Obstacle("There is no service " + name + "; there are "
                        + Arrays.stream(values()).map(Member::module).collect(Collectors.joining(", ")) + "."));
    }

    static List<Member> services() {
        return Arrays.stream(values()).filter(member -> member != GATEWAY).toList();
    }

    private boolean answersTo(String name) {
        return name.equals(module) || (name + "-service").equals(module) || name.equals(database);
    }

    String module() {
        return module;
    }

    /// The database, which is also the name of its user; the gateway has none.
    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    int port() {
        return port;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
