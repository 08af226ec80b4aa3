package org.saphan.conformance;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator says on the command line.
///
/// @param base address of the service with its base path: `https://api.example.go.th/marketing/v1`
/// @param agency code of the agency that operates the service, in whose name it is called
/// @param create what may be created to see idempotency: path below the base → file with the body
record Options(
        URI base,
        String agency,
        Optional<String> token,
        Optional<URI> issuer,
        String clientId,
        Optional<String> clientSecret,
        Optional<URI> document,
        Optional<Map.Entry<String, String>> create,
        boolean write) {

    static final String USAGE = """
            ./saphan conformance --base-url URL --agency CODE [options]

              --base-url URL        the service with its base path: http://localhost:8080/marketing/v1
              --agency CODE         who operates the service and calls it: OPS-MOC
              --token TOKEN         an access token; else one is fetched from the issuer
              --issuer URL          OIDC issuer; default: the sandbox of the same host
              --client-id ID        default: the agency's code
              --client-secret TEXT  default: none; the environment variable SAPHAN_CLIENT_SECRET is read too
              --document URL        its OpenAPI document; default: beside the API, then /q/openapi
              --write               requests that a careless service would take for changes may be sent
              --create PATH=FILE    a POST below the base that may create something, and its body;
                                    {unique} in it is replaced

            Exit code: 0 every convention is kept, 1 one is broken, 2 it could not be asked.
            """;

    /// @throws IllegalArgumentException with a sentence for the operator
    static Options parse(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (var each = arguments.iterator(); each.hasNext(); ) {
            var name = each.next();
            switch (name) {
                case "--write" -> given.put(name, "yes");
                case "--base-url",
                        "--agency",
                        "--token",
                        "--issuer",
                        "--client-id",
                        "--client-secret",
                        "--document",
                        "--create" -> {
                    if (!each.hasNext()) {
                        throw new IllegalArgumentException(name + " needs a value.");
                    }
                    given.put(name, each.next());
                }
                default -> throw new IllegalArgumentException("There is no option " + name + ".");
            }
        }
        return of(given);
    }

    private static Options of(Map<String, String> given) {
        var agency = require(given, "--agency");
        return new Options(
                address(require(given, "--base-url").replaceAll("/+$", "")),
                agency,
                Optional.ofNullable(given.get("--token")),
                Optional.ofNullable(given.get("--issuer")).map(Options::address),
                given.getOrDefault("--client-id", agency),
                Optional.ofNullable(given.get("--client-secret"))
                        .or(() -> Optional.ofNullable(System.getenv("SAPHAN_CLIENT_SECRET"))),
                Optional.ofNullable(given.get("--document")).map(Options::address),
                Optional.ofNullable(given.get("--create")).map(Options::pair),
                given.containsKey("--write"));
    }

    private static String require(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing.");
        }
        return value;
    }

    private static URI address(String text) {
        var address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text + " is no http address.");
        }
        return address;
    }

    private static Map.Entry<String, String> pair(String text) {
        var parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("--create needs PATH=FILE.");
        }
        return Map.entry(parts[0], parts[1]);
    }

    /// Scheme and host of the service, where a gateway has its other addresses.
    URI host() {
        return base.resolve("/");
    }
}
