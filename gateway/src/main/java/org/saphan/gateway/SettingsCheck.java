package org.saphan.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Whether settings make sense that can be read one by one, before anything is built from them.
final class SettingsCheck {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private SettingsCheck() {}

    /// @throws IllegalArgumentException with a sentence that says what is wrong
    static void check(GatewaySettings settings) {
        require(!settings.routes().isEmpty(), "there is no route");
        settings.routes().forEach(SettingsCheck::check);
        check("address", settings.limits().address());
        check("agency", settings.limits().agency());
        settings.limits().agencies().forEach(SettingsCheck::check);
        require(settings.breaker().failures() > 0, "the breaker needs at least one failure");
        require(isPositive(settings.breaker().pause()), "the pause of the breaker is not positive");
        var readiness = settings.readiness();
        require(readiness.path().startsWith("/"), "the path of the readiness must begin with /");
        require(
                isPositive(readiness.every()) && isPositive(readiness.patience()),
                "the times of the readiness must be positive");
        int level = settings.gzip().level();
        require(level >= 1 && level <= 9, "the gzip level must be 1 to 9");
    }

    private static void check(String name, RouteSettings route) {
        var path = route.path();
        require(path.length() > 1 && path.startsWith("/") && !path.endsWith("/"), name, "path must look like /name");
        var addresses = route.upstream();
        require(
                !addresses.isEmpty() && addresses.stream().allMatch(SettingsCheck::isAddress),
                name,
                "upstream must look like http://host:port, with commas between several");
        require(Set.copyOf(addresses).size() == addresses.size(), name, "upstream names an address twice");
        require(route.connections() > 0, name, "connections must be positive");
        require(isPositive(route.connectTimeout()), name, "connect-timeout must be positive");
        require(isPositive(route.timeout()), name, "timeout must be positive");
        check(name, route.deprecation());
        route.paths().forEach((below, rules) -> {
            require(below.startsWith("/"), name, "paths must begin with /");
            rules.timeout().ifPresent(timeout -> require(isPositive(timeout), name, "timeout must be positive"));
            check(name, rules.deprecation());
        });
    }

    private static boolean isAddress(URI upstream) {
        var scheme = upstream.getScheme();
        return scheme != null && SCHEMES.contains(scheme) && upstream.getHost() != null;
    }

    private static void check(String name, Optional<RouteSettings.Deprecation> said) {
        said.ifPresent(it -> require(
                it.sunset().filter(end -> end.isBefore(it.since())).isEmpty(),
                name,
                "sunset must not be before the deprecation"));
    }

    private static void check(String name, GatewaySettings.Rate rate) {
        require(
                rate.perSecond() > 0 && rate.burst() > 0 && rate.concurrent() > 0,
                "the limits of " + name + " must be positive");
    }

    private static boolean isPositive(Duration duration) {
        return duration.compareTo(Duration.ZERO) > 0;
    }

    private static void require(boolean good, String route, String otherwise) {
        require(good, "route " + route + ": " + otherwise);
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
